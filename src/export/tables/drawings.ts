import type { Drawing, DrawingKind } from "../../model/drawing/drawing.ts";
import { geometryOf, type Measurement, measurementOf } from "../../model/geometry/drawn.ts";
import type { CellValue } from "../../model/own-layer.ts";
import { type ExportTable, idKey, nameKey } from "../table.ts";

/** What the columns of drawings are called, and their kinds. */
export interface DrawingWords {
  readonly kinds: Readonly<Record<DrawingKind, string>>;
  readonly columns: Readonly<Record<DrawingColumn, string>>;
}

export const drawingColumns = [
  idKey,
  nameKey,
  "kind",
  "text",
  "hectares",
  "square_metres",
  "length_metres",
  "perimeter_metres",
  "radius_metres",
] as const;
export type DrawingColumn = (typeof drawingColumns)[number];

/** What the reader drew with its measurements, as it is drawn on the map. A circle is a polygon with its true area beside it. */
export function drawingsTable(
  name: string,
  drawings: readonly Drawing[],
  { kinds, columns }: DrawingWords,
): ExportTable {
  return {
    name,
    columns: drawingColumns.map((key) => ({
      key,
      label: columns[key],
      type: /metres$|^hectares$/.test(key) ? "number" : "text",
    })),
    rows: drawings.map((drawing) => {
      const values = valuesOf(drawing, measurementOf(drawing.shape), kinds);
      return drawingColumns.map((key) => values[key]);
    }),
    geometries: drawings.map(geometryOf),
    looks: drawings.map(({ style: { colour, width, fillOpacity } }) => ({
      colour,
      width,
      fill: colour,
      fillOpacity,
    })),
  };
}

function valuesOf(
  { id, name, shape }: Drawing,
  { areaSquareMetres, lengthMetres, perimeterMetres, radiusMetres }: Measurement,
  kinds: DrawingWords["kinds"],
): Readonly<Record<DrawingColumn, CellValue>> {
  return {
    id,
    name: name === "" ? kinds[shape.kind] : name,
    kind: kinds[shape.kind],
    text: shape.kind === "note" ? shape.text : null,
    hectares: areaSquareMetres === null ? null : rounded(areaSquareMetres / 10_000, 4),
    square_metres: rounded(areaSquareMetres, 1),
    length_metres: rounded(lengthMetres, 2),
    perimeter_metres: rounded(perimeterMetres, 2),
    radius_metres: rounded(radiusMetres, 2),
  };
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
