import type { Geometry, Position } from "geojson";
import geographiclib from "geographiclib-geodesic";
import { isInExtent } from "../mercator.ts";
import { gridRadiusMetres } from "./grid.ts";
import { type Parts, type Rings, closed, partsOf, positionsOf } from "./parts.ts";
import { type Metres, gridPlane, planeFor } from "./plane.ts";

/**
 * How large, how long and which way, on the ellipsoid of WGS84; geometries are GeoJSON in WGS84 degrees.
 *
 * What lies in the frame of the atlas is measured on the Hong Kong 1980 Grid and corrected for the grid's scale, which
 * grows to 1.00002 at the edges of the frame: areas come within 0.003 % of the geodesic ones and lengths within 0.0002 %.
 * Without the correction, as on a survey sheet, they would be up to 0.0044 % and 0.0022 % larger. Everything else is
 * measured with geodesics, to the rounding of numbers. Edges are the shortest way between their corners; on the map, an
 * edge of 10 km may be drawn 0.8 m beside it, one of 50 km 20 m.
 *
 * All throw a RangeError where a position is no place on the globe.
 */

const { WGS84 } = geographiclib.Geodesic;

/**
 * Square metres of the polygons in a geometry without their holes; 0 where there are none, where they are empty, and
 * where an outline has fewer than three different corners. It does not matter which way round a ring runs or whether it
 * is closed. Parts that overlap are counted twice, and of an outline that crosses itself the parts that run the other way
 * round are subtracted: `resolved` makes valid polygons of both.
 */
export function areaSquareMetres(geometry: Geometry | null): number {
  const parts = partsOf(geometry);
  const ringArea = isInFrame(parts) ? gridArea : geodesicArea;
  return sum(parts.polygons.map((rings) => polygonArea(rings, ringArea)));
}

/** Metres along the lines of a geometry; 0 for points and polygons, whose edges are their perimeter. */
export function lengthMetres(geometry: Geometry | null): number {
  const parts = partsOf(geometry);
  return sum(parts.lines.map(isInFrame(parts) ? gridLength : geodesicLength));
}

/** Metres around the polygons of a geometry, outlines and holes; 0 for points and lines. */
export function perimeterMetres(geometry: Geometry | null): number {
  const parts = partsOf(geometry);
  return sum(
    parts.polygons
      .flat()
      .map(closed)
      .map(isInFrame(parts) ? gridLength : geodesicLength),
  );
}

/**
 * Degrees clockwise from true north, from 0 up to 360; null between a place and itself. In the frame it is that of the
 * way at its middle, where it is the same from either end, within 0.001 degrees; elsewhere that with which one sets out.
 */
export function bearingDegrees(from: Position, to: Position): number | null {
  const way = partsOf({ type: "LineString", coordinates: [from, to] });
  const [a, b] = way.lines[0] ?? [];
  if (!a || !b) return null;
  return ((isInFrame(way) ? gridBearing(a, b) : geodesic(a, b).bearing) + 360) % 360;
}

/**
 * The centre of gravity of what has the most dimensions: of the ground, else of the lines, else of the points; it may lie
 * outside the shape. Null where there is nothing. What is as good as a line counts as one, and as a point likewise. Of an
 * outline that crosses itself it is somewhere within its box: `resolved` first.
 * @throws RangeError outside the frame when the parts lie more than 6 degrees apart.
 */
export function centroid(geometry: Geometry | null): [lng: number, lat: number] | null {
  const parts = partsOf(geometry);
  const positions = positionsOf(parts);
  if (positions.length === 0) return null;
  const plane = planeFor(positions);
  const flat = (line: readonly Position[]): Metres[] => line.map(plane.flatten);
  const edges = [...parts.lines, ...parts.polygons.flat().map(closed)].map(flat);
  const middle =
    middleOf(parts.polygons.flatMap((rings) => groundWeights(rings.map(flat)))) ??
    middleOf(edges.flatMap(edgeWeights)) ??
    middleOf(flat(positions).map((at) => ({ at, weight: 1 })));
  return middle && plane.unflatten(middle);
}

function isInFrame(parts: Parts): boolean {
  return positionsOf(parts).every(isInExtent);
}

function polygonArea(
  [outline = [], ...holes]: Rings,
  ringArea: (ring: readonly Position[]) => number,
): number {
  return Math.max(0, ringArea(outline) - sum(holes.map(ringArea)));
}

/** The integral of 1 − x² / R², which is the area that a square metre of the grid stands for, by its edges. */
function gridArea(ring: readonly Position[]): number {
  const corners = ring.map(gridPlane.flatten);
  const third = 1 / (3 * gridRadiusMetres ** 2);
  const edges = pairsOf([...corners, ...corners.slice(0, 1)]);
  const areas = edges.map(([[x, y], [toX, toY]]) => {
    const cubes = x ** 3 + x ** 2 * toX + x * toX ** 2 + toX ** 3;
    return (toY - y) * ((x + toX) / 2 - (cubes / 4) * third);
  });
  return Math.abs(sum(areas));
}

function geodesicArea(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lng = NaN, lat = NaN] of ring) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? NaN);
}

/** The scale of the grid is 1 + x² / 2R²; along an edge it is the mean of that, by Simpson's rule. */
function gridLength(line: readonly Position[]): number {
  const lengths = pairsOf(line.map(gridPlane.flatten)).map(([[x, y], [toX, toY]]) => {
    const scale = 1 + (x ** 2 + x * toX + toX ** 2) / (6 * gridRadiusMetres ** 2);
    return Math.hypot(toX - x, toY - y) / scale;
  });
  return sum(lengths);
}

function geodesicLength(line: readonly Position[]): number {
  return sum(pairsOf(line).map(([from, to]) => geodesic(from, to).metres));
}

function geodesic([lngA = NaN, latA = NaN]: Position, [lngB = NaN, latB = NaN]: Position) {
  const { s12 = NaN, azi1 = NaN } = WGS84.Inverse(latA, lngA, latB, lngB);
  return { metres: s12, bearing: azi1 };
}

/** On the grid, and turned by the angle between true north and the grid's at the middle. */
function gridBearing(from: Position, to: Position): number {
  const [[x, y], [toX, toY]] = [gridPlane.flatten(from), gridPlane.flatten(to)];
  const middle: Metres = [(x + toX) / 2, (y + toY) / 2];
  const north = gridPlane.flatten(northOf(gridPlane.unflatten(middle)));
  const bearingOf = ([eastwards, northwards]: Metres): number =>
    (Math.atan2(eastwards, northwards) * 180) / Math.PI;
  return bearingOf([toX - x, toY - y]) - bearingOf([north[0] - middle[0], north[1] - middle[1]]);
}

/** A hundred metres or so. */
function northOf([lng, lat]: readonly [number, number]): Position {
  return [lng, lat + 0.001];
}

interface Weight {
  readonly at: Metres;
  readonly weight: number;
}

/** Triangles from the first corner; holes take away, however they run. */
function groundWeights(rings: readonly (readonly Metres[])[]): Weight[] {
  return rings.flatMap((ring, index) => {
    const [apex = [0, 0]] = ring;
    const triangles = pairsOf(ring).map(([a, b]) => ({
      at: [(apex[0] + a[0] + b[0]) / 3, (apex[1] + a[1] + b[1]) / 3] as const,
      weight: (a[0] - apex[0]) * (b[1] - apex[1]) - (b[0] - apex[0]) * (a[1] - apex[1]),
    }));
    const sign = (index === 0 ? 1 : -1) * Math.sign(sum(triangles.map(({ weight }) => weight)));
    return triangles.map(({ at, weight }) => ({ at, weight: sign * weight }));
  });
}

function edgeWeights(line: readonly Metres[]): Weight[] {
  return pairsOf(line).map(([[x, y], [toX, toY]]) => ({
    at: [(x + toX) / 2, (y + toY) / 2],
    weight: Math.hypot(toX - x, toY - y),
  }));
}

/** Null when they weigh nothing, to a square millimetre. */
function middleOf(weights: readonly Weight[]): Metres | null {
  const total = sum(weights.map(({ weight }) => weight));
  if (total < 1e-6) return null;
  const middle: Metres = [
    sum(weights.map(({ at: [x], weight }) => x * weight)) / total,
    sum(weights.map(({ at: [, y], weight }) => y * weight)) / total,
  ];
  return weights.some(({ weight }) => weight < 0) && !isAmong(middle, weights) ? null : middle;
}

/** The middle of valid ground is; that of an outline that crosses itself, where nearly all is subtracted, may be far off. */
function isAmong([x, y]: Metres, weights: readonly Weight[]): boolean {
  const spread = (axis: 0 | 1, value: number): boolean =>
    weights.some(({ at }) => at[axis] <= value) && weights.some(({ at }) => at[axis] >= value);
  return spread(0, x) && spread(1, y);
}

function pairsOf<Value>(values: readonly Value[]): (readonly [Value, Value])[] {
  return values.slice(1).map((value, index) => [values[index] as Value, value]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
