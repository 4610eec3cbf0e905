import type { Geometry, Position } from "geojson";
import type { LeftOutReason } from "./report.ts";

/** Coordinates of a file → WGS84 degrees, or null where they lie outside their system. */
export type ToWgs84 = (x: number, y: number) => readonly [lng: number, lat: number] | null;

export type CheckedGeometry =
  | { readonly isValid: true; readonly geometry: Geometry; readonly vertexCount: number }
  | { readonly isValid: false; readonly reason: LeftOutReason };

/** Collections within collections beyond this are no honest data. */
const deepestCollection = 8;

/**
 * Checks what claims to be a GeoJSON geometry, and converts it to WGS84 degrees. Heights stay as they are. Rings that
 * are not closed are closed, and their direction is not judged.
 */
export function checkGeometry(value: unknown, toWgs84: ToWgs84 = degrees): CheckedGeometry {
  const counter = { vertices: 0 };
  try {
    return {
      isValid: true,
      geometry: geometryOf(value, toWgs84, counter, 0),
      vertexCount: counter.vertices,
    };
  } catch (error) {
    if (error instanceof GeometryFault) return { isValid: false, reason: error.reason };
    throw error;
  }
}

class GeometryFault extends Error {
  constructor(readonly reason: LeftOutReason) {
    super(reason);
  }
}

interface Counter {
  vertices: number;
}

function geometryOf(value: unknown, toWgs84: ToWgs84, counter: Counter, depth: number): Geometry {
  if (depth > deepestCollection) throw new GeometryFault("nested-too-deep");
  if (typeof value !== "object" || value === null) throw new GeometryFault("malformed");
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  const position = (each: unknown): Position => positionOf(each, toWgs84, counter);
  const positions = (each: unknown, least: number): Position[] => {
    const found = listOf(each).map(position);
    if (found.length < least) throw new GeometryFault("too-few-positions");
    return found;
  };
  const rings = (each: unknown): Position[][] => {
    const found = listOf(each).map((ring) => closed(positions(ring, 3)));
    if (found.length === 0) throw new GeometryFault("too-few-positions");
    return found;
  };
  switch (type) {
    case "Point":
      return { type, coordinates: position(coordinates) };
    case "MultiPoint":
      return { type, coordinates: positions(coordinates, 1) };
    case "LineString":
      return { type, coordinates: positions(coordinates, 2) };
    case "MultiLineString":
      return { type, coordinates: someOf(listOf(coordinates).map((line) => positions(line, 2))) };
    case "Polygon":
      return { type, coordinates: rings(coordinates) };
    case "MultiPolygon":
      return { type, coordinates: someOf(listOf(coordinates).map(rings)) };
    case "GeometryCollection":
      return {
        type,
        geometries: someOf(listOf(geometries).map((each) => geometryOf(each, toWgs84, counter, depth + 1))),
      };
    default:
      throw new GeometryFault("unknown-geometry");
  }
}

function positionOf(value: unknown, toWgs84: ToWgs84, counter: Counter): Position {
  const [x, y, height] = listOf(value);
  if (!isNumber(x) || !isNumber(y)) throw new GeometryFault("not-a-number");
  const converted = toWgs84(x, y);
  if (!converted) throw new GeometryFault(toWgs84 === degrees ? "outside-the-world" : "off-the-grid");
  counter.vertices += 1;
  const [lng, lat] = converted;
  return isNumber(height) ? [lng, lat, height] : [lng, lat];
}

/** WGS84 degrees as they stand. */
export function degrees(x: number, y: number): readonly [number, number] | null {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : null;
}

function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  const whole = isClosed || !first ? ring : [...ring, first];
  if (whole.length < 4) throw new GeometryFault("too-few-positions");
  return whole;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new GeometryFault("malformed");
  return value;
}

function someOf<Value>(list: Value[]): Value[] {
  if (list.length === 0) throw new GeometryFault("too-few-positions");
  return list;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
