import type { Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { type NearSite, sitesAround } from "../../../../src/model/around.ts";
import { type Atlas, type BuiltSite, indexAtlas, outlinesOf } from "../../../../src/model/atlas.ts";
import type { AtlasEvent } from "../../../../src/model/rows.ts";
import { type Language, languages } from "../../../../src/model/localised.ts";
import { type SentenceInput, nearbySentence } from "../../../../src/ui/panels/nearby/sentence.ts";
import { buildSiteFeatures } from "../../../../scripts/geodata/build.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { atlasOf, site } from "../../../fixtures/rows.ts";

const park = site("park", {
  name: { zhHant: "園區", en: "the Park", zhHans: "园区" },
  statusAtPaper: "works",
  drawnSquareMetres: 125_000,
  geometryType: "polygon",
});
const words = { zhHant: "2022 年年中", en: "mid-2022", zhHans: "2022 年年中" };
const atlas: Atlas = indexAtlas({
  ...atlasOf([park]),
  events: [
    {
      id: "promise",
      kind: "promised",
      paperRow: 1,
      when: { earliest: "2022-05-01", latest: "2022-08-31", words },
      headline: words,
      cite: [{ source: "paper" }],
      siteIds: ["park"],
      measureIds: [],
    },
  ],
});
const near = (metres: number, bearing: number | null, of: BuiltSite = park): NearSite => ({
  site: of,
  metres,
  bearing,
  nearest: [114, 22],
});
const sentenceFor = (
  language: Language,
  sites: readonly NearSite[],
  radiusMetres = 2_000,
  isFiltered = false,
  district: SentenceInput["district"] = null,
) =>
  nearbySentence(
    {
      atlas,
      from: { en: "City One", "zh-Hant": "第一城", "zh-Hans": "第一城" }[language],
      sites,
      within: [],
      later: [],
      radiusMetres,
      isFiltered,
      isVague: false,
      isRough: false,
      district,
    },
    texts[language],
    language,
  );

describe("the sentence about the nearest sites", () => {
  it("names the nearest site, its direction, hectares, promise and status, and counts the sites within the radius", () => {
    const sites = [near(1_900, 45), near(1_950, 90)];
    expect(sentenceFor("en", sites)).toBe(
      "From City One, the nearest site is the Park, 1.9 km to the north-east: ≈ 12.5 ha (measured from the outline), " +
        "promised: mid-2022, last known: under construction (October 2021). 2 sites lie within 2 km.",
    );
    expect(sentenceFor("zh-Hant", sites)).toBe(
      "由第一城計，最近的創科地點是園區，在東北面 1.9 公里：約 12.5 公頃（按輪廓計算），承諾時間為「2022 年年中」，最後所知施工中（2021 年 10 月）。2 公里之內有 2 個創科地點。",
    );
    expect(sentenceFor("zh-Hans", sites)).toBe(
      "由第一城计，最近的创科地点是园区，在东北面 1.9 公里：约 12.5 公顷（按轮廓计算），承诺时间为“2022 年年中”，最后所知施工中（2021 年 10 月）。2 公里之内有 2 个创科地点。",
    );
  });

  it("words one site and no site grammatically", () => {
    expect(sentenceFor("en", [near(1_900, 45)])).toContain("1 site lies within 2 km.");
    expect(sentenceFor("en", [near(1_900, 45)], 500)).toContain("No site lies within 500 m.");
    expect(sentenceFor("zh-Hant", [near(1_900, 45)], 500)).toContain("500 米之內沒有創科地點。");
  });

  it("does not give a park the promise of its part, and mentions the filter with the count", () => {
    const building = site("building", { partOf: "park" });
    const promise = { ...atlas.events[0], siteIds: ["park", "building"] } as AtlasEvent;
    const withPart = indexAtlas({ ...atlasOf([park, building]), events: [promise] });
    const input = {
      from: "City One",
      sites: [near(900, 45)],
      within: [],
      later: [],
      radiusMetres: 2_000,
      isVague: false,
      isRough: false,
      district: null,
    };
    const english = texts.en;
    const whole = nearbySentence({ ...input, atlas: withPart, isFiltered: true }, english, "en");
    expect(whole).not.toContain("promised: mid-2022");
    expect(whole).toContain("1 site that matches the filter lies within 2 km.");
    const ofPart = nearbySentence(
      { ...input, atlas: withPart, sites: [near(900, 45, building)], isFiltered: false },
      english,
      "en",
    );
    expect(ofPart).toContain("promised: mid-2022");
  });

  it("gives no direction for a site that contains or adjoins the spot", () => {
    expect(sentenceFor("en", [near(0, null)])).toMatch(/^City One lies within the Park: /);
    expect(sentenceFor("en", [near(2, 45)])).toMatch(
      /^From City One, the nearest site is the Park, adjoining: /,
    );
  });

  it("begins with the region that contains the spot, and does not count it", () => {
    const region = near(
      0,
      null,
      site("region", { kind: "area", short: { zhHant: "北區", en: "the North" } }),
    );
    const input = {
      atlas,
      from: "a point",
      sites: [near(900, 45)],
      within: [region],
      later: [],
      radiusMetres: 2_000,
      isVague: false,
      isRough: false,
    };
    const english = texts.en;
    const sentence = nearbySentence({ ...input, isFiltered: false, district: null }, english, "en");
    expect(sentence).toMatch(
      /^A point is in the area of the North\. From there, the nearest site is the Park, /,
    );
    expect(sentence).toMatch(/ 1 site lies within 2 km\.$/);
    const alone = nearbySentence(
      { ...input, radiusMetres: 500, isFiltered: false, district: null },
      english,
      "en",
    );
    expect(alone).toMatch(/ No other site lies within 500 m\.$/);
    const chosen = nearbySentence(
      { ...input, radiusMetres: 500, isFiltered: true, district: null },
      english,
      "en",
    );
    expect(chosen).toMatch(/ No other site that matches the filter lies within 500 m\.$/);
    const only = nearbySentence({ ...input, sites: [], isFiltered: true, district: null }, english, "en");
    expect(only).toBe(
      "A point is in the area of the North. No other site with a location matches the filter.",
    );
  });

  it("does not claim that a vague position lies inside a site", () => {
    const input = {
      atlas,
      from: "the device",
      sites: [near(0, null)],
      within: [],
      later: [],
      radiusMetres: 2_000,
      district: null,
    };
    const english = texts.en;
    const sentence = nearbySentence(
      { ...input, isFiltered: false, isVague: true, isRough: false },
      english,
      "en",
    );
    expect(sentence).toMatch(/^The device seems to lie in or near the Park: /);
  });

  it("says of land that the status is that of its new use", () => {
    const land = site("land", { kind: "land", statusAtPaper: "planned" });
    expect(sentenceFor("en", [near(900, 45, land)])).toContain(
      ", last known of its new use: planned (October 2021). ",
    );
  });

  it("gives no area for equipment spread over a quarter, and joins a single fact without a colon", () => {
    const lamps = site("lamps", { kind: "facility", statusAtPaper: "open", drawnSquareMetres: 2_920_000 });
    expect(sentenceFor("en", [near(900, 45, lamps)])).toMatch(/900 m to the north-east, now: open\. /);
    expect(sentenceFor("en", [near(0, null, lamps)])).toMatch(/^City One is in the area of .*, now: open\. /);
  });

  it("begins with the sites of the district that was searched for", () => {
    const district = (count: number) => ({
      name: "Sha Tin",
      siteIds: Array.from({ length: count }, (_, index) => `site-${index}`),
    });
    const sentence = (count: number, isFiltered = false): string =>
      sentenceFor("en", [near(900, 45)], 2_000, isFiltered, district(count));
    expect(sentence(2)).toMatch(/^2 sites lie in Sha Tin District\. From City One, the nearest site is/);
    expect(sentence(1)).toMatch(/^1 site lies in Sha Tin District\. From/);
    expect(sentence(0, true)).toMatch(/^No site that matches the filter lies in Sha Tin District\. From/);
    expect(
      sentenceFor("zh-Hant", [near(900, 45)], 2_000, false, { name: "沙田區", siteIds: ["a", "b"] }),
    ).toMatch(/^沙田區內有 2 個創科地點。由第一城計/);
  });

  it("mentions the filter, also when no site matches it", () => {
    expect(sentenceFor("en", [near(900, 45)], 2_000, true)).toContain(
      "the nearest site that matches the filter is",
    );
    expect(sentenceFor("en", [], 2_000, true)).toBe("No site with a location matches the filter.");
  });

  it.each(languages)("contains no gap and nothing undefined in %s", (language) => {
    const unknown = site("odd", { statusAtPaper: "unknown", outsideHongKong: "yes" });
    for (const sites of [[near(120, 10)], [near(12_345, 359, unknown)], [near(0, null, unknown)], []])
      expect(sentenceFor(language, sites)).not.toMatch(/undefined|NaN| {2}|\(\)|（）|,,|，，/);
  });
});

describe("the sentence from real places", () => {
  let sentenceFrom: (from: string, at: Position, language?: Language) => string;
  beforeAll(async () => {
    const data = await readReal();
    const rows = buildReal(data);
    const real = indexAtlas(rows);
    const outlines = outlinesOf(buildSiteFeatures(rows, data.sites));
    sentenceFrom = (from, at, language = "zh-Hant") => {
      const around = sitesAround(at, real.sites, outlines);
      const certain = { isFiltered: false, isVague: false, isRough: false, district: null };
      const input = { ...around, ...certain, atlas: real, from, radiusMetres: 2_000 };
      return nearbySentence(input, texts[language], language);
    };
  });

  it("tells first of the later extent that a place lies in, and the newest time known of it", () => {
    const chinese = sentenceFrom("新田", [114.0745, 22.4993]);
    expect(chinese).toMatch(
      /^新田位於北部都會區。新田位於其後公布的範圍之內：新田科技城.*627 公頃，.*「2031 年」，現時施工中。/,
    );
    const english = sentenceFrom("San Tin", [114.0745, 22.4993], "en");
    expect(english).toMatch(
      /San Tin lies within an extent that was published later, San Tin Technopole .*: 627 ha/,
    );
  });

  it("does not tell of a later extent where a place lies in the one of the paper", () => {
    const sentence = sentenceFrom("洲頭村", [114.0777, 22.5047]);
    expect(sentence).toContain("洲頭村位於新田科技城之內：240 公頃");
    expect(sentence).not.toContain("其後公布的範圍");
  });

  it("names the nearest work before what is open and nearer", () => {
    const sentence = sentenceFrom("科學園", [114.2135, 22.4275], "en");
    expect(sentence).toMatch(
      /^From 科學園, the nearest work under way, planned or promised is Ma Liu Shui reclamation/,
    );
    expect(sentence).toContain("latest time given since: 2024 (now past)");
    expect(sentence).toContain("Nearer than that is Hong Kong Science Park, ");
  });

  it("does not say of works with a later time that no date is known", () => {
    const sentence = sentenceFrom("第一城", [114.20322, 22.38675]);
    expect(sentence).toContain("「2029 年年底」");
    expect(sentence).not.toContain("沒有承諾日期");
  });

  it("does not answer with lampposts where they stand", () => {
    const sentence = sentenceFrom("觀塘", [114.226, 22.312]);
    expect(sentence).toMatch(/^由觀塘計，最近的在建、已規劃或已承諾的創科地點是/);
    expect(sentence).not.toMatch(/燈柱[^，。]*之內|燈柱的範圍/);
  });
});
