import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureFacts } from "../../src/model/measure-facts.ts";
import {
  activeClauses,
  clauses,
  countBy,
  type MeasureFilter,
  moneyChoices,
  moneyChoicesOf,
  type FilteredMeasures,
  applyMeasureFilter,
  wholeMeasures,
} from "../../src/model/measure-filter.ts";
import { amount, dated, measure, measuresAtlas } from "../fixtures/measures.ts";

const all = measureFacts(
  measuresAtlas({
    measures: [
      measure("park", "land", ["loop", "park"]),
      measure("fund", "annex-4", ["park"]),
      measure("yearly", "annex-1"),
      measure("app", "annex-11"),
    ],
    figures: [
      amount("injection", "fund", 7e9),
      amount("halves-1", "park", 6e7),
      amount("halves-2", "park", 6e7),
      amount("a-year", "yearly", 2e9, { unit: "hkd-per-year", money: "each" }),
    ],
    events: [dated("open", "park", "2018-01-01", "2019-12-31"), dated("launch", "fund", "2018-05-01", null)],
  }),
);
const ids = (of: FilteredMeasures["left"]): string[] => of.map((each) => each.measure.id);
const left = (filter: Partial<MeasureFilter>, found: ReadonlySet<string> | null = null): string[] =>
  ids(applyMeasureFilter(all, { ...wholeMeasures, ...filter }, found).left);

describe("measures are narrowed", () => {
  it.each<[Partial<MeasureFilter>, string[]]>([
    [{}, ["park", "fund", "yearly", "app"]],
    [{ categories: ["annex-4", "land"] }, ["park", "fund"]],
    [{ money: "with" }, ["park", "fund", "yearly"]],
    [{ money: "without" }, ["app"]],
    [{ year: 2019 }, ["park"]],
    [{ year: 2018 }, ["park", "fund"]],
    [{ site: "park" }, ["park", "fund"]],
    [{ site: "park", money: "100m" }, ["fund"]],
    [{ site: "loop", year: 2021 }, []],
  ])("by %j", (filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });

  it("by a least amount that one amount reaches by itself; a yearly amount is none", () => {
    expect(left({ money: "100m" })).toEqual(["fund"]);
    expect(left({ money: "1bn" })).toEqual(["fund"]);
  });

  it("together with the search", () => {
    expect(left({ site: "park" }, new Set(["park", "app"]))).toEqual(["park"]);
    expect(left({}, new Set())).toEqual([]);
  });
});

describe("options are counted", () => {
  it("with the other clauses as they stand, and their own left out", () => {
    const { without } = applyMeasureFilter(all, { ...wholeMeasures, categories: ["land"], year: 2018 }, null);
    expect(Object.fromEntries(countBy(without.categories, (each) => [each.measure.category]))).toEqual({
      land: 1,
      "annex-4": 1,
    });
    expect(Object.fromEntries(countBy(without.year, (each) => each.years))).toEqual({ 2018: 1, 2019: 1 });
    expect(Object.fromEntries(countBy(without.money, moneyChoicesOf))).toEqual({ with: 1 });
  });

  it("for any choice as many as choosing it gives", () => {
    const anyFilter: fc.Arbitrary<MeasureFilter> = fc.record({
      categories: fc.subarray(["land", "annex-4", "annex-11"]),
      money: fc.option(fc.constantFrom(...moneyChoices)),
      year: fc.option(fc.constantFrom(2018, 2019, 2021)),
      site: fc.option(fc.constantFrom("park", "loop")),
    });
    const anyFound = fc.option(fc.subarray(["park", "fund", "yearly", "app"]).map((some) => new Set(some)));
    fc.assert(
      fc.property(anyFilter, anyFound, (filter, found) => {
        const { left: now, without } = applyMeasureFilter(all, filter, found);
        const counts = countBy(without.year, (each) => each.years);
        expect(counts.get(2018) ?? 0).toBe(
          applyMeasureFilter(all, { ...filter, year: 2018 }, found).left.length,
        );
        for (const clause of clauses) expect(ids(without[clause])).toEqual(expect.arrayContaining(ids(now)));
      }),
    );
  });
});

it("only the clauses that narrow anything are active", () => {
  expect(activeClauses(wholeMeasures, null)).toEqual([]);
  expect(activeClauses({ ...wholeMeasures, categories: ["land"], year: 2018 }, new Set())).toEqual([
    "query",
    "categories",
    "year",
  ]);
});
