import type { Geometry } from "geojson";
import type { CellValue, LayerRows } from "../model/own-layer.ts";

/**
 * The rows of a layer on their way from one worker to another: columns instead of rows and numbers without boxes,
 * because copying a million small objects takes longer than reading them.
 */
export interface PackedRows extends Pick<LayerRows, "fields" | "looks"> {
  readonly count: number;
  /** Longitude and latitude in turn, NaN for a row without a place; null where there are other shapes than points. */
  readonly points: Float64Array<ArrayBuffer> | null;
  readonly geometries: readonly (Geometry | null)[];
  /** By field: numbers alone, NaN for an empty cell, or anything. */
  readonly columns: readonly (Float64Array<ArrayBuffer> | readonly CellValue[])[];
  /** Null where no row has a look. */
  readonly lookOf: Int32Array<ArrayBuffer> | null;
}

export function packRows({ fields, geometries, values, looks, lookOf }: LayerRows): PackedRows {
  const points = packedPoints(geometries);
  return {
    fields,
    looks,
    count: geometries.length,
    points,
    geometries: points ? [] : geometries,
    columns: fields.map((_, column) => packedColumn(values, column)),
    lookOf: looks.length > 0 ? Int32Array.from(lookOf) : null,
  };
}

/** What of packed rows is handed over instead of copied. */
export function transferOf({ points, columns, lookOf }: PackedRows): readonly ArrayBuffer[] {
  return [points, lookOf, ...columns].flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : []));
}

export function unpackRows({
  fields,
  looks,
  count,
  points,
  geometries,
  columns,
  lookOf,
}: PackedRows): LayerRows {
  const values: CellValue[][] = [];
  for (let row = 0; row < count; row += 1) {
    const cells: CellValue[] = [];
    for (const column of columns) {
      const cell = column[row];
      cells.push(cell === undefined || Number.isNaN(cell) ? null : cell);
    }
    values.push(cells);
  }
  return {
    fields,
    looks,
    values,
    geometries: points ? unpackedPoints(points) : geometries,
    lookOf: lookOf ? Array.from(lookOf) : Array.from<number>({ length: count }).fill(-1),
  };
}

function packedPoints(geometries: LayerRows["geometries"]): Float64Array<ArrayBuffer> | null {
  const points = new Float64Array(geometries.length * 2).fill(Number.NaN);
  for (const [row, geometry] of geometries.entries()) {
    if (geometry === null) continue;
    if (geometry.type !== "Point" || geometry.coordinates.length !== 2) return null;
    points.set(geometry.coordinates, row * 2);
  }
  return points;
}

function unpackedPoints(points: Float64Array): readonly (Geometry | null)[] {
  const geometries: (Geometry | null)[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [lng, lat] = [points[at] ?? Number.NaN, points[at + 1] ?? Number.NaN];
    geometries.push(Number.isNaN(lng) ? null : { type: "Point", coordinates: [lng, lat] });
  }
  return geometries;
}

function packedColumn(
  values: LayerRows["values"],
  column: number,
): Float64Array<ArrayBuffer> | readonly CellValue[] {
  const numbers = new Float64Array(values.length);
  for (const [row, cells] of values.entries()) {
    const cell = cells[column] ?? null;
    if (cell !== null && typeof cell !== "number") return values.map((each) => each[column] ?? null);
    numbers[row] = cell ?? Number.NaN;
  }
  return numbers;
}
