import { describe, expect, test } from "vitest";
import { gridToWgs84, isGridPosition } from "../../scripts/basemap/grid.ts";

/** A millionth of a degree is about 11 cm. */
const closeDigits = 6;

describe("Hong Kong 1980 Grid to WGS84", () => {
  // Answer of the Lands Department's own conversion tool (geodetic.gov.hk), quoted in the reference manual of the R
  // package HK80 0.0.2, function HK1980GRID_TO_WGS84GEO.
  test("agrees with the Lands Department's conversion tool", () => {
    const [longitude, latitude] = gridToWgs84([832591.32, 820351.389]);
    expect(longitude).toBeCloseTo(114.141187917, 8);
    expect(latitude).toBeCloseTo(22.322172084, 8);
  });

  // North District Sports Ground in the Government's GeoJSON of recreation grounds, which states both systems.
  test("agrees with a published point that states both systems", () => {
    const [longitude, latitude] = gridToWgs84([831507.7, 840737.7]);
    expect(longitude).toBeCloseTo(114.1306093, closeDigits);
    expect(latitude).toBeCloseTo(22.50626772, closeDigits);
  });

  test("moves the grid's origin from its own datum (22.312133° N 114.178556° E) to WGS84", () => {
    const [longitude = 0, latitude = 0] = gridToWgs84([836694.05, 819069.8]);
    expect(longitude - 114.1785556).toBeCloseTo(0.00245, 4);
    expect(latitude - 22.3121333).toBeCloseTo(-0.00153, 4);
  });

  test("refuses a position without a northing", () => {
    expect(() => gridToWgs84([836694])).toThrow("got [836694, undefined]");
  });

  test("tells metres from degrees", () => {
    expect(isGridPosition([836694.05, 819069.8])).toBe(true);
    expect(isGridPosition([114.17, 22.3])).toBe(false);
  });
});
