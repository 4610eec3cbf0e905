import { expect, it } from "vitest";
import { measureFacts, yearsOf } from "../../src/model/measure-facts.ts";
import { amount, dated, measure, measuresAtlas } from "../fixtures/measures.ts";

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
