import { expect, it } from "vitest";
import { indexAtlas } from "../../../../src/model/atlas.ts";
import { type Clause, wholeMeasures } from "../../../../src/model/measure-filter.ts";
import { clauseWords, moneyChoice } from "../../../../src/ui/panels/measures/clause-words.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const atlas = indexAtlas(buildReal(await readReal()));
const filter = { categories: ["annex-4", "land"], money: "1bn", year: 2018, site: "science-park" } as const;

it.each<[Clause, string, string]>([
  ["query", "the search “fund”", "搜尋「fund」"],
  [
    "categories",
    "the category “Support for technology enterprises, Land and infrastructure”",
    "類別「支援科技企業、土地及基建」",
  ],
  ["money", "“an amount of HK$1 billion or more”", "「有 10 億元或以上的款額」的條件"],
  ["year", "the year 2018", "年份「2018 年」"],
  ["site", "the site “Science Park”", "地點「科學園」"],
])("the clause %s of the filter is worded as %s, %s", (clause, en, zhHant) => {
  const context = { atlas, filter, query: "fund" };
  const english = texts.en;
  const chinese = texts["zh-Hant"];
  expect(clauseWords(clause, { ...context, text: english, language: "en" })).toBe(en);
  expect(clauseWords(clause, { ...context, text: chinese, language: "zh-Hant" })).toBe(zhHant);
});

it("the empty option of the money filter means no filter", () => {
  expect(moneyChoice("")).toBe(wholeMeasures.money);
  expect(moneyChoice("100m")).toBe("100m");
});
