import type { Geometry } from "geojson";
import type { CellValue } from "../../src/model/own-layer.ts";
import type { ColumnType, ExportTable } from "../../src/export/table.ts";

/** A table of columns that are called by their keys. */
export function table(
  columns: Readonly<Record<string, ColumnType>> | readonly (readonly [key: string, type: ColumnType])[],
  rows: readonly (readonly CellValue[])[],
  geometries?: readonly (Geometry | null)[],
  more: Partial<ExportTable> = {},
): ExportTable {
  const entries = Array.isArray(columns)
    ? (columns as readonly (readonly [string, ColumnType])[])
    : Object.entries(columns as Readonly<Record<string, ColumnType>>);
  return {
    name: "樹木 trees",
    columns: entries.map(([key, type]) => ({ key, label: key, type })),
    rows,
    ...(geometries && { geometries }),
    ...more,
  };
}

export const point: Geometry = { type: "Point", coordinates: [114.1694, 22.3193] };
export const line: Geometry = {
  type: "LineString",
  coordinates: [
    [114.1, 22.3, 5],
    [114.2, 22.4, 7.5],
  ],
};
/** Counterclockwise, with a hole clockwise. */
export const area: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [114.1, 22.3],
      [114.2, 22.3],
      [114.2, 22.4],
      [114.1, 22.3],
    ],
    [
      [114.15, 22.32],
      [114.17, 22.34],
      [114.17, 22.32],
      [114.15, 22.32],
    ],
  ],
};
export const areas: Geometry = {
  type: "MultiPolygon",
  coordinates: [
    area.type === "Polygon" ? area.coordinates : [],
    [
      [
        [113.9, 22.2],
        [114, 22.2],
        [114, 22.25],
        [113.9, 22.2],
      ],
    ],
  ],
};
