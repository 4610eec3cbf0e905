import { describe, expect, it } from "vitest";
import { checkGeometry, degrees } from "../../src/import/check-geometry.ts";

const ring = [
  [114, 22],
  [115, 22],
  [115, 23],
  [114, 22],
];

describe("a geometry", () => {
  it.each([
    [{ type: "Point", coordinates: [114, 22] }, 1],
    [{ type: "Point", coordinates: [114, 22, 5] }, 1],
    [{ type: "MultiPoint", coordinates: ring }, 4],
    [{ type: "LineString", coordinates: ring.slice(0, 2) }, 2],
    [{ type: "MultiLineString", coordinates: [ring, ring] }, 8],
    [{ type: "Polygon", coordinates: [ring, ring] }, 8],
    [{ type: "MultiPolygon", coordinates: [[ring], [ring]] }, 8],
    [{ type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [114, 22] }] }, 1],
  ])("that is sound stays as it is: %j", (geometry, vertexCount) => {
    expect(checkGeometry(geometry)).toEqual({ isValid: true, geometry, vertexCount });
  });

  it.each([
    ["malformed", null],
    ["malformed", "POINT(1 2)"],
    ["malformed", { type: "Point" }],
    ["malformed", { type: "Polygon", coordinates: [7] }],
    ["malformed", { type: "GeometryCollection", geometries: {} }],
    ["malformed", { type: "GeometryCollection", geometries: [null] }],
    ["unknown-geometry", {}],
    ["unknown-geometry", { type: "Circle", coordinates: [1, 2] }],
    ["unknown-geometry", { type: "toString", coordinates: [1, 2] }],
    ["too-few-positions", { type: "LineString", coordinates: [[114, 22]] }],
    ["too-few-positions", { type: "MultiPoint", coordinates: [] }],
    ["too-few-positions", { type: "Polygon", coordinates: [] }],
    ["too-few-positions", { type: "Polygon", coordinates: [ring.slice(0, 2)] }],
    ["too-few-positions", { type: "MultiPolygon", coordinates: [] }],
    ["too-few-positions", { type: "GeometryCollection", geometries: [] }],
    ["not-a-number", { type: "Point", coordinates: ["114", 22] }],
    ["not-a-number", { type: "Point", coordinates: [114] }],
    ["not-a-number", { type: "Point", coordinates: [Number.NaN, 22] }],
    ["not-a-number", { type: "Point", coordinates: [Infinity, 22] }],
    ["outside-the-world", { type: "Point", coordinates: [181, 22] }],
    ["outside-the-world", { type: "Point", coordinates: [114, -90.1] }],
  ])("is %s: %j", (reason, geometry) => {
    expect(checkGeometry(geometry)).toEqual({ isValid: false, reason });
  });

  it("has its open rings closed", () => {
    const open = checkGeometry({ type: "Polygon", coordinates: [ring.slice(0, 3)] });
    expect(open).toMatchObject({ isValid: true, geometry: { coordinates: [ring] } });
  });

  it("loses measures and damaged heights", () => {
    for (const rest of [[], ["high"], [Number.NaN], [null]])
      expect(checkGeometry({ type: "Point", coordinates: [114, 22, ...rest] })).toMatchObject({
        geometry: { coordinates: [114, 22] },
      });
    expect(checkGeometry({ type: "Point", coordinates: [114, 22, 5, 99] })).toMatchObject({
      geometry: { coordinates: [114, 22, 5] },
    });
  });

  it("is converted, or off the grid where it cannot be", () => {
    const grid = (x: number, y: number) => (x > 0 ? ([x + 1, y + 2] as const) : null);
    expect(checkGeometry({ type: "Point", coordinates: [1, 1, 7] }, grid)).toMatchObject({
      geometry: { coordinates: [2, 3, 7] },
    });
    expect(checkGeometry({ type: "Point", coordinates: [-1, 1] }, grid)).toEqual({
      isValid: false,
      reason: "off-the-grid",
    });
  });

  it("may be nested eight deep, and no deeper", () => {
    const nested = (depth: number): object =>
      depth === 0
        ? { type: "Point", coordinates: [114, 22] }
        : { type: "GeometryCollection", geometries: [nested(depth - 1)] };
    expect(checkGeometry(nested(8)).isValid).toBe(true);
    expect(checkGeometry(nested(9))).toEqual({ isValid: false, reason: "nested-too-deep" });
  });
});

describe("degrees", () => {
  it("reach to the edges of the world", () => {
    expect([degrees(180, 90), degrees(-180, -90)]).toEqual([
      [180, 90],
      [-180, -90],
    ]);
    expect([degrees(180.1, 0), degrees(0, 90.1), degrees(Number.NaN, 0)]).toEqual([null, null, null]);
  });
});
