import Flatbush from "flatbush";
import { around, within } from "geoflatbush";
import type { Position } from "geojson";
import { metresBetween } from "../model/distance.ts";

/** An index of positions that finds those near another. */
export interface PointIndex {
  /**
   * All there is of the index, to be handed from a worker to the page: the count as a double, [longitude, latitude] of
   * each point as doubles, the tree. After the transfer this index can no longer be used.
   */
  readonly data: ArrayBuffer;
  readonly coordinates: Float64Array;
  /** Flatbush cannot index nothing. */
  readonly tree: Flatbush | null;
}

export interface NearPoint {
  /** Which of the points it is, in the order in which they were given. */
  readonly index: number;
  readonly metres: number;
}

const countBytes = 8;

/**
 * Index points given by their longitudes and latitudes in degrees (WGS84).
 * @throws RangeError naming the point that has no place on Earth, or when one list is longer than the other
 */
export function indexPoints(lngs: ArrayLike<number>, lats: ArrayLike<number>): PointIndex {
  const coordinates = interleaved(lngs, lats);
  const tree = treeOf(coordinates);
  const treeAt = countBytes + coordinates.byteLength;
  const data = new ArrayBuffer(treeAt + (tree?.data.byteLength ?? 0));
  new Float64Array(data, 0, 1).set([lngs.length]);
  new Float64Array(data, countBytes, coordinates.length).set(coordinates);
  if (tree) new Uint8Array(data, treeAt).set(new Uint8Array(tree.data));
  return pointIndexFrom(data);
}

/** The index whose `data` this is, without building it again. */
export function pointIndexFrom(data: ArrayBuffer): PointIndex {
  const [count = 0] = new Float64Array(data, 0, 1);
  const coordinates = new Float64Array(data, countBytes, 2 * count);
  const treeAt = countBytes + coordinates.byteLength;
  return { data, coordinates, tree: count > 0 ? Flatbush.from(data, treeAt) : null };
}

/** The nearest points, nearest first; of those equally near, the one given first. */
export function nearestPoints(index: PointIndex, at: Position, count: number): NearPoint[] {
  const [lng, lat] = checkedPosition(at);
  const most = Math.floor(checkedAmount(count, "count"));
  if (!index.tree || most < 1) return [];
  // Enough of them, though in the order of the sphere: what is truly nearer lies no further off than their last.
  const farthest = measured(index, at, around(index.tree, lng, lat, most)).at(-1);
  if (!farthest) return [];
  return pointsWithin(index, at, farthest.metres).slice(0, most);
}

/** The points up to a distance, nearest first; of those equally near, the one given first. */
export function pointsWithin(index: PointIndex, at: Position, radiusMetres: number): NearPoint[] {
  const [lng, lat] = checkedPosition(at);
  const reach = reachOnSphere(checkedAmount(radiusMetres, "radiusMetres"));
  if (!index.tree) return [];
  const candidates = within(index.tree, lng, lat, reach);
  return measured(index, at, candidates).filter(({ metres }) => metres <= radiusMetres);
}

function measured({ coordinates }: PointIndex, at: Position, indices: readonly number[]): NearPoint[] {
  return indices
    .map((index) => {
      const position = [coordinates[2 * index] ?? NaN, coordinates[2 * index + 1] ?? NaN];
      return { index, metres: metresBetween(at, position) };
    })
    .toSorted((a, b) => a.metres - b.metres || a.index - b.index);
}

/**
 * Kilometres on geoflatbush's sphere that surely hold what lies so many metres off on the ellipsoid. The two differ
 * by 0.6 % at most, and the cosines of the sphere cannot tell what lies within some decimetres.
 */
function reachOnSphere(metres: number): number {
  const halfTheEarthKilometres = 20_000;
  const kilometres = (metres * 1.01 + 1) / 1000;
  return kilometres < halfTheEarthKilometres ? kilometres : Infinity;
}

function interleaved(lngs: ArrayLike<number>, lats: ArrayLike<number>): Float64Array {
  if (lngs.length !== lats.length)
    throw new RangeError(`there are ${lngs.length} longitudes, but ${lats.length} latitudes`);
  const coordinates = new Float64Array(2 * lngs.length);
  for (let i = 0; i < lngs.length; i += 1) {
    const [lng, lat] = [lngs[i] ?? NaN, lats[i] ?? NaN];
    if (!isOnEarth(lng, lat)) throw notOnEarth(`point ${i}`, lng, lat);
    coordinates[2 * i] = lng;
    coordinates[2 * i + 1] = lat;
  }
  return coordinates;
}

function treeOf(coordinates: Float64Array): Flatbush | null {
  if (coordinates.length === 0) return null;
  const tree = new Flatbush(coordinates.length / 2);
  for (let i = 0; i < coordinates.length; i += 2) tree.add(coordinates[i] ?? NaN, coordinates[i + 1] ?? NaN);
  tree.finish();
  return tree;
}

function checkedPosition([lng = NaN, lat = NaN]: Position): [lng: number, lat: number] {
  if (isOnEarth(lng, lat)) return [lng, lat];
  throw notOnEarth("the requested position", lng, lat);
}

function isOnEarth(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function notOnEarth(name: string, lng: number, lat: number): RangeError {
  return new RangeError(`${name} is not on Earth: longitude ${lng}, latitude ${lat}`);
}

function checkedAmount(value: number, name: string): number {
  if (value >= 0) return value;
  throw new RangeError(`${name} must be 0 or more, got ${value}`);
}
