import fc from "fast-check";
import type { Geometry, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import {
  directionDegrees,
  distanceToMetres,
  edgeDistanceMetres,
  isPolygonal,
} from "../../src/model/distance.ts";

/** A hundredth of a degree of latitude on the sphere, in metres. */
const step = 1_111.95;
const point = (lng: number, lat: number): Geometry => ({ type: "Point", coordinates: [lng, lat] });

describe("the distance to a place", () => {
  it("of a point is the way to it", () => {
    expect(distanceToMetres([114.2, 22.4], point(114.2, 22.41))).toBeCloseTo(step, 0);
    expect(distanceToMetres([114.2, 22.4], point(114.21, 22.4)) / step).toBeCloseTo(
      Math.cos((22.4 * Math.PI) / 180),
      4,
    );
  });

  it("of several points is the way to the nearest", () => {
    const points: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [114.3, 22.4],
        [114.2, 22.42],
        [114, 22],
      ],
    };
    expect(distanceToMetres([114.2, 22.4], points)).toBeCloseTo(2 * step, 0);
  });

  it("of an outline is the way to its nearest edge, not to a corner", () => {
    const metres = distanceToMetres([114.25, 22.41], box(114.2, 22.3, 114.3, 22.4));
    expect(metres / step).toBeCloseTo(1, 2);
  });

  it("is 0 inside the outline, and not in its hole", () => {
    const { coordinates } = box(114.2, 22.3, 114.3, 22.4);
    const hole = box(114.23, 22.33, 114.27, 22.37).coordinates;
    const withHole: Geometry = { type: "Polygon", coordinates: [...coordinates, ...hole] };
    expect(distanceToMetres([114.21, 22.31], withHole)).toBe(0);
    expect(distanceToMetres([114.25, 22.36], withHole) / step).toBeCloseTo(1, 2);
  });

  it("of several outlines is the way to the nearest", () => {
    const parts: Geometry = {
      type: "MultiPolygon",
      coordinates: [box(114, 22, 114.01, 22.01).coordinates, box(114.2, 22.3, 114.3, 22.4).coordinates],
    };
    expect(distanceToMetres([114.25, 22.42], parts) / step).toBeCloseTo(2, 2);
    expect(distanceToMetres([114.25, 22.35], parts)).toBe(0);
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
