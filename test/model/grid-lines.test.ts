import { describe, expect, it } from "vitest";
import { degreesToGrid, gridToDegrees } from "../../src/model/geometry/grid.ts";
import { gridLines, gridNumbersAlong, gridStepAt } from "../../src/model/grid-lines.ts";
import { mapExtent } from "../../src/model/mercator.ts";

describe("the lines of the grid", () => {
  const { features } = gridLines();

  it("stand at every whole kilometre over the extent of the map", () => {
    const east = features.filter(({ properties: { axis } }) => axis === "E");
    const north = features.filter(({ properties: { axis } }) => axis === "N");
    expect(east.length).toBeGreaterThan(75);
    expect(north.length).toBeGreaterThan(55);
    const [least = NaN, greatest = NaN] = [east[0], east.at(-1)].map((line) => line?.properties.kilometres);
    expect(east).toHaveLength(greatest - least + 1);
    const [west, south] = degreesToGrid([mapExtent[0], mapExtent[1]]);
    expect(least * 1_000).toBeLessThanOrEqual(west);
    expect((north[0]?.properties.kilometres ?? NaN) * 1_000).toBeLessThanOrEqual(south);
  });

  it("lie within half a metre of their easting or northing, between their corners too", () => {
    const errors = features.flatMap(({ properties: { axis, kilometres }, geometry: { coordinates } }) =>
      coordinates.slice(1).map(([lng = NaN, lat = NaN], index) => {
        const [before = NaN, below = NaN] = coordinates[index] ?? [];
        const middle = degreesToGrid([(lng + before) / 2, (lat + below) / 2]);
        return Math.abs((axis === "E" ? middle[0] : middle[1]) - kilometres * 1_000);
      }),
    );
    expect(errors.length).toBeGreaterThan(1_500);
    expect(Math.max(...errors)).toBeLessThan(0.5);
  });

  it("are wider apart from afar", () => {
    expect([8, 10.9, 11, 12.9, 13, 17].map(gridStepAt)).toEqual([10, 10, 5, 5, 1, 1]);
    const steps = features.map(({ properties: { step, kilometres } }) => kilometres % step);
    expect(new Set(steps)).toEqual(new Set([0]));
  });
});

describe("the numbers along an edge", () => {
  it("stand where the lines cross it, along whichever axis it runs", () => {
    const [west, east] = [gridToDegrees([833_200, 820_000]), gridToDegrees([837_900, 820_000])];
    const along = gridNumbersAlong([west, east], 1);
    expect(along.map(({ properties: { text } }) => text)).toEqual(["834E", "835E", "836E", "837E"]);
    for (const { properties, geometry } of along) {
      const [easting] = degreesToGrid(geometry.coordinates);
      expect(easting / 1_000).toBeCloseTo(Number.parseInt(properties.text, 10), 3);
    }
    const [north, south] = [gridToDegrees([836_000, 826_500]), gridToDegrees([836_000, 814_100])];
    expect(gridNumbersAlong([north, south], 5).map(({ properties: { text } }) => text)).toEqual([
      "815N",
      "820N",
      "825N",
    ]);
  });

  it("are none between two lines", () => {
    const edge = [gridToDegrees([833_200, 820_000]), gridToDegrees([833_900, 820_000])] as const;
    expect(gridNumbersAlong(edge, 1)).toEqual([]);
  });
});
