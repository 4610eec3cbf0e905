import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaDifference, drawnSquareMetres, hectares } from "../../src/model/area.ts";

/** A square at the equator, where 0.01 degrees are 1,112 m on the sphere. */
const square = squareFrom(0, 0, 0.01);
const squareMetres = 1_111.95 ** 2;

describe("a drawn area", () => {
  it("is measured in square metres on the sphere", () => {
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [square] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(1, 4);
    expect(Number.isInteger(drawn)).toBe(true);
  });

  it("shrinks with the latitude", () => {
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [squareFrom(114, 22.3, 0.01)] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(Math.cos((22.305 * Math.PI) / 180), 4);
  });

  it("leaves out the holes", () => {
    const hole = squareFrom(0.0025, 0.0025, 0.005);
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [square, hole] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(0.75, 4);
  });

  it("adds the parts", () => {
    const parts = [[square], [squareFrom(0.02, 0, 0.01)]];
    const drawn = drawnSquareMetres({ type: "MultiPolygon", coordinates: parts }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(2, 4);
  });

  it("does not ask which way round a ring is drawn", () => {
    const reversed = drawnSquareMetres({ type: "Polygon", coordinates: [square.toReversed()] });
    expect(reversed).toBe(drawnSquareMetres({ type: "Polygon", coordinates: [square] }));
  });

  it.each([
    ["a point", { type: "Point", coordinates: [114.2, 22.4] }],
    ["points", { type: "MultiPoint", coordinates: [[114.2, 22.4]] }],
    ["a line", { type: "LineString", coordinates: square }],
    ["nothing", null],
  ] satisfies [string, Geometry | null][])("is null for %s", (_, geometry) => {
    expect(drawnSquareMetres(geometry)).toBeNull();
  });
});

describe("hectares", () => {
  it("are 10,000 square metres", () => {
    expect(hectares(2_400_000)).toBe(240);
    expect(hectares(25_000)).toBe(2.5);
    expect(hectares(0)).toBe(0);
  });
});

describe("the difference of areas", () => {
  it("is a share of the stated one, negative when less is drawn", () => {
    expect(areaDifference(97, 100)).toBeCloseTo(-0.03);
    expect(areaDifference(120, 100)).toBeCloseTo(0.2);
    expect(areaDifference(88, 88)).toBe(0);
  });
});

function squareFrom(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
