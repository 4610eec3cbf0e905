import type { CellValue } from "../model/own-layer.ts";
import type { ExportFormat } from "./formats.ts";
import { arePoints, hasArea } from "./paths.ts";
import type { ExportTable } from "./table.ts";

/** What a format cannot hold. */
export const lossKinds = [
  "areas" /* rows whose areas are left out */,
  "placeless" /* rows that are left out because they have no place */,
  "shapes" /* rows that stay without their places */,
  "long-texts" /* texts that are cut */,
] as const;
export type LossKind = (typeof lossKinds)[number];

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** What one cell of a workbook can hold; Excel calls a file with a longer one damaged. */
export const longestCell = 32_767;

/** What of a table is missing in a file of a format, to be said before it is written. */
export function lossesOf(format: ExportFormat, { rows, geometries = [] }: ExportTable): readonly Loss[] {
  const counted = (): readonly Loss[] => {
    switch (format) {
      case "gpx":
        return [
          { kind: "areas", count: geometries.filter(hasArea).length },
          { kind: "placeless", count: geometries.filter((geometry) => geometry === null).length },
        ];
      case "xlsx":
        return [
          {
            kind: "shapes",
            count: arePoints(geometries) ? 0 : geometries.filter((geometry) => geometry !== null).length,
          },
          {
            kind: "long-texts",
            count: rows.reduce((sum, row) => sum + row.filter(isTooLong).length, 0),
          },
        ];
      case "csv":
      case "geojson":
      case "kml":
        return [];
    }
  };
  return counted().filter(({ count }) => count > 0);
}

function isTooLong(cell: CellValue): boolean {
  return typeof cell === "string" && cell.length > longestCell;
}
