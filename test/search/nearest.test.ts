import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { metresBetween } from "../../src/model/distance.ts";
import { mapExtent } from "../../src/model/mercator.ts";
import {
  indexPoints,
  type NearPoint,
  nearestPoints,
  type PointIndex,
  pointIndexFrom,
  pointsWithin,
} from "../../src/search/nearest.ts";

const centre: Position = [114.17, 22.3];

describe("the nearest points", () => {
  it("are those of a look at every point, in its order", () => {
    fc.assert(
      fc.property(anyPoints, anyPosition, fc.nat({ max: 20 }), (points, at, count) => {
        expect(nearestPoints(indexOf(points), at, count)).toEqual(byLookingAtAll(points, at).slice(0, count));
      }),
      { numRuns: 500 },
    );
  });

  it("are those of a look at every one of many", () => {
    const points = fc.sample(inFrame, { numRuns: 5_000, seed: 1 });
    const index = indexOf(points);
    for (const at of fc.sample(inFrame, { numRuns: 40, seed: 2 }))
      expect(nearestPoints(index, at, 10)).toEqual(byLookingAtAll(points, at).slice(0, 10));
  });

  // On the sphere a way to the north is 0.4 % too long, and one to the east 0.2 % too short.
  it("are ordered on the ellipsoid, not on the sphere", () => {
    const north: Position = [114.17, 22.4];
    const east: Position = [114.17 + 0.1077, 22.3];
    expect(metresBetween(centre, north)).toBeLessThan(metresBetween(centre, east));
    const found = nearestPoints(indexOf([east, north]), centre, 1);
    expect(found).toEqual([{ index: 1, metres: metresBetween(centre, north) }]);
  });

  it("of several at one spot are all of them, the first given first", () => {
    const index = indexOf([centre, [114.2, 22.3], centre, centre]);
    const zero = (i: number): NearPoint => ({ index: i, metres: 0 });
    expect(nearestPoints(index, centre, 3)).toEqual([zero(0), zero(2), zero(3)]);
    expect(nearestPoints(index, centre, 2)).toEqual([zero(0), zero(2)]);
  });

  it("are all of them where more are asked for", () => {
    const points = fc.sample(inFrame, { numRuns: 97, seed: 3 });
    for (const count of [97, 1_000, Infinity])
      expect(nearestPoints(indexOf(points), centre, count)).toEqual(byLookingAtAll(points, centre));
  });

  it("are found from the other side of the Earth too", () => {
    expect(nearestPoints(indexOf([centre]), [-65.83, -22.3], 1)).toMatchObject([{ index: 0 }]);
  });
});

describe("the points within a radius", () => {
  it("are those of a look at every point, in its order", () => {
    fc.assert(
      fc.property(anyPoints, anyPosition, anyReach, (points, at, radiusMetres) => {
        expect(pointsWithin(indexOf(points), at, radiusMetres)).toEqual(
          byLookingAtAll(points, at, radiusMetres),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("hold what lies on their rim", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (point, at) => {
        expect(pointsWithin(indexOf([point]), at, metresBetween(at, point))).toHaveLength(1);
      }),
    );
  });
});

describe("an index", () => {
  it("of nothing finds nothing, handed over or not", () => {
    for (const index of [indexPoints([], []), pointIndexFrom(indexPoints([], []).data)]) {
      expect(nearestPoints(index, centre, 10)).toEqual([]);
      expect(pointsWithin(index, centre, 1_000)).toEqual([]);
    }
  });

  it("finds the same after it was handed over", () => {
    fc.assert(
      fc.property(anyPoints, anyPosition, (points, at) => {
        const index = indexOf(points);
        const before = nearestPoints(index, at, 10);
        const data = structuredClone(index.data, { transfer: [index.data] });
        expect(index.data.byteLength).toBe(0);
        expect(nearestPoints(pointIndexFrom(data), at, 10)).toEqual(before);
      }),
    );
  });

  it.each([
    { lngs: [114, NaN], lats: [22, 22], fault: "point 1 is not on Earth: longitude NaN, latitude 22" },
    { lngs: [114], lats: [NaN], fault: "point 0 is not on Earth: longitude 114, latitude NaN" },
    { lngs: [181], lats: [22], fault: "point 0 is not on Earth: longitude 181, latitude 22" },
    { lngs: [22], lats: [114], fault: "point 0 is not on Earth: longitude 22, latitude 114" },
    { lngs: [Infinity], lats: [22], fault: "point 0 is not on Earth: longitude Infinity, latitude 22" },
    { lngs: [114, 115], lats: [22], fault: "there are 2 longitudes, but 1 latitudes" },
  ])("refuses $lngs and $lats", ({ lngs, lats, fault }) => {
    expect(() => indexPoints(lngs, lats)).toThrow(fault);
  });

  it.each([{ points: [] as Position[] }, { points: [centre] }])(
    "of $points.length refuses questions that make no sense",
    ({ points }) => {
      const index = indexOf(points);
      expect(() => nearestPoints(index, [NaN, 22], 1)).toThrow("longitude NaN, latitude 22");
      expect(() => pointsWithin(index, [114], 1)).toThrow("longitude 114, latitude NaN");
      expect(() => nearestPoints(index, centre, NaN)).toThrow("count must be 0 or more, got NaN");
      expect(() => pointsWithin(index, centre, -1)).toThrow("radiusMetres must be 0 or more, got -1");
    },
  );
});

const [west, south, east, north] = mapExtent;
const inFrame = fc.tuple(
  fc.double({ min: west, max: east, noNaN: true }),
  fc.double({ min: south, max: north, noNaN: true }),
);
/** A coarse grid: many lie at one spot, and many are equally near. */
const onGrid = fc
  .tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }))
  .map(([x, y]): [number, number] => [west + x / 10, south + y / 10]);
/** A few centimetres about the centre. */
const atCentre = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
  .map(([x, y]): [number, number] => [114.17 + x * 1e-7, 22.3 + y * 1e-7]);
const anyPosition = fc.oneof(inFrame, onGrid, atCentre);
const anyPoints = fc.array(anyPosition, { maxLength: 60 });
const anyReach = fc.oneof(
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 100_000, noNaN: true }),
  fc.constant(Infinity),
);

function indexOf(points: readonly Position[]): PointIndex {
  return indexPoints(
    points.map(([lng = NaN]) => lng),
    points.map(([, lat = NaN]) => lat),
  );
}

function byLookingAtAll(points: readonly Position[], at: Position, maxMetres = Infinity): NearPoint[] {
  return points
    .map((point, index) => ({ index, metres: metresBetween(at, point) }))
    .filter(({ metres }) => metres <= maxMetres)
    .toSorted((a, b) => a.metres - b.metres || a.index - b.index);
}
