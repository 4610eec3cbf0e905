import type { Position } from "geojson";
import { pairColumns } from "../model/place-column-names.ts";
import { isPlacedByPoints } from "./paths.ts";
import type { ExportColumn, ExportTable } from "./table.ts";

/** WGS84 degrees → easting and northing in metres; null where the grid does not reach. */
export type ToGrid = (position: Position) => readonly [easting: number, northing: number] | null;

/** Millimetres, in metres and about so in degrees. */
const [gridDecimals, degreeDecimals] = [3, 8];

/**
 * A table of points with both pairs of coordinates behind the columns that it has: the grid of Hong Kong and WGS84.
 * Rows without a place have empty cells there. Null for a table whose places are not all points, or that has none.
 */
export function withBothPairs(table: ExportTable, toGrid: ToGrid): ExportTable | null {
  const { geometries = [], columns, rows } = table;
  if (!isPlacedByPoints(table)) return null;
  const taken = new Set(columns.flatMap(({ key, label }) => [key, label]));
  const added = pairColumns.map((name): ExportColumn => {
    const free = freeName(name, taken);
    return { key: free, label: free, type: "number" };
  });
  return {
    name: table.name,
    columns: [...columns, ...added],
    rows: rows.map((row, index) => {
      const geometry = geometries[index];
      const own = columns.map((_, column) => row[column] ?? null);
      if (geometry?.type !== "Point") return [...own, null, null, null, null];
      const [lng = 0, lat = 0] = geometry.coordinates;
      const [easting, northing] = toGrid([lng, lat]) ?? [null, null];
      return [
        ...own,
        rounded(easting, gridDecimals),
        rounded(northing, gridDecimals),
        rounded(lat, degreeDecimals),
        rounded(lng, degreeDecimals),
      ];
    }),
  };
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
