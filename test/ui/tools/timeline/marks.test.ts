import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../../../src/model/atlas.ts";
import { isoMonth, lastMonth } from "../../../../src/model/months.ts";
import { eventMonths, marksOf, stepToEvent } from "../../../../src/ui/tools/timeline/marks.ts";
import { percentOfDay, percentOfMonth, years } from "../../../../src/ui/tools/timeline/marks.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

let atlas: Atlas;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
});

describe("the marks of the Loop", () => {
  it("show its promise once, open at its end, and by the month it begins", () => {
    const promises = marksOf(atlas, "hsitp-loop").filter(({ kind }) => kind === "promise");
    expect(promises.map(({ event }) => event.id)).toEqual(["promise-hsitp-first-buildings"]);
    expect(promises[0]).toMatchObject({ isOpenStart: false, isOpenEnd: true });
    expect(isoMonth(promises[0]?.month ?? 0)).toBe("2024-10");
  });

  it("show the opening, and apart from it the time then set for the rest", () => {
    const marks = marksOf(atlas, "hsitp-loop").filter(({ event }) => event.id.includes("park-opened"));
    expect(marks.map(({ kind }) => kind).toSorted()).toEqual(["due", "happened"]);
  });
});

describe("the marks of every site", () => {
  it("lie on the track and end where they start or after", () => {
    for (const { id } of atlas.sites)
      for (const { from, to, month } of marksOf(atlas, id)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(month).toBeGreaterThanOrEqual(0);
        expect(month).toBeLessThanOrEqual(lastMonth);
      }
  });
});

describe("a step to the next event", () => {
  it("goes to the nearest month of one, and stops at the last", () => {
    expect(stepToEvent([3, 9, 20], 3, 1)).toBe(9);
    expect(stepToEvent([3, 9, 20], 9, -1)).toBe(3);
    expect(stepToEvent([3, 9, 20], 20, 1)).toBeNull();
  });

  it("knows each month once, in order", () => {
    const months = eventMonths(atlas, ["hsitp-loop", "amc"]);
    expect(months).toEqual([...new Set(months)].toSorted((a, b) => a - b));
  });
});

describe("the scale of the timeline", () => {
  it("runs from January 2018 to December 2036", () => {
    expect(percentOfMonth(0)).toBe(0);
    expect(percentOfMonth(lastMonth)).toBe(100);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, index) => 2018 + index));
    expect(percentOfDay("2021-10-11")).toBeLessThan(percentOfDay("2021-10-12"));
  });
});
