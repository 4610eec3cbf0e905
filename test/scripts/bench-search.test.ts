import { describe, expect, it } from "vitest";
import { nearestLines } from "../../scripts/bench-search/nearest-report.ts";
import { percentile } from "../../scripts/bench-search/percentile.ts";
import { positionsOf, seededPoints } from "../../scripts/bench-search/points.ts";
import { nearestByScan } from "../../scripts/bench-search/scan.ts";
import { sections } from "../../scripts/bench-search/sections.ts";
import { shortTime } from "../../scripts/bench-search/words.ts";
import { isInExtent } from "../../src/model/mercator.ts";
import { indexPoints, nearestPoints } from "../../src/search/nearest.ts";

describe("the percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([
    { values: [], share: 0.5, expected: null },
    { values: [7], share: 0.95, expected: 7 },
    { values: hundred, share: 0.95, expected: 95 },
    { values: hundred, share: 0.951, expected: 96 },
    { values: hundred, share: 0, expected: 1 },
    { values: hundred, share: 1, expected: 100 },
    { values: [100, 9, 20], share: 0.5, expected: 20 },
  ])("of $values.length values at $share is $expected", ({ values, share, expected }) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it.each([NaN, -0.1, 95])("refuses %d and says so", (share) => {
    expect(() => percentile([1], share)).toThrow(`got ${share}`);
  });
});

describe("the points", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(seededPoints(100, 1)).toEqual(seededPoints(100, 1));
    expect(seededPoints(100, 1)).not.toEqual(seededPoints(100, 2));
  });

  it("are strewn over the whole frame, no two at one spot", () => {
    const positions = positionsOf(seededPoints(10_000, 1));
    expect(positions.every(isInExtent)).toBe(true);
    expect(new Set(positions.map(([lng, lat]) => `${lng},${lat}`)).size).toBe(10_000);
    const quarters = positions.map(([lng, lat]) => `${lng > 114.155} ${lat > 22.355}`);
    for (const quarter of new Set(quarters))
      expect(quarters.filter((other) => other === quarter).length / 10_000).toBeCloseTo(0.25, 1);
    expect(new Set(quarters).size).toBe(4);
  });
});

describe("the scan", () => {
  it("names the nearest, nearest first", () => {
    const positions = [114.3, 114.1, 114.2, 114.15].map((lng) => [lng, 22.3]);
    expect(nearestByScan(positions, [114.1, 22.3], 3)).toEqual([1, 3, 2]);
    expect(nearestByScan(positions, [114.1, 22.3], 9)).toEqual([1, 3, 2, 0]);
  });

  it("asks what the index is asked", () => {
    const points = seededPoints(2_000, 1);
    const index = indexPoints(points.lngs, points.lats);
    const [at = []] = positionsOf(seededPoints(1, 2));
    const indices = new Set(nearestPoints(index, at, 5).map((found) => found.index));
    expect(new Set(nearestByScan(positionsOf(points), at, 5))).toEqual(indices);
  });
});

describe("a time", () => {
  it.each([
    [0.0312, "31 µs"],
    [0.99, "990 µs"],
    [1, "1 ms"],
    [1234.5, "1235 ms"],
  ])("of %d ms is said as %s", (ms, said) => {
    expect(shortTime(ms)).toBe(said);
  });
});

describe("the report", () => {
  const figures = {
    indexMs: [0.02, 0.04, 0.06],
    scanMs: [20, 29.99],
    buildMs: 912,
    bytes: 54_400_000,
    scanned: 1_000,
    shared: 996,
  };

  it("says what was measured, and whether the bar is held", () => {
    expect(nearestLines(figures).join("\n")).toMatchInlineSnapshot(`
      "           asked  median  95 of 100
      index          3   40 µs      60 µs
      Turf scan      2   25 ms      30 ms

      Index built in a worker in 912 ms, 54.4 MB handed over
      996 of 1,000 points of the scan are the index's too; the scan measures on a sphere

      times faster, median     624  (at least 500)  pass
      times faster, 95 of 100  499  (at least 500)  miss"
    `);
  });

  it("holds the bar at its very limit", () => {
    const verdictsOf = (indexMs: number[]): unknown[] =>
      nearestLines({ ...figures, indexMs, scanMs: [50] })
        .slice(-2)
        .map((line) => line.split(" ").at(-1));
    expect(verdictsOf([0.1])).toEqual(["pass", "pass"]);
    expect(verdictsOf([0.1, 0.1, 0.1001])).toEqual(["pass", "miss"]);
    expect(verdictsOf([0.1, 0.1001, 0.1001])).toEqual(["miss", "miss"]);
  });

  it("holds nothing that was not measured", () => {
    expect(nearestLines({ ...figures, scanMs: [] }).slice(-2)).toEqual([
      expect.stringMatching(/not measured$/),
      expect.stringMatching(/not measured$/),
    ]);
  });
});

describe("the sections", () => {
  it("have names of their own", () => {
    const names = sections.map(({ name }) => name);
    expect(names).toContain("The 10 nearest of 1,000,000 points");
    expect(new Set(names).size).toBe(names.length);
  });
});
