import type { Geometry } from "geojson";
import type { CellValue, FeatureLook } from "../model/own-layer.ts";

export type ColumnType = "text" | "number" | "date" | "boolean";

export interface ExportColumn {
  /** Unique in its table, the same in every language; any text, also `__proto__`. */
  readonly key: string;
  /** As the heading of the column says it. */
  readonly label: string;
  /** A date is text as ISO 8601 writes it: a year, a month or a day. A text column may hold numbers too. */
  readonly type: ColumnType;
}

/** A table that can be written as a file of any format. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** By row, then by column. */
  readonly rows: readonly (readonly CellValue[])[];
  /** WGS84 degrees, one for each row, null where it has no place; none at all for a table without places. */
  readonly geometries?: readonly (Geometry | null)[];
  /** How each row is drawn, where the format can tell; null for no wish. */
  readonly looks?: readonly (FeatureLook | null)[];
}

/** The column that names a row. */
export const nameKey = "name";
export const idKey = "id";

export function columnIndex({ columns }: Pick<ExportTable, "columns">, key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** A cell as plain text; a number that is none is nothing. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "number" && !Number.isFinite(cell) ? "" : String(cell);
}
