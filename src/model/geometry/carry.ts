import type { Position } from "geojson";
import type { Carried } from "../choice/carried.ts";
import type { LngLat } from "../drawing/drawing.ts";
import { areaSquareMetres, centroid } from "./measure.ts";
import { type Ground, partsOf, positionsOf, type Rings } from "./parts.ts";
import { gridPlane, type Metres, planeFor } from "./plane.ts";

/**
 * A true-size outline somewhere else. It is moved and turned in metres of the Hong Kong 1980 Grid: on the map's own
 * projection it would grow by 0.4 % from one end of Hong Kong to the other.
 */

interface Measured {
  readonly middle: LngLat;
  readonly squareMetres: number;
  /** Metres from the middle. */
  readonly polygons: readonly (readonly (readonly Metres[])[])[];
}

/** By outline: what is dragged is laid out anew in every frame. */
const measured = new WeakMap<Ground, Measured | null>();

/** Where the outline lies by itself; null where it has no ground or is too wide for a plane. */
export function middleOf(outline: Ground): LngLat | null {
  return measuredOf(outline)?.middle ?? null;
}

/** The area of the outline, which carrying does not change; 0 where it has no ground or is too wide for a plane. */
export function carriedSquareMetres(outline: Ground): number {
  return measuredOf(outline)?.squareMetres ?? 0;
}

/** The outline where it is carried to; null as `middleOf`. */
export function carriedGround(outline: Ground, { at, turn }: Pick<Carried, "at" | "turn">): Ground | null {
  if (!at && turn === 0) return outline;
  const known = measuredOf(outline);
  if (!known) return null;
  const [x, y] = gridPlane.flatten([...(at ?? known.middle)]);
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const laid = ([east, north]: Metres): Position =>
    gridPlane.unflatten([x + east * cos + north * sin, y - east * sin + north * cos]);
  const coordinates = known.polygons.map((rings) => rings.map((ring) => ring.map(laid)));
  return { type: "MultiPolygon", coordinates };
}

/** The place so many metres to the east and to the north. */
export function placeBeside(from: LngLat, [east, north]: Metres): LngLat {
  const [x, y] = gridPlane.flatten([...from]);
  return gridPlane.unflatten([x + east, y + north]);
}

/** The corners that lie farthest apart, the northern one first, within a few degrees of the true direction; null as `middleOf`. */
export function endsOf(ground: Ground): readonly [LngLat, LngLat] | null {
  const corners = positionsOf(partsOf(ground));
  const flat = corners.map(gridPlane.flatten);
  const spans = Array.from({ length: directions }, (_, index) =>
    spanAlong(flat, (index * Math.PI) / directions),
  );
  const [widest] = spans.toSorted((a, b) => b.metres - a.metres);
  const [most, least] = widest?.ends ?? [];
  const [a, b] = [lngLatOf(corners[most ?? -1]), lngLatOf(corners[least ?? -1])];
  if (!a || !b) return null;
  return a[1] >= b[1] ? [a, b] : [b, a];
}

function lngLatOf(position: Position | undefined): LngLat | null {
  return position ? [position[0] ?? NaN, position[1] ?? NaN] : null;
}

const directions = 36;

function spanAlong(flat: readonly Metres[], angle: number) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const along = flat.map(([x, y]) => x * cos + y * sin);
  const least = along.reduce((best, value, index) => (value < (along[best] ?? Infinity) ? index : best), 0);
  const most = along.reduce((best, value, index) => (value > (along[best] ?? -Infinity) ? index : best), 0);
  return { metres: (along[most] ?? 0) - (along[least] ?? 0), ends: [most, least] as const };
}

function measuredOf(outline: Ground): Measured | null {
  const known = measured.get(outline);
  if (known !== undefined) return known;
  const now = measure(outline);
  measured.set(outline, now);
  return now;
}

function measure(outline: Ground): Measured | null {
  try {
    const middle = centroid(outline);
    if (!middle) return null;
    const parts = partsOf(outline);
    const plane = planeFor(positionsOf(parts));
    const [x, y] = plane.flatten(middle);
    const relative = (position: Position): Metres => {
      const [east, north] = plane.flatten(position);
      return [east - x, north - y];
    };
    const polygons = parts.polygons.map((rings: Rings) =>
      rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(relative)),
    );
    return { middle, squareMetres: areaSquareMetres(outline), polygons };
  } catch (error) {
    if (error instanceof RangeError) return null; // too wide for a plane
    throw error;
  }
}
