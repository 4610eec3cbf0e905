import { describe, expect, it } from "vitest";
import { outlinesOf } from "../../src/model/atlas.ts";
import { footprintOf } from "../../src/model/footprint.ts";
import { gridToDegrees } from "../../src/model/geometry/grid.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

const { features, data } = await builtAtlas();
const outlines = outlinesOf(features);

/** A rectangle on the grid, in metres. */
const rectangle = (easting: number, northing: number, wide: number, high: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [0, 0],
      [wide, 0],
      [wide, high],
      [0, high],
      [0, 0],
    ].map(([x = 0, y = 0]) => gridToDegrees([easting + x, northing + y])),
  ],
});

describe("a footprint", () => {
  it("has the metres of the grid, from the north-west corner, wherever it lies", () => {
    for (const [easting, northing] of [
      [836_000, 820_000],
      [806_000, 838_000],
    ] as const) {
      const footprint = footprintOf(rectangle(easting, northing, 400, 250));
      expect(footprint?.widthMetres).toBeCloseTo(400, 2);
      expect(footprint?.heightMetres).toBeCloseTo(250, 2);
      expect(footprint?.path).toBe("M0 250L400 250L400 0L0 0z");
    }
  });

  it("keeps holes and parts", () => {
    const { coordinates: hole } = rectangle(836_100, 820_100, 50, 50);
    const outer = rectangle(836_000, 820_000, 400, 250);
    const island = rectangle(837_000, 820_000, 100, 100);
    const footprint = footprintOf({
      type: "MultiPolygon",
      coordinates: [[...outer.coordinates, ...hole], island.coordinates],
    });
    expect(footprint?.path.match(/M/g)).toHaveLength(3);
    expect(footprint?.widthMetres).toBeCloseTo(1_100, 2);
  });

  it("is none for points and for nothing", () => {
    expect(footprintOf({ type: "Point", coordinates: [114.2, 22.4] })).toBeNull();
    expect(footprintOf(undefined)).toBeNull();
  });

  it("of each drawn site spans no less than its area", () => {
    const drawn = data.sites.filter(({ geometryType }) => geometryType === "polygon");
    expect(drawn.length).toBeGreaterThan(20);
    const larger = drawn.filter(({ id, drawnSquareMetres }) => {
      const { widthMetres = 0, heightMetres = 0 } = footprintOf(outlines.get(id)) ?? {};
      return widthMetres * heightMetres > (drawnSquareMetres ?? Infinity);
    });
    expect(larger.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
  });
});
