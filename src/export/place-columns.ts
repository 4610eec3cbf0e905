import type { CellValue } from "../model/own-layer.ts";
import { writtenColumns } from "../model/place-column-names.ts";
import { arePoints } from "./paths.ts";
import type { ExportTable } from "./table.ts";
import { wktText } from "./wkt-text.ts";

/** Columns that tell the places of the rows, for formats that are tables only. */
export interface AddedColumns {
  readonly labels: readonly string[];
  readonly cells: (row: number) => readonly CellValue[];
}

const none: AddedColumns = { labels: [], cells: () => [] };

/**
 * Longitude and latitude where every place is a point, otherwise well-known text, by names that this atlas and other
 * tools know. Nothing where the table has no places, or has the very same numbers in columns of its own.
 */
export function placeColumns(table: ExportTable): AddedColumns {
  const { geometries = [] } = table;
  if (geometries.every((geometry) => geometry === null)) return none;
  if (!arePoints(geometries)) return wktColumn(table);
  if (hasOwn(table, 0) && hasOwn(table, 1)) return none;
  return {
    labels: [writtenColumns.longitude, writtenColumns.latitude],
    cells: (row) => {
      const geometry = geometries[row];
      return geometry?.type === "Point" ? geometry.coordinates.slice(0, 2) : [null, null];
    },
  };
}

function wktColumn({ geometries = [] }: ExportTable): AddedColumns {
  return {
    labels: [writtenColumns.wkt],
    cells: (row) => {
      const geometry = geometries[row];
      return [geometry ? wktText(geometry) : null];
    },
  };
}

/** Whether a column holds the longitudes (0) or latitudes (1) of all points. */
function hasOwn({ columns, rows, geometries = [] }: ExportTable, axis: 0 | 1): boolean {
  return columns.some((_, column) =>
    geometries.every((geometry, row) => {
      if (geometry?.type !== "Point") return true;
      const cell = rows[row]?.[column];
      return cell !== null && cell !== "" && Number(cell) === geometry.coordinates[axis];
    }),
  );
}
