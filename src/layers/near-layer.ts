import type { Position } from "geojson";
import { metresBetween, nearestOf } from "../model/distance.ts";
import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import { compileFilter } from "../model/layer-filter.ts";
import type { Bounds } from "../model/mercator.ts";
import type { LayerRows, LayerFilter } from "../model/own-layer.ts";
import type { NearLayer } from "./layer-calls.ts";

/** The box about each feature of a layer; null for a row without a place. */
export type FeatureBoxes = readonly (Bounds | null)[];

export function boxesOf({ geometries }: LayerRows): FeatureBoxes {
  return geometries.map((geometry) => geometry && boundsOfGeometry(geometry));
}

interface MeasuredLayer {
  readonly rows: LayerRows;
  readonly boxes: FeatureBoxes;
  /** Which of the rows count. */
  readonly filter: LayerFilter;
}

interface Circle {
  readonly at: Position;
  readonly radiusMetres: number;
}

/** How many features of a layer lie within a circle, and which is the nearest; null where none does. */
export function nearLayer(
  layer: string,
  { rows, boxes, filter }: MeasuredLayer,
  { at, radiusMetres }: Circle,
): NearLayer | null {
  const passes = compileFilter(filter, rows.fields);
  let count = 0;
  let nearest = 0;
  let least = Infinity;
  for (const [row, geometry] of rows.geometries.entries()) {
    const box = boxes[row];
    // The box of a feature is quickly told to be too far off.
    if (!geometry || !box || metresToBox(at, box) > radiusMetres) continue;
    if (!passes(rows.values[row] ?? [])) continue;
    const { metres } = nearestOf(at, geometry);
    if (metres > radiusMetres) continue;
    count += 1;
    if (metres >= least) continue;
    least = metres;
    nearest = row + 1;
  }
  return count > 0 ? { layer, count, nearest, metres: least } : null;
}

function metresToBox(at: Position, [west, south, east, north]: Bounds): number {
  const [lng = 0, lat = 0] = at;
  return metresBetween(at, [clamped(lng, west, east), clamped(lat, south, north)]);
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
