import { describe, expect, it } from "vitest";
import { type Atlas, type AtlasData, indexAtlas } from "../../../../src/model/atlas.ts";
import type { Localised } from "../../../../src/model/localised.ts";
import type { AtlasEvent, Figure, Measure } from "../../../../src/model/rows.ts";
import { findMeasures } from "../../../../src/ui/panels/measures/find.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const text = (zhHant: string, en: string, zhHans?: string): Localised => ({
  zhHant,
  en,
  ...(zhHans !== undefined && { zhHans }),
});
const cite = [{ source: "paper" }];

function measure(id: string, name: Localised, summary: Localised, category: string): Measure {
  return {
    id,
    category,
    name,
    summary,
    nameStatus: "official",
    nameSource: null,
    cite,
    siteIds: [],
  };
}

const voucher = measure(
  "voucher",
  text("科技券計劃", "Technology Voucher Programme", "科技券计划"),
  text("資助中小企使用科技。", "Helps small firms to use technology."),
  "funding",
);
const schools = measure(
  "schools",
  text("中學 IT 創新實驗室", "IT Innovation Lab in Secondary Schools"),
  text("讓學生學習。", "Lets pupils learn."),
  "talent",
);
const amount: Figure = {
  id: "amount",
  subject: text("每家企業的資助上限", "ceiling for each firm"),
  value: 600_000,
  unit: "hkd",
  qualifier: "exact",
  words: text("60 萬元", "HK$600,000"),
  asOf: { earliest: null, latest: null, words: text("現時", "at present") },
  role: "money",
  cite,
  siteIds: [],
  measureIds: ["voucher"],
};
const launch: AtlasEvent = {
  id: "launch",
  kind: "reported",
  when: { earliest: "2016-11-01", latest: "2016-11-30", words: text("2016 年 11 月", "November 2016") },
  headline: text("計劃推出", "The programme began"),
  cite,
  siteIds: [],
  measureIds: ["voucher"],
};
const data: AtlasData = {
  version: 1,
  placeCounts: {},
  editions: [],
  asOf: "2026-01-01",
  sources: [],
  categories: [
    { id: "funding", part: "body", name: text("資助", "Funding") },
    { id: "talent", part: "body", name: text("人才", "Talent") },
  ],
  units: [],
  sites: [],
  measures: [voucher, schools],
  figures: [amount],
  events: [launch],
};
const atlas = indexAtlas(data);
const found = (
  query: string,
  language: "zh-Hant" | "en" | "zh-Hans" = "en",
  among: Atlas = atlas,
): string[] => findMeasures(among, query, language).map(({ id }) => id);

describe("searching the measures", () => {
  it.each(["", "   ", "\t\u3000"])("finds all measures for the empty query %j", (query) => {
    expect(found(query)).toEqual(["voucher", "schools"]);
  });

  it.each([
    ["the name", "voucher"],
    ["part of a word", "vouch"],
    ["the summary", "small firms"],
    ["the category", "funding"],
    ["what a figure counts", "ceiling"],
    ["a figure's words", "HK$600,000"],
    ["what happened", "programme began"],
    ["a date's words", "November 2016"],
  ])("finds a measure by %s", (_, query) => {
    expect(found(query)).toEqual(["voucher"]);
  });

  it("finds a measure by its name in the language that is not shown", () => {
    expect(found("科技券", "en")).toEqual(["voucher"]);
    expect(found("voucher", "zh-Hant")).toEqual(["voucher"]);
  });

  it("finds Simplified characters when they are shown", () => {
    expect(found("科技券计划", "zh-Hans")).toEqual(["voucher"]);
  });

  it("requires every word of the query, in any order and any field", () => {
    expect(found("2016 technology 科技券")).toEqual(["voucher"]);
    expect(found("technology pupils")).toEqual([]);
  });

  it.each([
    ["capitals", "TECHNOLOGY voucher"],
    ["full-width letters", "ＴＥＣＨＮＯＬＯＧＹ"],
    ["full-width digits", "６００,０００"],
    ["full-width spaces", "technology\u3000voucher"],
    ["a number without its comma", "600000"],
    ["spaces around", "  voucher  "],
  ])("ignores differences of spelling: %s", (_, query) => {
    expect(found(query)).toEqual(["voucher"]);
  });

  it("ignores the spaces that Chinese text has around digits", () => {
    expect(found("60 萬元", "zh-Hant")).toEqual(["voucher"]);
  });

  it("does not treat the query as a regular expression", () => {
    expect(found(".*")).toEqual([]);
    expect(found("(")).toEqual([]);
  });

  it("finds nothing for a word that no measure has, and keeps the order of the data", () => {
    expect(found("blockchain")).toEqual([]);
    expect(found("e")).toEqual(["voucher", "schools"]);
  });
});

describe("searching the real measures", async () => {
  const real = indexAtlas(buildReal(await readReal()));

  it("finds each measure by its own name, in every script", () => {
    expect(real.measures).toHaveLength(91);
    for (const { id, name } of real.measures) {
      expect(found(name.en, "en", real)).toContain(id);
      expect(found(name.zhHant, "zh-Hant", real)).toContain(id);
      expect(found(name.zhHans ?? "", "zh-Hans", real)).toContain(id);
    }
  });
});
