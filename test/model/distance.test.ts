import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { FeatureCollection, Geometry, Polygon, Position } from "geojson";
import geographiclib from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import {
  bearingDegrees,
  circleAround,
  destination,
  directionDegrees,
  distanceToMetres,
  edgeDistanceMetres,
  isPolygonal,
  metresBetween,
  nearestOf,
} from "../../src/model/distance.ts";
import { mapExtent } from "../../src/model/mercator.ts";

/** A hundredth of a degree of latitude at 22.4° N, and of longitude, in metres on WGS84. */
const step = 1_107.4;
const stepEast = 1_029.7;
const point = (lng: number, lat: number): Geometry => ({ type: "Point", coordinates: [lng, lat] });

describe("from far away", () => {
  it.each([
    ["London", [-0.1276, 51.5072], 9_600_000],
    ["Beijing", [116.4, 39.9], 1_960_000],
    ["the other side of the globe", [-65.8, -22.3], 20_015_000],
  ] as const)("%s is as far as it is on the globe", (_name, [lng, lat], metres) => {
    expect(Math.abs(metresBetween([lng, lat], [114.2, 22.3]) / metres - 1)).toBeLessThan(0.02);
  });
});

describe("the distance to a place", () => {
  it("of a point is the way to it", () => {
    expect(distanceToMetres([114.2, 22.4], point(114.2, 22.41))).toBeCloseTo(step, 0);
    expect(distanceToMetres([114.2, 22.4], point(114.21, 22.4))).toBeCloseTo(stepEast, 0);
  });

  it("of several points is the way to the nearest", () => {
    expect(nearestOf([114.2, 22.4], threePoints)).toEqual({
      metres: expect.closeTo(2 * step, 0),
      position: [114.2, 22.42],
      isInside: false,
    });
  });

  it("of a line is the way to its nearest stretch", () => {
    const line: Geometry = { type: "LineString", coordinates: corners.slice(0, 2) };
    const lines: Geometry = {
      type: "MultiLineString",
      coordinates: [corners.slice(1, 3), corners.slice(0, 2)],
    };
    for (const geometry of [line, lines]) {
      const { metres, position, isInside } = nearestOf([114.25, 22.29], geometry);
      expect(metres / step).toBeCloseTo(1, 2);
      expect(position).toEqual([expect.closeTo(114.25, 9), expect.closeTo(22.3, 9)]);
      expect(isInside).toBe(false);
    }
  });

  it("of an outline is the way to its nearest edge, not to a corner", () => {
    const { metres, position } = nearestOf([114.25, 22.41], box(114.2, 22.3, 114.3, 22.4));
    expect(metres / step).toBeCloseTo(1, 2);
    expect(position).toEqual([expect.closeTo(114.25, 9), expect.closeTo(22.4, 9)]);
  });

  it("is 0 inside the outline, and not in its hole", () => {
    const { coordinates } = box(114.2, 22.3, 114.3, 22.4);
    const hole = box(114.23, 22.33, 114.27, 22.37).coordinates;
    const withHole: Geometry = { type: "Polygon", coordinates: [...coordinates, ...hole] };
    expect(nearestOf([114.21, 22.31], withHole)).toEqual({
      metres: 0,
      position: [114.21, 22.31],
      isInside: true,
    });
    expect(nearestOf([114.25, 22.36], withHole)).toEqual({
      metres: expect.closeTo(step, 0),
      position: [expect.closeTo(114.25, 9), expect.closeTo(22.37, 9)],
      isInside: false,
    });
  });

  it("of several outlines is the way to the nearest", () => {
    const parts: Geometry = {
      type: "MultiPolygon",
      coordinates: [box(114, 22, 114.01, 22.01).coordinates, box(114.2, 22.3, 114.3, 22.4).coordinates],
    };
    expect(distanceToMetres([114.25, 22.42], parts) / step).toBeCloseTo(2, 2);
    expect(distanceToMetres([114.25, 22.35], parts)).toBe(0);
  });

  it("of a collection is the way to the nearest of all in it", () => {
    const inner: Geometry = { type: "GeometryCollection", geometries: [box(114.2, 22.3, 114.3, 22.4)] };
    const all: Geometry = { type: "GeometryCollection", geometries: [threePoints, inner] };
    expect(distanceToMetres([114.25, 22.41], all)).toBeCloseTo(step, 0);
    expect(distanceToMetres([114.2, 22.43], all)).toBeCloseTo(step, 0);
    expect(nearestOf([114.25, 22.35], all).isInside).toBe(true);
  });

  it("of nothing has no end", () => {
    expect(distanceToMetres([114.2, 22.4], { type: "GeometryCollection", geometries: [] })).toBe(Infinity);
  });

  // An edge in the south-east, one in the north-east, 10 m further: seen from between, one ruler for both takes the
  // southern parallels for shorter than they are, and the wrong edge for the nearer.
  it("does not favour the south", () => {
    const from: Position = [113.85, 22.355];
    const north = destinationOf(from, 35_000, 45);
    const south = destinationOf(from, 35_010, 135);
    const both: Geometry = { type: "MultiPoint", coordinates: [south, north] };
    expect(nearestOf(from, both).position).toEqual(north);
  });
});

/** The outlines of the atlas beside WGS84 geodesics, which share nothing with the rulers. */
describe("the measures", () => {
  // Turf's sphere misses this bar: it is up to 0.42 % too long northwards and 0.16 % too short eastwards.
  it("are within 0.1 % or half a metre to every outline, from anywhere in the frame", () => {
    const faults = [...fc.sample(inFrame, { numRuns: 200, seed: 1 }), ...besideCorners(100)].flatMap((from) =>
      outlines.flatMap((outline) => faultBetween(from, outline)),
    );
    expect(faults).toEqual([]);
  }, 60_000);

  it("are within 0.1 % or half a metre between any two positions of the frame", () => {
    fc.assert(
      fc.property(inFrame, inFrame, (a, b) => {
        expect(isWithinBar(metresBetween(a, b), geodesicMetres(a, b))).toBe(true);
        expect(metresBetween(b, a)).toBe(metresBetween(a, b));
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a bearing are those of the geodesic at its middle", () => {
    fc.assert(
      fc.property(inFrame, inFrame, (from, to) => {
        fc.pre(geodesicMetres(from, to) > 1);
        const degrees = bearingDegrees(from, to);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
        expect(turnBetween(degrees, middleBearing(from, to))).toBeLessThan(0.02);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["London", [-0.12, 51.5]],
    ["New York", [-74, 40.7]],
    ["Singapore", [103.8, 1.3]],
  ] as const)("from as far as %s are of the way on which one sets out", (_name, from) => {
    const there = [114.2, 22.38];
    const { azi1 = NaN } = geodesic([...from], there);
    expect(turnBetween(bearingDegrees([...from], there), azi1)).toBeLessThan(0.5);
  });

  it("of a destination hold up to 75 km off", () => {
    fc.assert(
      fc.property(inFrame, anyMetres, fc.integer({ min: -180, max: 360 }), (at, metres, degrees) => {
        const there = destination(at, metres, degrees);
        expect(isWithinBar(geodesicMetres(at, there), metres)).toBe(true);
        if (metres > 1) expect(turnBetween(degrees, middleBearing(at, there))).toBeLessThan(0.02);
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a circle hold at each of its corners", () => {
    fc.assert(
      fc.property(inFrame, anyMetres, (at, radiusMetres) => {
        const [ring = []] = circleAround(at, radiusMetres).coordinates;
        expect(ring.filter((corner) => !isWithinTenth(geodesicMetres(at, corner), radiusMetres))).toEqual([]);
      }),
    );
  });
});

describe("a circle", () => {
  it("is closed, counter-clockwise and around its centre", () => {
    const circle = circleAround([114.2, 22.4], 1_000, 8);
    const [ring = []] = circle.coordinates;
    expect(ring).toHaveLength(9);
    expect(ring.at(-1)).toEqual(ring[0]);
    const bearings = ring.slice(0, 8).map((corner) => Math.round(bearingDegrees([114.2, 22.4], corner)));
    expect(bearings).toEqual([0, 315, 270, 225, 180, 135, 90, 45]);
    expect(nearestOf([114.2, 22.4], circle).isInside).toBe(true);
  });

  it("has 96 corners unless told", () => {
    expect(circleAround([114.2, 22.4], 1_000).coordinates[0]).toHaveLength(97);
  });
});

describe("the distance between two places", () => {
  it("is the gap between their edges", () => {
    const gap = edgeDistanceMetres(box(114.2, 22.3, 114.3, 22.35), box(114.24, 22.38, 114.26, 22.39));
    expect(gap / step).toBeCloseTo(3, 2);
  });

  it("is 0 where one holds a corner of the other", () => {
    expect(edgeDistanceMetres(box(114.2, 22.3, 114.3, 22.4), box(114.25, 22.35, 114.35, 22.45))).toBe(0);
    expect(edgeDistanceMetres(box(114.2, 22.3, 114.3, 22.4), box(114.24, 22.34, 114.26, 22.36))).toBe(0);
  });

  it("of two points is the way from one to the other", () => {
    expect(edgeDistanceMetres(point(114.2, 22.4), point(114.2, 22.42))).toBeCloseTo(2 * step, 0);
  });

  it("is the same from either side, and never negative", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        const metres = edgeDistanceMetres(a, b);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(edgeDistanceMetres(b, a)).toBe(metres);
      }),
    );
  });
});

describe("the direction to a place", () => {
  it.each([
    ["north", 114.2, 22.41, 0],
    ["east", 114.21, 22.4, 90],
    ["south", 114.2, 22.39, 180],
    ["west", 114.19, 22.4, 270],
  ])("in the %s is counted clockwise from there", (_, lng, lat, degrees) => {
    expect(directionDegrees(point(114.2, 22.4), point(lng, lat))).toBeCloseTo(degrees, 1);
  });

  it("goes from centre to centre", () => {
    const north = directionDegrees(box(114.2, 22.3, 114.3, 22.32), box(114.2, 22.38, 114.3, 22.4));
    expect(north).toBeCloseTo(0, 6);
  });

  it("stays from 0 up to 360", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        const degrees = directionDegrees(a, b);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
  });
});

describe("a geometry with an area", () => {
  it("is a polygon or several", () => {
    const { coordinates } = box(114.2, 22.3, 114.3, 22.4);
    expect(isPolygonal({ type: "Polygon", coordinates })).toBe(true);
    expect(isPolygonal({ type: "MultiPolygon", coordinates: [coordinates] })).toBe(true);
    expect([point(114.2, 22.4), null].map(isPolygonal)).toEqual([false, false]);
  });
});

const [minLng, minLat, maxLng, maxLat] = mapExtent;
const inFrame = fc.tuple(degreesFrom(minLng, maxLng), degreesFrom(minLat, maxLat));
const anyMetres = fc.double({ min: 0.1, max: 75_000, noNaN: true });
const corners = box(114.2, 22.3, 114.3, 22.4).coordinates[0] ?? [];
const threePoints: Geometry = {
  type: "MultiPoint",
  coordinates: [
    [114.3, 22.4],
    [114.2, 22.42],
    [114, 22],
  ],
};
const { features } = JSON.parse(
  readFileSync("geodata/sites.geojson", "utf8"),
) as FeatureCollection<Geometry | null>;
const outlines = features.flatMap(({ geometry }) => (geometry ? [geometry] : []));

const anyPosition = fc.tuple(
  fc.integer({ min: 0, max: 700 }).map((thousandths) => 113.8 + thousandths / 1_000),
  fc.integer({ min: 0, max: 500 }).map((thousandths) => 22.1 + thousandths / 1_000),
);
const anyPlace = fc.oneof(
  anyPosition.map(([lng, lat]) => point(lng, lat)),
  anyPosition.map(([lng, lat]) => box(lng, lat, lng + 0.01, lat + 0.02)),
);

function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function degreesFrom(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

/** Positions up to some 100 m from corners of the outlines. */
function besideCorners(count: number): Position[] {
  const corner = fc.constantFrom(...outlines.flatMap(edgesOf).map(([from]) => from));
  const aside = degreesFrom(-0.001, 0.001);
  const beside = fc.tuple(corner, aside, aside).map(([[lng, lat], x, y]) => [lng + x, lat + y]);
  return fc.sample(beside, { numRuns: count, seed: 2 });
}

type Pair = [lng: number, lat: number];
type Edge = readonly [Pair, Pair];

/** Edges of polygons; a point is an edge without length. */
function edgesOf(geometry: Geometry): Edge[] {
  const rings = ringsIn(geometry) as Pair[][];
  return rings.flatMap((ring) => ring.map((from, i): Edge => [from, ring[i + 1] ?? from]));
}

function ringsIn(geometry: Geometry): Position[][] {
  if (geometry.type === "Point") return [[geometry.coordinates]];
  if (geometry.type === "MultiPoint") return geometry.coordinates.map((at) => [at]);
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  throw new Error(`no site is a ${geometry.type} yet`);
}

/** What is wrong with the nearest edge, in words. */
function faultBetween(from: Position, outline: Geometry): string[] {
  const { metres, position, isInside } = nearestOf(from, outline);
  const isReallyInside = isPolygonal(outline) && booleanPointInPolygon(from, outline);
  const expected = isReallyInside ? 0 : nearestGeodesicMetres(from, outline);
  const isThere = isWithinBar(geodesicMetres(from, position), expected);
  return isInside === isReallyInside && isThere && isWithinBar(metres, expected)
    ? []
    : [`from ${from.join()}: ${metres} m to ${position.join()}, should be ${expected} m`];
}

function isWithinBar(metres: number, expected: number): boolean {
  return Math.abs(metres - expected) <= 0.5 || isWithinTenth(metres, expected);
}

/** Of a per cent. */
function isWithinTenth(metres: number, expected: number): boolean {
  return Math.abs(metres - expected) <= expected * 0.001;
}

/** A coarse look by straight chords through the Earth, then each edge that may be the nearest by geodesics. */
function nearestGeodesicMetres(from: Position, outline: Geometry): number {
  const at = inSpace(from);
  const edges = edgesOf(outline).map((edge) => ({ edge, chord: chordMetres(at, edge) }));
  const least = Math.min(...edges.map(({ chord }) => chord));
  const near = edges.filter(({ chord }) => chord <= least * 1.0001 + 10);
  return Math.min(...near.map(({ edge }) => alongEdgeMetres(from, edge)));
}

/** The least geodesic from a position to an edge, by golden section. */
function alongEdgeMetres(from: Position, [[lngA, latA], [lngB, latB]]: Edge): number {
  const metresAt = (share: number): number =>
    geodesicMetres(from, [lngA + share * (lngB - lngA), latA + share * (latB - latA)]);
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, 1];
  for (let round = 0; round < 20; round += 1) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (metresAt(left) < metresAt(right)) high = right;
    else low = left;
  }
  return Math.min(metresAt(0), metresAt((low + high) / 2), metresAt(1));
}

function geodesic(from: Position, to: Position) {
  const [[lngA = NaN, latA = NaN], [lngB = NaN, latB = NaN]] = [from, to];
  return geographiclib.Geodesic.WGS84.Inverse(latA, lngA, latB, lngB);
}

function geodesicMetres(from: Position, to: Position): number {
  return geodesic(from, to).s12 ?? NaN;
}

function middleBearing(from: Position, to: Position): number {
  const { azi1 = NaN, azi2 = NaN } = geodesic(from, to);
  return azi1 + (((azi2 - azi1 + 540) % 360) - 180) / 2;
}

function destinationOf([lng = NaN, lat = NaN]: Position, metres: number, degrees: number): Position {
  const { lon2 = NaN, lat2 = NaN } = geographiclib.Geodesic.WGS84.Direct(lat, lng, degrees, metres);
  return [lon2, lat2];
}

/** The least turn from one bearing to another, in degrees. */
function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}

type Vector = readonly [number, number, number];

/** Metres from the centre of WGS84, at sea level. */
function inSpace([lng = NaN, lat = NaN]: Position): Vector {
  const { a, f } = geographiclib.Constants.WGS84;
  const [eastwards, northwards] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  const radius = a / Math.sqrt(1 - f * (2 - f) * Math.sin(northwards) ** 2);
  const across = radius * Math.cos(northwards);
  const up = radius * (1 - f) ** 2 * Math.sin(northwards);
  return [across * Math.cos(eastwards), across * Math.sin(eastwards), up];
}

/** From a spot to the straight line between the ends of an edge. */
function chordMetres(at: Vector, [from, to]: Edge): number {
  const start = inSpace(from);
  const way = minus(inSpace(to), start);
  const length = dot(way, way);
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, dot(minus(at, start), way) / length));
  const off = minus(minus(at, start), [way[0] * share, way[1] * share, way[2] * share]);
  return Math.sqrt(dot(off, off));
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
