import { describe, expect, it } from "vitest";
import type { DrawingShape, LngLat } from "../../../src/model/drawing/drawing.ts";
import {
  distanceMetres,
  geometryOfShape,
  labelPlaceOf,
  measurementOf,
  middleBetween,
  placeFrom,
  squared,
} from "../../../src/model/geometry/drawn.ts";
import { areaSquareMetres, bearingDegrees } from "../../../src/model/geometry/measure.ts";
import {
  destination,
  geodesicArea,
  geodesicLength,
  geodesicMetres,
  seeded,
  someLine,
  somePolygon,
} from "./shapes.ts";

/** The bar of the bench: within 0.1 % of geodesics. */
const bar = 0.001;
const random = seeded(2047);
const toPairs = (ring: readonly (readonly number[])[]): LngLat[] =>
  ring.map(([lng = NaN, lat = NaN]) => [lng, lat]);
const off = (found: number | null, expected: number): number => Math.abs((found ?? NaN) / expected - 1);

const a: LngLat = [114.1, 22.4];
const b: LngLat = [114.2, 22.4];

describe("what a drawing measures", () => {
  it("comes within 0.1 % of the geodesics on a hundred polygons, area and perimeter", () => {
    const polygons = Array.from({ length: 100 }, () => somePolygon(random));
    for (const polygon of polygons) {
      const [outline = []] = polygon.coordinates;
      const open = toPairs(outline).slice(0, -1);
      const measured = measurementOf({ kind: "polygon", corners: open });
      expect(off(measured.areaSquareMetres, geodesicArea([outline]))).toBeLessThan(bar);
      expect(off(measured.perimeterMetres, geodesicLength(outline))).toBeLessThan(bar);
      expect(measured.crossesItself).toBe(false);
    }
  });

  it("comes within 0.1 % of the geodesics on a hundred lines, and their last leg too", () => {
    const lines = Array.from({ length: 100 }, () => someLine(random));
    for (const line of lines) {
      const measured = measurementOf({ kind: "line", corners: toPairs(line) });
      const [from = [], to = []] = line.slice(-2);
      expect(off(measured.lengthMetres, geodesicLength(line))).toBeLessThan(bar);
      expect(off(measured.lastLegMetres, geodesicMetres(from, to))).toBeLessThan(bar);
      expect(measured.areaSquareMetres).toBeNull();
    }
  });

  it("counts once what an outline that crosses itself encloses, and reports the crossing", () => {
    const bowTie: DrawingShape = {
      kind: "polygon",
      corners: [
        [114.1, 22.3],
        [114.12, 22.32],
        [114.12, 22.3],
        [114.1, 22.32],
      ],
    };
    const { areaSquareMetres: area, crossesItself } = measurementOf(bowTie);
    const box = areaSquareMetres({
      type: "Polygon",
      coordinates: [
        [
          [114.1, 22.3],
          [114.12, 22.3],
          [114.12, 22.32],
          [114.1, 22.32],
          [114.1, 22.3],
        ],
      ],
    });
    expect(crossesItself).toBe(true);
    expect(off(area, box / 2)).toBeLessThan(bar);
  });

  it("is that of a true circle, and the polygon that is drawn for it covers the same within 0.1 %", () => {
    const circle: DrawingShape = { kind: "circle", centre: [114.17, 22.3], radiusMetres: 500 };
    const measured = measurementOf(circle);
    expect(measured.areaSquareMetres).toBeCloseTo(785_398.163, 2);
    expect(measured.perimeterMetres).toBeCloseTo(3_141.593, 2);
    expect(off(areaSquareMetres(geometryOfShape(circle)), 785_398.163)).toBeLessThan(bar);
  });

  it("is nothing for a point and for a note", () => {
    expect(Object.values(measurementOf({ kind: "point", at: a })).filter(Boolean)).toEqual([]);
    expect(Object.values(measurementOf({ kind: "note", at: a, text: "x" })).filter(Boolean)).toEqual([]);
  });
});

describe("the next corner", () => {
  it("is found by distance and bearing as the geodesic finds it", () => {
    for (let round = 0; round < 100; round += 1) {
      const from: LngLat = [113.9 + random() * 0.5, 22.2 + random() * 0.3];
      const [metres, degrees] = [10 + random() * 2_000, random() * 360];
      const there = placeFrom(from, metres, degrees);
      expect(Math.abs(distanceMetres(from, there) - metres)).toBeLessThan(0.01);
      expect(geodesicMetres([...destination([...from], metres, degrees)], [...there])).toBeLessThan(0.2);
    }
  });

  it("stands at a right angle to the leg before, as near the pointer as that can be", () => {
    const turned = squared(a, b, [114.21, 22.43]);
    const before = bearingDegrees([...a], [...b]) ?? NaN;
    const after = bearingDegrees([...b], [...turned]) ?? NaN;
    expect(Math.abs(before - after - 90)).toBeLessThan(0.1);
    expect(distanceMetres(b, turned)).toBeGreaterThan(3_000);
    const straightOn = squared(a, b, [114.3, 22.41]);
    expect(Math.abs((bearingDegrees([...b], [...straightOn]) ?? NaN) - before)).toBeLessThan(0.1);
  });

  it("of a shape that has one corner runs along the grid", () => {
    const north = squared(null, a, [114.101, 22.5]);
    expect(Math.abs(north[0] - a[0])).toBeLessThan(0.001);
    expect(north[1]).toBeCloseTo(22.5, 3);
  });
});

describe("where a drawing is named", () => {
  it("is half-way along a line, and in the middle of ground", () => {
    const line: DrawingShape = { kind: "line", corners: [a, [114.11, 22.4], b] };
    expect(labelPlaceOf(line)[0]).toBeCloseTo(114.15, 4);
    const place = labelPlaceOf({ kind: "polygon", corners: [a, b, [114.2, 22.5], [114.1, 22.5]] });
    expect(place[0]).toBeCloseTo(114.15, 3);
    expect(place[1]).toBeCloseTo(22.45, 3);
    expect(middleBetween(a, b)[0]).toBeCloseTo(114.15, 9);
  });
});
