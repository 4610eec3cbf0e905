import { describe, expect, it } from "vitest";
import type { NearSite } from "../../../../src/model/around.ts";
import { type Atlas, type BuiltSite, indexAtlas } from "../../../../src/model/atlas.ts";
import type { AtlasEvent } from "../../../../src/model/rows.ts";
import { type Language, languages } from "../../../../src/model/localised.ts";
import { type SentenceInput, nearbySentence } from "../../../../src/ui/panels/nearby/sentence.ts";
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
const said = (
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
      radiusMetres,
      isFiltered,
      isVague: false,
      district,
    },
    texts[language],
    language,
  );

describe("the answer in words", () => {
  it("names the nearest site, the way, its hectares, its promise, its state, and how many are near", () => {
    const sites = [near(1_900, 45), near(1_950, 90)];
    expect(said("en", sites)).toBe(
      "From City One, the nearest site is the Park, 1.9 km to the north-east: ≈ 12.5 ha (measured from the outline), " +
        "promised: mid-2022, now: under construction. 2 sites lie within 2 km.",
    );
    expect(said("zh-Hant", sites)).toBe(
      "由第一城計，最近的創科地點是園區，在東北面 1.9 公里：約 12.5 公頃（按輪廓計算），承諾時間為「2022 年年中」，現時施工中。2 公里之內有 2 個創科地點。",
    );
    expect(said("zh-Hans", sites)).toBe(
      "由第一城计，最近的创科地点是园区，在东北面 1.9 公里：约 12.5 公顷（按轮廓计算），承诺时间为「2022 年年中」，现时施工中。2 公里之内有 2 个创科地点。",
    );
  });

  it("says one site and none as they are said", () => {
    expect(said("en", [near(1_900, 45)])).toContain("1 site lies within 2 km.");
    expect(said("en", [near(1_900, 45)], 500)).toContain("No site lies within 500 m.");
    expect(said("zh-Hant", [near(1_900, 45)], 500)).toContain("500 米之內沒有創科地點。");
  });

  it("tells no promise of a part as the park's own, and counts what was filtered as such", () => {
    const building = site("building", { partOf: "park" });
    const promise = { ...atlas.events[0], siteIds: ["park", "building"] } as AtlasEvent;
    const withPart = indexAtlas({ ...atlasOf([park, building]), events: [promise] });
    const asked = {
      from: "City One",
      sites: [near(900, 45)],
      within: [],
      radiusMetres: 2_000,
      isVague: false,
      district: null,
    };
    const english = texts.en;
    const whole = nearbySentence({ ...asked, atlas: withPart, isFiltered: true }, english, "en");
    expect(whole).not.toContain("promised: mid-2022");
    expect(whole).toContain("1 site that fits the filter lies within 2 km.");
    const ofPart = nearbySentence(
      { ...asked, atlas: withPart, sites: [near(900, 45, building)], isFiltered: false },
      english,
      "en",
    );
    expect(ofPart).toContain("promised: mid-2022");
  });

  it("says that one is inside, and that one touches, without a direction", () => {
    expect(said("en", [near(0, null)])).toMatch(/^City One lies within the Park: /);
    expect(said("en", [near(2, 45)])).toMatch(/^From City One, the nearest site is the Park, adjoining: /);
  });

  it("tells first of the region one is in, and counts it among nothing", () => {
    const region = near(
      0,
      null,
      site("region", { kind: "area", short: { zhHant: "北區", en: "the North" } }),
    );
    const asked = {
      atlas,
      from: "a point",
      sites: [near(900, 45)],
      within: [region],
      radiusMetres: 2_000,
      isVague: false,
    };
    const english = texts.en;
    const told = nearbySentence({ ...asked, isFiltered: false, district: null }, english, "en");
    expect(told).toMatch(/^A point is in the area of the North\. From there, the nearest site is the Park, /);
    expect(told).toMatch(/ 1 site lies within 2 km\.$/);
    const alone = nearbySentence(
      { ...asked, radiusMetres: 500, isFiltered: false, district: null },
      english,
      "en",
    );
    expect(alone).toMatch(/ No other site lies within 500 m\.$/);
    const chosen = nearbySentence(
      { ...asked, radiusMetres: 500, isFiltered: true, district: null },
      english,
      "en",
    );
    expect(chosen).toMatch(/ No other site that fits the filter lies within 500 m\.$/);
    const only = nearbySentence({ ...asked, sites: [], isFiltered: true, district: null }, english, "en");
    expect(only).toBe("A point is in the area of the North. No other site with a place fits the filter.");
  });

  it("does not say for sure that one is inside where the position is vague", () => {
    const asked = {
      atlas,
      from: "the device",
      sites: [near(0, null)],
      within: [],
      radiusMetres: 2_000,
      district: null,
    };
    const english = texts.en;
    const told = nearbySentence({ ...asked, isFiltered: false, isVague: true }, english, "en");
    expect(told).toMatch(/^The device seems to lie in or near the Park: /);
  });

  it("tells of land that its new use is meant", () => {
    const land = site("land", { kind: "land", statusAtPaper: "planned" });
    expect(said("en", [near(900, 45, land)])).toContain(", its new use now: planned. ");
  });

  it("tells no ground of what stands about in a quarter, and joins a lone state without a colon", () => {
    const lamps = site("lamps", { kind: "facility", statusAtPaper: "open", drawnSquareMetres: 2_920_000 });
    expect(said("en", [near(900, 45, lamps)])).toMatch(/900 m to the north-east, now: open\. /);
    expect(said("en", [near(0, null, lamps)])).toMatch(/^City One is in the area of .*, now: open\. /);
  });

  it("tells first what lies in a district that was asked for", () => {
    const district = (count: number) => ({
      name: "Sha Tin",
      siteIds: Array.from({ length: count }, (_, index) => `site-${index}`),
    });
    const told = (count: number, isFiltered = false): string =>
      said("en", [near(900, 45)], 2_000, isFiltered, district(count));
    expect(told(2)).toMatch(/^2 sites lie in Sha Tin District\. From City One, the nearest site is/);
    expect(told(1)).toMatch(/^1 site lies in Sha Tin District\. From/);
    expect(told(0, true)).toMatch(/^No site that fits the filter lies in Sha Tin District\. From/);
    expect(said("zh-Hant", [near(900, 45)], 2_000, false, { name: "沙田區", siteIds: ["a", "b"] })).toMatch(
      /^沙田區內有 2 個創科地點。由第一城計/,
    );
  });

  it("says when a filter has chosen, and when it left nothing", () => {
    expect(said("en", [near(900, 45)], 2_000, true)).toContain("the nearest site that fits the filter is");
    expect(said("en", [], 2_000, true)).toBe("No site with a place fits the filter.");
  });

  it.each(languages)("has no gap and nothing undefined in %s", (language) => {
    const unknown = site("odd", { statusAtPaper: "unknown", outsideHongKong: "yes" });
    for (const sites of [[near(120, 10)], [near(12_345, 359, unknown)], [near(0, null, unknown)], []])
      expect(said(language, sites)).not.toMatch(/undefined|NaN| {2}|\(\)|（）|,,|，，/);
  });
});
