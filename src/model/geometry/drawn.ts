import type { Geometry, Position } from "geojson";
import type { Drawing, DrawingShape, LngLat } from "../drawing/drawing.ts";
import { buffer } from "./buffer.ts";
import { resolved } from "./combine.ts";
import { areaSquareMetres, bearingDegrees, centroid, lengthMetres, perimeterMetres } from "./measure.ts";
import { planeFor } from "./plane.ts";

/** What a drawing measures; null for what its kind does not have. */
export interface Measurement {
  /** Of a line. */
  readonly lengthMetres: number | null;
  /** Of the ground that the outline encloses; where it crosses itself, what is enclosed twice counts once. */
  readonly areaSquareMetres: number | null;
  readonly perimeterMetres: number | null;
  readonly radiusMetres: number | null;
  /** Of the way from the last corner but one to the last, degrees clockwise from true north. */
  readonly bearingDegrees: number | null;
  readonly lastLegMetres: number | null;
  readonly crossesItself: boolean;
}

const nothing: Measurement = {
  lengthMetres: null,
  areaSquareMetres: null,
  perimeterMetres: null,
  radiusMetres: null,
  bearingDegrees: null,
  lastLegMetres: null,
  crossesItself: false,
};

/** By shape, which never changes: lists, labels and the tool ask for the same again and again. */
const measured = new WeakMap<DrawingShape, Measurement>();

/** A circle is measured as one, not as the polygon that is drawn for it. */
export function measurementOf(shape: DrawingShape): Measurement {
  const known = measured.get(shape);
  if (known) return known;
  const measurement = measure(shape);
  measured.set(shape, measurement);
  return measurement;
}

function measure(shape: DrawingShape): Measurement {
  switch (shape.kind) {
    case "point":
    case "note":
      return nothing;
    case "line":
      return { ...nothing, lengthMetres: lengthMetres(geometryOfShape(shape)), ...lastLegOf(shape.corners) };
    case "polygon":
      return { ...nothing, ...groundOf(shape.corners), ...lastLegOf(shape.corners) };
    case "circle":
      return {
        ...nothing,
        areaSquareMetres: Math.PI * shape.radiusMetres ** 2,
        perimeterMetres: 2 * Math.PI * shape.radiusMetres,
        radiusMetres: shape.radiusMetres,
      };
  }
}

export function geometryOf({ shape }: Pick<Drawing, "shape">): Geometry {
  return geometryOfShape(shape);
}

export function geometryOfShape(shape: DrawingShape): Geometry {
  switch (shape.kind) {
    case "point":
    case "note":
      return { type: "Point", coordinates: [...shape.at] };
    case "line":
      return { type: "LineString", coordinates: positions(shape.corners) };
    case "polygon":
      return {
        type: "Polygon",
        coordinates: [positions([...shape.corners, ...shape.corners.slice(0, 1)])],
      };
    case "circle":
      return (
        buffer({ type: "Point", coordinates: [...shape.centre] }, shape.radiusMetres) ?? {
          type: "Point",
          coordinates: [...shape.centre],
        }
      );
  }
}

/** The place at a distance and a bearing from true north. */
export function placeFrom(from: LngLat, metres: number, degrees: number): LngLat {
  const plane = planeFor([[...from]]);
  const [x, y] = plane.flatten([...from]);
  const start = (degrees * Math.PI) / 180;
  // The grid's north is not true north: what the bearing comes out as says by how much to turn.
  const turned = (angle: number, reach: number): LngLat =>
    plane.unflatten([x + Math.sin(angle) * reach, y + Math.cos(angle) * reach]);
  const guess = turned(start, metres);
  const off = bearingDegrees([...from], [...guess]);
  const corrected = off === null ? start : start + (turnBetween(off, degrees) * Math.PI) / 180;
  const there = turned(corrected, metres);
  const reached = distanceMetres(from, there);
  return reached > 0 ? turned(corrected, (metres * metres) / reached) : there;
}

export function distanceMetres(from: LngLat, to: LngLat): number {
  return lengthMetres({ type: "LineString", coordinates: positions([from, to]) });
}

/** The nearest place from which the leg from `from` stands at a right angle to the one before, or runs on straight. */
export function squared(before: LngLat | null, from: LngLat, to: LngLat): LngLat {
  const plane = planeFor([[...from], [...to], ...(before ? [[...before]] : [])]);
  const [origin, target] = [plane.flatten([...from]), plane.flatten([...to])];
  const [x, y] = [target[0] - origin[0], target[1] - origin[1]];
  const [baseX, baseY] = before ? plane.flatten([...before]) : [origin[0], origin[1] - 1];
  const base = Math.atan2(origin[1] - baseY, origin[0] - baseX);
  const step = Math.PI / 2;
  const angle = base + Math.round((Math.atan2(y, x) - base) / step) * step;
  const reach = x * Math.cos(angle) + y * Math.sin(angle);
  return plane.unflatten([origin[0] + Math.cos(angle) * reach, origin[1] + Math.sin(angle) * reach]);
}

/** The place half-way along an edge, where a corner can be inserted. */
export function middleBetween(a: LngLat, b: LngLat): LngLat {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Where a drawing is named: the middle of a line's length, the place itself, or within the ground. */
export function labelPlaceOf(shape: DrawingShape): LngLat {
  switch (shape.kind) {
    case "point":
    case "note":
      return shape.at;
    case "circle":
      return shape.centre;
    case "polygon":
      return centroid(geometryOfShape(shape)) ?? shape.corners[0] ?? [0, 0];
    case "line":
      return halfWay(shape.corners);
  }
}

function positions(corners: readonly LngLat[]): Position[] {
  return corners.map((corner) => [...corner]);
}

function groundOf(corners: readonly LngLat[]): Partial<Measurement> {
  const outline = geometryOfShape({ kind: "polygon", corners });
  if (outline.type !== "Polygon") return {};
  const whole = areaSquareMetres(outline);
  const simple = areaSquareMetres(resolved(outline));
  return {
    areaSquareMetres: simple,
    perimeterMetres: perimeterMetres(outline),
    crossesItself: Math.abs(simple - whole) > Math.max(1, simple * 1e-6),
  };
}

function lastLegOf(corners: readonly LngLat[]): Partial<Measurement> {
  const [from, to] = corners.slice(-2);
  if (!from || !to) return {};
  return { bearingDegrees: bearingDegrees([...from], [...to]), lastLegMetres: distanceMetres(from, to) };
}

/** From one bearing to another, -180 to 180. */
function turnBetween(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}

function halfWay(corners: readonly LngLat[]): LngLat {
  const legs = corners.slice(1).map((to, index) => distanceMetres(corners[index] ?? to, to));
  let left = legs.reduce((total, leg) => total + leg, 0) / 2;
  for (const [index, leg] of legs.entries()) {
    const [from, to] = [corners[index], corners[index + 1]];
    if (from && to && leg > 0 && left <= leg) {
      const share = left / leg;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= leg;
  }
  return corners[0] ?? [0, 0];
}
