import type { Geometry, Position } from "geojson";
import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import { type Ground, partsOf, positionsOf } from "../model/geometry/parts.ts";
import { compileFilter } from "../model/layer-filter.ts";
import type { Bounds } from "../model/mercator.ts";
import type { LayerFilter, LayerRows } from "../model/own-layer.ts";
import type { FeatureBoxes } from "./near-layer.ts";

/** Whether features touch a shape. Its inside is what it encloses an odd number of times, as in `combine.ts`. */
export interface TouchTest {
  readonly touches: (geometry: Geometry, box: Bounds) => boolean;
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** Rows that the edges of the shape are sorted into, so that few of them are looked at for each feature. */
const rowCount = 1_024;

export function touchTest(shape: Ground): TouchTest {
  const [west, south, east, north] = boundsOfGeometry(shape);
  const rings = partsOf(shape).polygons.flat();
  const edges = rings.flatMap(edgesOf);
  const perDegree = rowCount / Math.max(north - south, 1e-12);
  const rowOf = (lat: number): number =>
    Math.min(Math.max(Math.floor((lat - south) * perDegree), 0), rowCount - 1);
  const rows: number[][] = Array.from({ length: rowCount }, () => []);
  // Numbers side by side: hundreds of thousands of features are tested against them.
  const flat = new Float64Array(edges.length * 4);
  for (const [index, edge] of edges.entries()) {
    flat.set(edge, index * 4);
    const [, ay, , by] = edge;
    for (let row = rowOf(Math.min(ay, by)); row <= rowOf(Math.max(ay, by)); row += 1)
      rows[row]?.push(index * 4);
  }
  const holds = ([x = NaN, y = NaN]: Position): boolean => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return false;
    let isIn = false;
    for (const at of rows[rowOf(y)] ?? []) {
      const ay = flat[at + 1] ?? 0;
      const by = flat[at + 3] ?? 0;
      if (ay > y === by > y) continue;
      const ax = flat[at] ?? 0;
      if (x < (((flat[at + 2] ?? 0) - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
    return isIn;
  };
  /** The edges of the shape that may meet what lies in a box. */
  const edgesIn = ([w, s, e, n]: Bounds): readonly Edge[] => {
    const found = new Set<number>();
    for (let row = rowOf(s); row <= rowOf(n); row += 1)
      for (const at of rows[row] ?? []) {
        const [ax, ay, bx, by] = [flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0, flat[at + 3] ?? 0];
        if ((ax < w && bx < w) || (ax > e && bx > e) || (ay < s && by < s) || (ay > n && by > n)) continue;
        found.add(at);
      }
    return [...found].map((at) => edges[at / 4]).filter((edge) => edge !== undefined);
  };
  const [first] = rings.flat();
  return {
    touches: (geometry, box) => {
      const [w, s, e, n] = box;
      if (w > east || e < west || s > north || n < south) return false;
      if (geometry.type === "Point") return holds(geometry.coordinates);
      const parts = partsOf(geometry);
      if (positionsOf(parts).some(holds)) return true;
      const near = edgesIn(box);
      // No edge of the shape comes near: the feature lies beside it.
      if (near.length === 0) return false;
      const own = [...parts.lines.flatMap(openEdgesOf), ...parts.polygons.flat().flatMap(edgesOf)];
      if (own.some((edge) => near.some((other) => doCross(edge, other)))) return true;
      // The whole shape may lie within one of its polygons.
      const [x = NaN, y = NaN] = first ?? [];
      return parts.polygons.some((polygon) => isInside(x, y, polygon.flatMap(edgesOf)));
    },
  };
}

/** How many features of a layer touch the shape. */
export function countTouching(
  {
    rows,
    boxes,
    filter,
  }: { readonly rows: LayerRows; readonly boxes: FeatureBoxes; readonly filter: LayerFilter },
  { touches }: TouchTest,
): number {
  const passes = compileFilter(filter, rows.fields);
  let count = 0;
  for (const [row, geometry] of rows.geometries.entries()) {
    const box = boxes[row];
    if (geometry && box && touches(geometry, box) && passes(rows.values[row] ?? [])) count += 1;
  }
  return count;
}

function openEdgesOf(line: readonly Position[]): Edge[] {
  return line.slice(1).map(([x = NaN, y = NaN], index): Edge => {
    const [fromX = NaN, fromY = NaN] = line[index] ?? [];
    return [fromX, fromY, x, y];
  });
}

function edgesOf(ring: readonly Position[]): Edge[] {
  return openEdgesOf([...ring, ...ring.slice(0, 1)]);
}

function isInside(x: number, y: number, edges: readonly Edge[]): boolean {
  let isIn = false;
  for (const [ax, ay, bx, by] of edges)
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  return isIn;
}

function doCross([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean {
  const side = (x: number, y: number): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const otherSide = (x: number, y: number): number => (dx - cx) * (y - cy) - (dy - cy) * (x - cx);
  return side(cx, cy) * side(dx, dy) <= 0 && otherSide(ax, ay) * otherSide(bx, by) <= 0;
}
