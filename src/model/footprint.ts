import type { Geometry, Position } from "geojson";
import { partsOf } from "./geometry/parts.ts";
import { gridPlane } from "./geometry/plane.ts";

/** The outline of something in HK1980 metres, to be drawn beside others on one scale. */
export interface Footprint {
  /** Path data in metres from the north-west corner of its extent, y to the south. Even-odd. */
  readonly path: string;
  readonly widthMetres: number;
  readonly heightMetres: number;
}

/** @returns null for what has no outline: a point, or nothing. */
export function footprintOf(geometry: Geometry | null | undefined): Footprint | null {
  const rings = partsOf(geometry ?? null).polygons.flatMap((polygon) => polygon.map(flattened));
  const corners = rings.flat();
  if (corners.length === 0) return null;
  const [west, east] = extremesOf(corners.map(([x]) => x));
  const [south, north] = extremesOf(corners.map(([, y]) => y));
  const placed = ([x, y]: readonly [number, number]): string =>
    `${Math.round(x - west)} ${Math.round(north - y)}`;
  return {
    path: rings.map((ring) => `M${ring.map(placed).join("L")}z`).join(""),
    widthMetres: east - west,
    heightMetres: north - south,
  };
}

function flattened(ring: readonly Position[]): readonly (readonly [number, number])[] {
  return ring.map((position) => gridPlane.flatten(position));
}

/** A loop, since a list of arguments may be too long. */
function extremesOf(values: readonly number[]): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  return [least, greatest];
}
