import type { Position } from "geojson";
import { metresBetween, nearestOf } from "../model/distance.ts";
import type { LayerRows } from "../model/own-layer.ts";
import type { NearLayer } from "./layer-calls.ts";
import { boundsOf } from "./layer-tiles.ts";

/** How many features of a layer lie within a radius, and which is the nearest; null where none does. */
export function nearLayer(
  layer: string,
  { geometries }: LayerRows,
  at: Position,
  radiusMetres: number,
): NearLayer | null {
  let count = 0;
  let nearest = 0;
  let least = Infinity;
  for (const [row, geometry] of geometries.entries()) {
    // The box of a feature is quickly told to be too far off.
    if (!geometry || metresToBox(at, boundsOf(geometry)) > radiusMetres) continue;
    const { metres } = nearestOf(at, geometry);
    if (metres > radiusMetres) continue;
    count += 1;
    if (metres >= least) continue;
    least = metres;
    nearest = row + 1;
  }
  return count > 0 ? { layer, count, nearest, metres: least } : null;
}

function metresToBox(
  at: Position,
  [west, south, east, north]: readonly [number, number, number, number],
): number {
  const [lng = 0, lat = 0] = at;
  return metresBetween(at, [clamped(lng, west, east), clamped(lat, south, north)]);
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
