import type { DxfEntity } from "./read-dxf.ts";

/** How far a corner of an arc may lie from the next, at its middle, in units of the drawing: metres on the grid. */
export const arcTolerance = 0.05;
/** Of an arc so small that the tolerance says nothing, such as one in degrees. */
const leastShare = 0.01;
const mostSteps = 720;

type Corner = readonly [x: number, y: number, height: number, bulge: number];
type Position = readonly number[];

export function numberAt(entity: DxfEntity, code: number, otherwise = 0): number {
  const found = entity.groups.find(([each]) => each === code);
  return found ? numberOf(found[1]) : otherwise;
}

/** An empty line is no zero: the shape is then left out as no number. */
function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** Where an entity stands, by the codes of one of its positions. */
export function pointOf(
  entity: DxfEntity,
  code = 10,
): { readonly type: "Point"; readonly coordinates: Position } {
  const [x, y, height] = [code, code + 10, code + 20].map((each, index) =>
    numberAt(entity, each, index === 2 ? 0 : Number.NaN),
  );
  return { type: "Point", coordinates: planeOf(entity)([x ?? 0, y ?? 0, height ?? 0]) };
}

export function lineOf(entity: DxfEntity): unknown {
  const [from, to] = [10, 11].map((code) =>
    [code, code + 10, code + 20].map((each, index) => numberAt(entity, each, index === 2 ? 0 : Number.NaN)),
  );
  return { type: "LineString", coordinates: [flat(from ?? []), flat(to ?? [])] };
}

/** The corners of a light polyline: each begins with its x, and has its height from the whole. */
export function lightCorners(entity: DxfEntity): readonly Corner[] {
  const height = numberAt(entity, 38);
  const corners: [number, number, number, number][] = [];
  for (const [code, value] of entity.groups) {
    const last = corners.at(-1);
    if (code === 10) corners.push([numberOf(value), Number.NaN, height, 0]);
    else if (code === 20 && last) last[1] = numberOf(value);
    else if (code === 42 && last) last[3] = numberOf(value);
  }
  return corners;
}

/** A corner of an older polyline, which is an entity of its own. */
export function cornerOf(vertex: DxfEntity): Corner {
  return [
    numberAt(vertex, 10, Number.NaN),
    numberAt(vertex, 20, Number.NaN),
    numberAt(vertex, 30),
    numberAt(vertex, 42),
  ];
}

/** An outline, with its bent sides as corners: an area where it is closed. */
export function outlineOf(entity: DxfEntity, corners: readonly Corner[]): unknown {
  const isClosed = (numberAt(entity, 70) & 1) !== 0;
  const first = corners[0];
  const ends = isClosed && first ? [...corners, first] : corners;
  const positions = ends.flatMap((corner, index) => {
    const next = ends[index + 1];
    const own = [corner[0], corner[1], corner[2]];
    return next && corner[3] !== 0 ? [own, ...bentSide(corner, next)] : [own];
  });
  const placed = positions.map(planeOf(entity));
  // Two corners make no area, but two bent sides between them do.
  return isClosed && placed.length > 3
    ? { type: "Polygon", coordinates: [placed] }
    : { type: "LineString", coordinates: placed };
}

export function circleOf(entity: DxfEntity): unknown {
  const ring = arcPositions(entity, 0, 2 * Math.PI);
  return { type: "Polygon", coordinates: [[...ring.slice(0, -1), ring[0]]] };
}

export function arcOf(entity: DxfEntity): unknown {
  const from = (numberAt(entity, 50) * Math.PI) / 180;
  const to = (numberAt(entity, 51) * Math.PI) / 180;
  const turn = 2 * Math.PI;
  const sweep = (((to - from) % turn) + turn) % turn;
  return { type: "LineString", coordinates: arcPositions(entity, from, sweep === 0 ? turn : sweep) };
}

function arcPositions(entity: DxfEntity, from: number, sweep: number): readonly Position[] {
  const [x, y] = [numberAt(entity, 10, Number.NaN), numberAt(entity, 20, Number.NaN)];
  const [height, radius] = [numberAt(entity, 30), numberAt(entity, 40, Number.NaN)];
  const steps = stepsOf(radius, sweep);
  const inWorld = planeOf(entity);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = from + (sweep * index) / steps;
    return inWorld([x + radius * Math.cos(angle), y + radius * Math.sin(angle), height]);
  });
}

/** How many straight pieces follow an arc within the tolerance. */
function stepsOf(radius: number, sweep: number): number {
  const size = Math.abs(radius);
  const tolerance = Math.min(arcTolerance, size * leastShare);
  const angle = size > 0 ? 2 * Math.acos(1 - tolerance / size) : Math.PI;
  const steps = Math.ceil(Math.abs(sweep) / angle);
  return Number.isFinite(steps) ? Math.min(mostSteps, Math.max(2, steps)) : 2;
}

/** The corners between the ends of a side whose bulge is the tangent of a quarter of its angle. */
function bentSide([ax, ay, height, bulge]: Corner, [bx, by]: Corner): readonly Position[] {
  const sweep = 4 * Math.atan(bulge);
  const chord = Math.hypot(bx - ax, by - ay);
  const radius = chord / (2 * Math.sin(sweep / 2));
  if (!Number.isFinite(radius) || chord === 0) return [];
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  // The centre lies off the middle of the chord, to the left of it where the side bends to the right.
  const off = radius * Math.cos(sweep / 2);
  const [cx, cy] = [mx - ((by - ay) / chord) * off, my + ((bx - ax) / chord) * off];
  const from = Math.atan2(ay - cy, ax - cx);
  const steps = stepsOf(radius, sweep);
  return Array.from({ length: steps - 1 }, (_, index) => {
    const angle = from + (sweep * (index + 1)) / steps;
    return [cx + Math.abs(radius) * Math.cos(angle), cy + Math.abs(radius) * Math.sin(angle), height];
  });
}

/** What stands in the plane that it is drawn on; the others stand in the world, whatever plane they name. */
const inPlane = new Set(["TEXT", "INSERT", "CIRCLE", "ARC", "LWPOLYLINE", "POLYLINE"]);

/** A normal so near the world's own has its first axis from the second of the world, by the rule of the format. */
const nearlyUp = 1 / 64;

/**
 * Positions of an entity → positions of the world. A plane is told by its normal alone, and its axes follow from that
 * by a rule (the arbitrary axis algorithm): what mirroring draws from below has its x and its height the other way round.
 */
function planeOf(entity: DxfEntity): (position: Position) => Position {
  const isSpatial = entity.type === "POLYLINE" && (numberAt(entity, 70) & 8) !== 0;
  if (!inPlane.has(entity.type) || isSpatial) return flat;
  const normal = unit([numberAt(entity, 210), numberAt(entity, 220), numberAt(entity, 230, 1)]);
  if (!normal || (normal[0] === 0 && normal[1] === 0 && normal[2] > 0)) return flat;
  const isNearlyUp = Math.abs(normal[0]) < nearlyUp && Math.abs(normal[1]) < nearlyUp;
  const across = unit(cross(isNearlyUp ? [0, 1, 0] : [0, 0, 1], normal));
  if (!across) return flat;
  const along = cross(normal, across);
  return ([x = Number.NaN, y = Number.NaN, height = 0]) =>
    flat(([0, 1, 2] as const).map((axis) => x * across[axis] + y * along[axis] + height * normal[axis]));
}

type Vector = readonly [x: number, y: number, z: number];

/** Null for one that has no direction. */
function unit([x, y, z]: Vector): Vector | null {
  const length = Math.hypot(x, y, z);
  return Number.isFinite(length) && length > 0 ? [x / length, y / length, z / length] : null;
}

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

/** Without a height where there is none. */
function flat([x = Number.NaN, y = Number.NaN, height = 0]: readonly number[]): Position {
  return height === 0 || Number.isNaN(height) ? [x, y] : [x, y, height];
}
