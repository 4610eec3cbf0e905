import { expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import { measureFacts, yearsOf } from "../../src/model/measure-facts.ts";
import { amount, dated, measure, measuresAtlas } from "../fixtures/measures.ts";
import { words } from "../fixtures/rows.ts";

it.each([
  ["2018-07-01", "2018-07-31", [2018]],
  ["2018-01-01", "2020-12-31", [2018, 2019, 2020]],
  ["2024-10-01", null, [2024]],
  [null, "2022-08-31", [2022]],
  [null, null, []],
])("a date from %s to %s reaches into %j", (earliest, latest, years) => {
  expect(yearsOf({ earliest, latest })).toEqual(years);
});

it("a measure has its own amounts, and each of its years once", () => {
  const atlas = measuresAtlas({
    measures: [measure("fund", "a"), measure("other", "a")],
    figures: [
      amount("injection", "fund", 1e9),
      amount("people", "fund", 5, { role: "people", unit: "people" }),
      amount("elsewhere", "other", 1),
    ],
    events: [dated("one", "fund", "2018-01-01", "2018-12-31"), dated("two", "fund", "2018-03-01", null)],
  });
  const [fund] = measureFacts(atlas);
  expect(fund?.amounts.map(({ id }) => id)).toEqual(["injection"]);
  expect([...(fund?.years ?? [])]).toEqual([2018]);
});

it("a measure shows its money first, else what it counts, and no “phase 5”", () => {
  const counted = { role: "count", money: undefined } as const;
  const atlas = indexAtlas({
    ...measuresAtlas({
      measures: [measure("fund", "a"), measure("works", "a"), measure("bare", "a")],
      figures: [
        amount("firms", "fund", 9, { ...counted, unit: "companies" }),
        amount("injection", "fund", 1e9),
        amount("phase", "works", 5, { ...counted, unit: "phase" }),
        amount("halls", "works", 3, { ...counted, unit: "halls" }),
      ],
      events: [
        dated("since", "works", "2017-01-01", null),
        { ...dated("late", "works", "2020-01-01", null), paperRow: 1 },
        { ...dated("early", "works", null, "2018-12-31"), paperRow: 2 },
      ],
    }),
    units: [{ id: "phase", name: words, ordinal: true }],
  });
  const facts = measureFacts(atlas);
  expect(facts.map(({ main }) => main?.id ?? null)).toEqual(["injection", "halls", null]);
  expect(facts.map(({ first }) => first?.id ?? null)).toEqual([null, "early", null]);
});
