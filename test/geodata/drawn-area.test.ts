import type { Geometry, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { drawnSquareMetres } from "../../scripts/geodata/drawn-area.ts";
import { readReal } from "./real.ts";

/** A hundredth of a degree at 22.305° N; GeographicLib gives 1,141,006.06 m² on the ellipsoid of WGS84. */
const square: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [114, 22.3],
      [114.01, 22.3],
      [114.01, 22.31],
      [114, 22.31],
      [114, 22.3],
    ],
  ],
};

describe("a drawn area", () => {
  it("is measured in whole square metres on the ellipsoid", () => {
    const drawn = drawnSquareMetres(square) ?? NaN;
    expect(Number.isInteger(drawn)).toBe(true);
    expect(Math.abs(drawn / 1_141_006.06 - 1)).toBeLessThan(0.003 / 100);
  });

  it("is known of every outline of the data", async () => {
    const { sites } = await readReal();
    const outlines = sites.filter(({ geometry }) => geometry?.type.endsWith("Polygon"));
    expect(outlines.length).toBeGreaterThan(20);
    for (const { geometry } of outlines) expect(drawnSquareMetres(geometry)).toBeGreaterThan(100);
  });

  it.each([
    ["a point", { type: "Point", coordinates: [114.2, 22.4] }],
    ["points", { type: "MultiPoint", coordinates: [[114.2, 22.4]] }],
    ["a line", { type: "LineString", coordinates: square.coordinates[0] ?? [] }],
    ["nothing", null],
  ] satisfies [string, Geometry | null][])("is null for %s", (_, geometry) => {
    expect(drawnSquareMetres(geometry)).toBeNull();
  });
});
