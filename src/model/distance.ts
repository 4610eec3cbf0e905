import { bearing, booleanIntersects, booleanPointInPolygon, centroid, distance } from "@turf/turf";
import CheapRuler from "cheap-ruler";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/**
 * Distances and directions on the ellipsoid (WGS84), by rulers that are right about one parallel. Each pair of spots is
 * measured with the ruler of their middle, which stays within 0.01 % of the geodesic as far as 100 km in Hong Kong.
 */

/** Where a geometry comes nearest to a position. */
export interface Nearest {
  /** On the ellipsoid; Infinity where the geometry has no positions. */
  readonly metres: number;
  /** WGS84 [longitude, latitude]; the position asked from where that lies inside. */
  readonly position: Position;
  readonly isInside: boolean;
}

/** Every GeoJSON position has these two. */
type LngLat = [lng: number, lat: number];
type Segment = readonly [LngLat, LngLat];

/** By thousandths of a degree of latitude. */
const rulers = new Map<number, CheapRuler>();

function rulerAt(lat: number): CheapRuler {
  const key = Math.round(lat * 1000);
  const known = rulers.get(key);
  if (known) return known;
  const ruler = new CheapRuler(key / 1000, "metres");
  rulers.set(key, ruler);
  return ruler;
}

function rulerBetween([, latA]: LngLat, [, latB]: LngLat): CheapRuler {
  return rulerAt((latA + latB) / 2);
}

/** A ruler is flat: beyond some hundred kilometres the sphere, half a per cent off at most, is nearer the truth. */
const farDegrees = 3;

export function metresBetween(a: Position, b: Position): number {
  if (isFar(a as LngLat, b as LngLat)) return distance(a, b, { units: "meters" });
  return rulerBetween(a as LngLat, b as LngLat).distance(a as LngLat, b as LngLat);
}

function isFar([lngA, latA]: LngLat, [lngB, latB]: LngLat): boolean {
  return Math.abs(lngA - lngB) > farDegrees || Math.abs(latA - latB) > farDegrees;
}

/**
 * Degrees clockwise from north, from 0 up to 360: of the way at its middle, where it is the same from either end; from
 * far away the way on which one sets out.
 */
export function bearingDegrees(from: Position, to: Position): number {
  const [a, b] = [from as LngLat, to as LngLat];
  return ((isFar(a, b) ? bearing(a, b) : rulerBetween(a, b).bearing(a, b)) + 360) % 360;
}

/** The position at a distance and a bearing, degrees clockwise from north; the way back of `bearingDegrees` in Hong Kong. */
export function destination(at: Position, metres: number, degrees: number): Position {
  const from = at as LngLat;
  const guess = rulerAt(from[1]).destination(from, metres, degrees);
  return rulerBetween(from, guess).destination(from, metres, degrees);
}

/** A circle on the ground as a closed ring, counter-clockwise from its north. */
export function circleAround(at: Position, radiusMetres: number, corners = 96): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) =>
    destination(at, radiusMetres, (-360 * corner) / corners),
  );
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** The nearest of a geometry's points, lines or edges; a hole's edge for who stands in a hole. */
export function nearestOf(from: Position, geometry: Geometry): Nearest {
  if (isWithin(from, geometry)) return { metres: 0, position: from, isInside: true };
  const segment = nearestSegment(from as LngLat, linesOf(geometry));
  if (!segment) return { metres: Infinity, position: from, isInside: false };
  const ruler = rulerAt(middleLat(from as LngLat, segment));
  const position = ruler.pointOnLine([...segment], from as LngLat).point;
  return { metres: metresBetween(from, position), position, isInside: false };
}

/** Metres to the nearest of a geometry's points, lines or edges, 0 inside a polygon. */
export function distanceToMetres(from: Position, geometry: Geometry): number {
  return nearestOf(from, geometry).metres;
}

function isWithin(from: Position, geometry: Geometry): boolean {
  return geometry.type === "GeometryCollection"
    ? geometry.geometries.some((part) => isWithin(from, part))
    : isPolygonal(geometry) && booleanPointInPolygon(from, geometry);
}

/** The lines and edges of a geometry; a point is a line of one position. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((point) => [point]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
  }
}

/** Each segment is measured by the ruler of its own middle: one ruler for all would favour those in the south. */
function nearestSegment(from: LngLat, lines: readonly Position[][]): Segment | null {
  let nearest: Segment | null = null;
  let nearestMetres = Infinity;
  for (const line of lines as LngLat[][])
    for (const [start, a] of line.entries()) {
      const b = line[start + 1] ?? a;
      const metres = rulerAt(middleLat(from, [a, b])).pointToSegmentDistance(from, a, b);
      if (metres < nearestMetres) [nearest, nearestMetres] = [[a, b], metres];
    }
  return nearest;
}

/** The latitude half-way from a position to the middle of a segment. */
function middleLat([, lat]: LngLat, [[, latA], [, latB]]: Segment): number {
  return (lat + (latA + latB) / 2) / 2;
}

/**
 * Metres between the nearest edges of two geometries, 0 where they meet; measured from the corners of each to the
 * edges of the other.
 */
export function edgeDistanceMetres(a: Geometry, b: Geometry): number {
  if (booleanIntersects(a, b)) return 0;
  return Math.min(cornersToEdges(a, b), cornersToEdges(b, a));
}

function cornersToEdges(from: Geometry, to: Geometry): number {
  const corners = linesOf(from).flat();
  return Math.min(...corners.map((corner) => distanceToMetres(corner, to)));
}

/** Direction from one geometry's centre to another's, degrees clockwise from north, from 0 up to 360. */
export function directionDegrees(from: Geometry, to: Geometry): number {
  return bearingDegrees(centroid(from).geometry.coordinates, centroid(to).geometry.coordinates);
}

export function isPolygonal(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}
