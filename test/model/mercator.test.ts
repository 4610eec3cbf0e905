import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hongKong, mercator } from "../../src/model/mercator.ts";

/** The latitude at which the square world of Web Mercator ends. */
const edge = 85.051_128_779_806_6;

describe("Web Mercator", () => {
  it.each([
    ["the middle", [0, 0], [0.5, 0.5]],
    ["the north-west corner", [-180, edge], [0, 0]],
    ["the south-east corner", [180, -edge], [1, 1]],
  ])("puts %s of the world at its place in the square", (_, position, [x, y]) => {
    const [left, top] = mercator(position);
    expect(left).toBeCloseTo(x ?? NaN, 12);
    expect(top).toBeCloseTo(y ?? NaN, 12);
  });

  it("puts Hong Kong's Central into the tile that serves it", () => {
    const [x, y] = mercator([114.1582, 22.2816]);
    expect([Math.floor(x * 2 ** 14), Math.floor(y * 2 ** 14)]).toEqual([13_387, 7_151]);
  });

  it("agrees with the other form of its formula everywhere", () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -edge, max: edge, noNaN: true }),
    );
    fc.assert(
      fc.property(position, ([lng, lat]) => {
        const [x, y] = mercator([lng, lat]);
        expect(x).toBeCloseTo(0.5 + lng / 360, 10);
        expect(y).toBeCloseTo(0.5 - Math.atanh(Math.sin((lat * Math.PI) / 180)) / (2 * Math.PI), 10);
      }),
    );
  });
});

describe("the opening view", () => {
  it("is west, south, east, north around Hong Kong", () => {
    const [west, south, east, north] = hongKong;
    const [lng, lat] = [114.1694, 22.3193];
    expect(west < lng && lng < east && south < lat && lat < north).toBe(true);
  });
});
