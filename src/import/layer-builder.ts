import type { Geometry } from "geojson";
import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import type { Bounds } from "../model/mercator.ts";
import {
  type CellValue,
  type FeatureLook,
  type GeometryShape,
  geometryShapes,
  type LayerField,
  type LayerRows,
  type LayerSummary,
  shapeOf,
} from "../model/own-layer.ts";
import { holdsWrittenNumbers } from "../model/written-number.ts";
import type { Budget } from "./budget.ts";
import { checkGeometry, type ToWgs84 } from "./check-geometry.ts";
import { plainNumber } from "./plain-number.ts";
import { ImportRefusal, type Where } from "./report.ts";
import type { Tally } from "./tally.ts";

/** A feature as its file has it. */
export interface RawFeature {
  /** Of any shape: it is checked here. Null for a row without a place. */
  readonly geometry: unknown;
  /** Names and values, in the order of the file. */
  readonly properties: Iterable<readonly [name: string, value: unknown]>;
  /** Instead of properties: values in the order of the names that the layer was given, as many at most. */
  readonly cells?: readonly unknown[];
  readonly look?: FeatureLook | null;
  readonly where: Where;
}

/** Collects the features of one layer: what cannot be drawn is left out and tallied, and the rest stays. */
export interface LayerBuilder {
  readonly name: string;
  readonly add: (feature: RawFeature) => void;
  /** Whether the layer has a row by now. */
  readonly isEmpty: () => boolean;
  readonly finish: () => BuiltLayer;
}

export interface BuiltLayer {
  readonly name: string;
  readonly rows: LayerRows;
  readonly summary: LayerSummary;
}

export interface BuilderOptions {
  readonly budget: Budget;
  readonly tally: Tally;
  /** From the coordinates of the file; without it they are WGS84 degrees. */
  readonly toWgs84?: ToWgs84;
  /** Whether a row without a place stays, as in a table; otherwise it is left out. */
  readonly keepsPlaceless?: boolean;
  /** Whether a row whose place cannot be read stays without it; it is tallied as left out all the same. */
  readonly keepsUnreadable?: boolean;
  /** Whether a column of texts that are all plain numbers becomes one of numbers. */
  readonly infersNumbers?: boolean;
  /** Where the fields are known before the rows: all of them, with their types. */
  readonly fields?: readonly LayerField[];
  /** Where only their names are known. */
  readonly names?: readonly string[];
}

export function createLayerBuilder(name: string, options: BuilderOptions): LayerBuilder {
  const {
    budget,
    tally,
    toWgs84,
    keepsPlaceless = false,
    keepsUnreadable = false,
    infersNumbers = false,
    fields: given,
    names,
  } = options;
  const columns = new Map<string, number>();
  const types: LayerField["type"][] = [];
  const geometries: (Geometry | null)[] = [];
  const values: CellValue[][] = [];
  const looks = new Map<string, number>();
  const lookList: FeatureLook[] = [];
  const lookOf: number[] = [];

  const columnOf = (field: string): number => {
    const known = columns.get(field);
    if (known !== undefined) return known;
    if (columns.size >= budget.fields) throw new ImportRefusal("TOO-MANY-FIELDS", String(budget.fields));
    columns.set(field, columns.size);
    types.push("empty");
    return columns.size - 1;
  };
  const indexOfLook = (look: FeatureLook | null | undefined): number => {
    if (!look) return -1;
    const key = [look.colour, look.fill, look.fillOpacity, look.width].join("/");
    const index = looks.get(key) ?? looks.size;
    if (index === looks.size) {
      looks.set(key, index);
      lookList.push(look);
    }
    return index;
  };
  /** Columns in which some cell was no plain number: what was taken for numbers in them is text again. */
  const worded = new Set<number>();
  const put = (row: CellValue[], column: number, value: unknown): void => {
    let cell = cellOf(value, budget, tally);
    if (infersNumbers && cell !== null && cell !== "" && !worded.has(column)) {
      const number = plainNumber(String(cell));
      if (number !== null) cell = number;
      else {
        worded.add(column);
        for (const each of values) if (typeof each[column] === "number") each[column] = String(each[column]);
        if (types[column] === "number") types[column] = "text";
      }
    }
    row[column] = cell;
    types[column] = widerType(types[column] ?? "empty", cell);
  };
  const rowOf = (properties: RawFeature["properties"]): CellValue[] => {
    const row: CellValue[] = [];
    for (const [field, value] of properties) {
      const column = columnOf(field);
      while (row.length < column) row.push(null);
      put(row, column, value);
    }
    return row;
  };
  const rowOfCells = (cells: readonly unknown[]): CellValue[] => {
    // A copy has no room to grow, which a million rows would hold for nothing.
    const row = cells.slice() as CellValue[];
    for (let column = 0; column < row.length; column += 1) put(row, column, row[column]);
    return row;
  };

  for (const field of given?.map((each) => each.name) ?? names ?? []) columnOf(field);

  return {
    name,
    add: ({ geometry, properties, cells, look, where }) => {
      const checked = geometry === null || geometry === undefined ? null : checkGeometry(geometry, toWgs84);
      if (checked && !checked.isValid) tally.leaveOut(checked.reason, where);
      const placed = checked?.isValid ? checked : null;
      if (checked && !placed && !keepsUnreadable) return;
      if (!checked && !keepsPlaceless) return tally.leaveOut("no-geometry", where);
      tally.countFeature(placed?.vertexCount ?? 0);
      geometries.push(placed?.geometry ?? null);
      values.push(cells ? rowOfCells(cells) : rowOf(properties));
      lookOf.push(indexOfLook(look));
    },
    isEmpty: () => geometries.length === 0,
    finish: () => {
      for (const row of values) while (row.length < columns.size) row.push(null);
      if (infersNumbers)
        for (const [column, type] of types.entries()) {
          if (type === "number") emptyTexts(values, column);
          // The texts stay as they are written: the type says how they are read.
          else if (type === "text" && holdsWrittenNumbers(values, column)) types[column] = "number";
        }
      const fields = [...columns.keys()].map((field, column) => ({
        name: field,
        type: given?.[column]?.type ?? types[column] ?? "empty",
      }));
      const rows: LayerRows = { fields, geometries, values, looks: lookList, lookOf };
      return { name, rows, summary: summaryOf(rows) };
    },
  };
}

export function summaryOf({ fields, geometries, looks }: LayerRows): LayerSummary {
  const shapes = new Set<GeometryShape>();
  let bounds: Bounds | null = null;
  let placelessCount = 0;
  for (const geometry of geometries) {
    if (geometry) {
      addShapes(geometry, shapes);
      bounds = joinedBounds(bounds, boundsOfGeometry(geometry));
    } else placelessCount += 1;
  }
  return {
    featureCount: geometries.length,
    placelessCount,
    fields,
    shapes: geometryShapes.filter((shape) => shapes.has(shape)),
    bounds,
    hasLooks: looks.length > 0,
  };
}

function addShapes(geometry: Geometry, shapes: Set<GeometryShape>): void {
  if (geometry.type === "GeometryCollection") {
    for (const each of geometry.geometries) addShapes(each, shapes);
    return;
  }
  const shape = shapeOf(geometry.type);
  if (shape) shapes.add(shape);
}

function joinedBounds(a: Bounds | null, b: Bounds): Bounds {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function cellOf(value: unknown, { cellLength }: Budget, tally: Tally): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const text = typeof value === "string" ? value : textOf(value);
  if (text.length <= cellLength) return text;
  tally.cutText();
  return text.slice(0, cellLength);
}

function textOf(value: unknown): string {
  return value instanceof Date ? isoDate(value) : (JSON.stringify(value) ?? String(value));
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function widerType(type: LayerField["type"], cell: CellValue): LayerField["type"] {
  if (cell === null || cell === "") return type;
  const own = typeof cell === "string" ? "text" : typeof cell === "number" ? "number" : "boolean";
  return type === "empty" || type === own ? own : "mixed";
}

/** Among numbers an empty text is no value. */
function emptyTexts(values: CellValue[][], column: number): void {
  for (const row of values) if (row[column] === "") row[column] = null;
}
