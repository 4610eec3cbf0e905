import type { Geometry, Polygon, Position } from "geojson";
import geographiclib from "geographiclib-geodesic";
import { isInExtent, mapExtent } from "../../../src/model/mercator.ts";

/** Shapes for the tests of the kernel, and what GeographicLib says of them. */

const { WGS84 } = geographiclib.Geodesic;

/** The same numbers in every run, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function destination([lng = NaN, lat = NaN]: Position, metres: number, degrees: number): Position {
  const { lon2 = NaN, lat2 = NaN } = WGS84.Direct(lat, lng, degrees, metres);
  return [lon2, lat2];
}

export function geodesicMetres(
  [lngA = NaN, latA = NaN]: Position,
  [lngB = NaN, latB = NaN]: Position,
): number {
  return WGS84.Inverse(latA, lngA, latB, lngB).s12 ?? NaN;
}

export function geodesicLength(line: readonly Position[]): number {
  return line
    .slice(1)
    .reduce((total, position, index) => total + geodesicMetres(line[index] ?? [], position), 0);
}

export function geodesicArea(rings: readonly (readonly Position[])[]): number {
  const [outline = 0, ...holes] = rings.map((ring) => {
    const polygon = WGS84.Polygon(false);
    for (const [lng = NaN, lat = NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
    return Math.abs(polygon.Compute(false, true).area ?? NaN);
  });
  return holes.reduce((left, hole) => left - hole, outline);
}

/** Anywhere in the frame of the atlas. */
export function somewhere(random: () => number): Position {
  const [west, south, east, north] = mapExtent;
  return [west + random() * (east - west), south + random() * (north - south)];
}

/** From 10 m to 50 km, each power of ten as often as the others. */
export function someSize(random: () => number): number {
  return 10 * 5_000 ** random();
}

/** A polygon as wide as that, corners at random distances around its middle; tried anew until it lies in the frame. */
export function somePolygon(random: () => number): Polygon {
  const [middle, metres] = [somewhere(random), someSize(random)];
  const corners = 3 + Math.floor(random() * 20);
  const ring = Array.from({ length: corners }, (_, corner) =>
    destination(middle, (metres / 2) * (0.3 + 0.7 * random()), (-360 * corner) / corners),
  );
  const isWithin = ring.every(isInExtent);
  return isWithin ? { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] } : somePolygon(random);
}

/** A line as long as that from end to end, more or less, tried anew until it lies in the frame. */
export function someLine(random: () => number): Position[] {
  const [start, metres] = [somewhere(random), someSize(random)];
  const steps = 1 + Math.floor(random() * 12);
  const line = [start];
  for (let step = 0; step < steps; step += 1)
    line.push(destination(line.at(-1) ?? start, metres / steps, random() * 360));
  return line.every(isInExtent) ? line : someLine(random);
}

/** A star that goes round as many times as that, crossing itself. */
export function star(
  [lng = NaN, lat = NaN]: Position,
  degrees: number,
  corners: number,
  rounds: number,
): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const turn = (2 * Math.PI * corner * rounds) / corners;
    return [lng + degrees * Math.cos(turn), lat + degrees * Math.sin(turn)];
  });
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** A rectangle between two corners. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return { type: "Polygon", coordinates: [boxRing(west, south, east, north)] };
}

export function boxRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function point(lng: number, lat: number): Geometry {
  return { type: "Point", coordinates: [lng, lat] };
}

/** Twice the area in degrees, positive where a ring runs counter-clockwise; from its first corner, to lose no digits. */
export function windingOf(ring: readonly Position[]): number {
  const [[startX = 0, startY = 0] = []] = ring;
  const moved = ring.map(([x = 0, y = 0]): [number, number] => [x - startX, y - startY]);
  return moved.reduce((total, [x, y], index) => {
    const [fromX, fromY] = moved[index - 1] ?? [0, 0];
    return total + fromX * y - x * fromY;
  }, 0);
}
