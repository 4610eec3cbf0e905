import type { Geometry, Position } from "geojson";
import { type Ground, type Rings, closed, groundOf, partsOf, positionsOf } from "./parts.ts";
import { type Metres, type Plane, planeFor } from "./plane.ts";

/**
 * A geometry, GeoJSON in WGS84 degrees, with fewer corners: those that stay are the given ones, and those that go lay
 * within so many metres of the edge that replaces them (Douglas and Peucker). Points stay. Lines keep both ends. A ring
 * that shrinks to nothing goes, and a polygon with its outline; null where nothing is left. Neighbours may come apart and
 * an outline may come to cross itself: `resolved` mends the latter. A collection stays one; heights go.
 * @throws RangeError when the tolerance is no number from 0, where a position is no place on the globe, and outside the
 * frame when the positions of one part lie more than 6 degrees apart.
 */
export function simplify(geometry: Geometry | null, toleranceMetres: number): Geometry | null {
  if (!(toleranceMetres >= 0)) throw new RangeError(`a tolerance from 0 m is needed, got ${toleranceMetres}`);
  if (geometry?.type === "GeometryCollection") {
    const geometries = geometry.geometries.flatMap((part) => simplify(part, toleranceMetres) ?? []);
    return geometries.length > 0 ? { type: "GeometryCollection", geometries } : null;
  }
  const parts = partsOf(geometry);
  const positions = positionsOf(parts);
  if (geometry === null || positions.length === 0) return null;
  if (geometry.type === "Point" || geometry.type === "MultiPoint") return geometry;
  const plane = planeFor(positions);
  const simpler = (line: readonly Position[]): Position[] => simplerLine(line, plane, toleranceMetres);
  return parts.lines.length > 0 ? linesOf(parts.lines.map(simpler)) : simplerGround(parts.polygons, simpler);
}

function linesOf(lines: Position[][]): Geometry | null {
  const [only, ...others] = lines.filter((line) => line.length > 1);
  if (!only) return null;
  return others.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: [only, ...others] };
}

function simplerGround(
  polygons: readonly Rings[],
  simpler: (line: readonly Position[]) => Position[],
): Ground | null {
  const simplest = polygons.map((rings) => rings.map((ring) => simpler(closed(ring))));
  return groundOf(
    simplest.flatMap(([outline = [], ...holes]) =>
      hasGround(outline) ? [[outline, ...holes.filter(hasGround)]] : [],
    ),
  );
}

/** Closed, so that three corners are four positions. */
function hasGround(ring: readonly Position[]): boolean {
  return ring.length > 3;
}

/** Without recursion: a line may have a hundred thousand corners. */
function simplerLine(line: readonly Position[], plane: Plane, tolerance: number): Position[] {
  const flat = line.map(plane.flatten);
  const stays = new Set([0, line.length - 1]);
  const open: [first: number, last: number][] = [[0, line.length - 1]];
  for (const [first, last] of open) {
    const [index, metres] = furthestFrom(flat, first, last);
    if (metres <= tolerance) continue;
    stays.add(index);
    open.push([first, index], [index, last]);
  }
  return line.filter((_, index) => stays.has(index));
}

/** Between two corners, from the edge that joins them. */
function furthestFrom(flat: readonly Metres[], first: number, last: number): readonly [number, number] {
  let [furthest, most] = [first, -1];
  for (let index = first + 1; index < last; index += 1) {
    const metres = metresToEdge(flat[index] as Metres, flat[first] as Metres, flat[last] as Metres);
    if (metres > most) [furthest, most] = [index, metres];
  }
  return [furthest, most];
}

function metresToEdge([x, y]: Metres, [fromX, fromY]: Metres, [toX, toY]: Metres): number {
  const [eastwards, northwards] = [toX - fromX, toY - fromY];
  const squared = eastwards ** 2 + northwards ** 2;
  const along = squared === 0 ? 0 : ((x - fromX) * eastwards + (y - fromY) * northwards) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * eastwards, y - fromY - share * northwards);
}
