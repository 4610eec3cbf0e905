import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/model/drawing/drawing.ts";
import { carriedGround, endsOf, middleOf, placeBeside } from "../../../src/model/geometry/carry.ts";
import { bearingDegrees } from "../../../src/model/geometry/measure.ts";
import type { Ground } from "../../../src/model/geometry/parts.ts";
import { mapExtent } from "../../../src/model/mercator.ts";
import { box, geodesicArea, geodesicMetres, seeded, somePolygon } from "./shapes.ts";

const [west, south, east, north] = mapExtent;
const places: readonly LngLat[] = [
  [west, south],
  [east, south],
  [west, north],
  [east, north],
  [114.19, 22.38],
];
const random = seeded(88);
const outlines = Array.from({ length: 20 }, () => somePolygon(random));
const withHole: Polygon = {
  type: "Polygon",
  coordinates: [
    ...box(114.1, 22.3, 114.12, 22.32).coordinates,
    ...box(114.105, 22.305, 114.11, 22.31).coordinates,
  ],
};

function areaOf(ground: Ground | null): number {
  const polygons =
    ground?.type === "Polygon" ? [ground.coordinates] : ((ground as MultiPolygon)?.coordinates ?? []);
  return polygons.reduce((sum, rings) => sum + geodesicArea(rings), 0);
}

describe("an outline that is carried", () => {
  it("keeps its area within 0.1 % of the geodesic one, wherever it lies and however it is turned", () => {
    const cases = outlines.flatMap((outline) => places.map((at) => ({ outline, at })));
    expect(cases).toHaveLength(100);
    const off = cases.map(({ outline, at }, index) => {
      const there = carriedGround(outline, { at, turn: (index * 37) % 360 });
      return Math.abs(areaOf(there) / areaOf(outline) - 1);
    });
    expect(Math.max(...off)).toBeLessThan(0.001);
    // On the map's own projection it would not: that is what the metres are for.
    const [first] = outlines;
    const shifted = (first?.coordinates ?? []).map((ring) => ring.map(([x = 0, y = 0]) => [x, y - 0.45]));
    expect(Math.abs(geodesicArea(shifted) / areaOf(first ?? null) - 1)).toBeGreaterThan(0.001);
  });

  it("keeps its holes", () => {
    const there = carriedGround(withHole, { at: [113.9, 22.25], turn: 30 });
    expect(Math.abs(areaOf(there) / areaOf(withHole) - 1)).toBeLessThan(0.001);
    expect((there as MultiPolygon).coordinates[0]).toHaveLength(2);
  });

  it("from far away comes in its true size, too", () => {
    const london = box(-0.2, 51.4, -0.1, 51.5);
    const there = carriedGround(london, { at: [114.19, 22.38], turn: 0 });
    expect(Math.abs(areaOf(there) / areaOf(london) - 1)).toBeLessThan(0.001);
  });

  it("has its middle where it is carried to", () => {
    for (const at of places) {
      const [lng = NaN, lat = NaN] = middleOf(carriedGround(withHole, { at, turn: 75 }) ?? withHole) ?? [];
      expect(geodesicMetres([lng, lat], [...at])).toBeLessThan(0.5);
    }
  });

  it("is turned clockwise, and lies where it is when it is not moved", () => {
    const outline = box(114.1, 22.3, 114.11, 22.3001);
    const turned = carriedGround(outline, { at: null, turn: 30 });
    const [first = [], second = []] = (turned as MultiPolygon).coordinates[0]?.[0] ?? [];
    expect(bearingDegrees(first, second)).toBeCloseTo(120, 0);
    expect(carriedGround(outline, { at: null, turn: 0 })).toBe(outline);
  });

  it("is nothing without ground, and when it is too wide for a plane", () => {
    const line: Position[] = [
      [114.1, 22.3],
      [114.2, 22.3],
      [114.1, 22.3],
    ];
    const elsewhere = { at: [114.19, 22.38], turn: 0 } as const;
    expect(carriedGround({ type: "Polygon", coordinates: [] }, elsewhere)).toBeNull();
    expect(middleOf({ type: "Polygon", coordinates: [line.slice(0, 1)] })).toBeNull();
    expect(carriedGround(box(0, 0, 40, 40), elsewhere)).toBeNull();
  });

  it("reaches between the corners that lie farthest apart, the northern one first", () => {
    expect(endsOf(box(114.1, 22.3, 114.2, 22.35))?.map(String)).toHaveLength(2);
    const slanted: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [114.1, 22.3],
          [114.15, 22.33],
          [114.2, 22.4],
          [114.1, 22.3],
        ],
      ],
    };
    expect(endsOf(slanted)).toEqual([
      [114.2, 22.4],
      [114.1, 22.3],
    ]);
    expect(endsOf({ type: "Polygon", coordinates: [] })).toBeNull();
  });

  it("goes on in steps of metres", () => {
    const from: LngLat = [114.19, 22.38];
    const to = placeBeside(from, [0, 500]);
    expect(geodesicMetres([...from], [...to])).toBeCloseTo(500, 1);
    expect(bearingDegrees([...from], [...to])).toBeLessThan(0.1);
  });
});
