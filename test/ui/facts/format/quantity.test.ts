import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import {
  dayText,
  differenceText,
  directionText,
  distanceText,
  exactHectaresText,
  hectaresText,
  numberText,
} from "../../../../src/ui/facts/format/quantity.ts";
import { texts } from "../../../../src/ui/text/texts.ts";

const hectare = 10_000;

describe("hectares", () => {
  it.each([
    [240 * hectare, "240"],
    [88 * hectare, "88"],
    [2.5 * hectare, "2.5"],
    [85.28 * hectare, "85.3"],
    [540.6 * hectare, "541"],
    [27_771 * hectare, "27,771"],
    [0.883 * hectare, "0.88"],
    [0, "0"],
  ])("of %d m² read %s in every language", (squareMetres, words) => {
    for (const language of languages) expect(hectaresText(squareMetres, language)).toBe(words);
  });

  it("keep as many digits as they are sure of: none from 100 on, one from 10 on", () => {
    expect(hectaresText(100.4 * hectare, "en")).toBe("100");
    expect(hectaresText(99.44 * hectare, "en")).toBe("99.4");
    expect(hectaresText(9.944 * hectare, "en")).toBe("9.94");
  });

  it("are never rounded where a source states them", () => {
    expect(exactHectaresText(334.5 * hectare, "en")).toBe("334.5");
    expect(exactHectaresText(1_002.25 * hectare, "zh-Hant")).toBe("1,002.25");
  });
});

describe("numbers", () => {
  it("are grouped by three and rounded to the digits that are asked for", () => {
    expect(numberText(1_234_567.8, "en")).toBe("1,234,568");
    expect(numberText(1_234.56, "zh-Hant", 1)).toBe("1,234.6");
    expect(numberText(-5, "zh-Hans")).toBe("-5");
  });

  it("of a difference carry their sign, and nothing none", () => {
    for (const language of languages) {
      expect(differenceText(-0.031, language)).toMatch(/^[-−]3\.1%$/);
      expect(differenceText(0.02, language)).toBe("+2%");
      expect(differenceText(0.0001, language)).toBe("0%");
      expect(differenceText(-0.0001, language)).toBe("0%");
    }
  });
});

describe("distances", () => {
  const said = (metres: number): string[] =>
    languages.map((language) => distanceText(metres, texts[language], language));

  it("are in tens of metres when near", () => {
    expect(said(234)).toEqual(["230 米", "230 m", "230 米"]);
    expect(said(12)).toEqual(["10 米", "10 m", "10 米"]);
  });

  it("are none where two places touch", () => {
    expect(said(0)).toEqual(["毗連", "adjoining", "毗连"]);
  });

  it("are in tenths of kilometres when far", () => {
    expect(said(1_250)).toEqual(["1.3 公里", "1.3 km", "1.3 公里"]);
    expect(said(12_000)).toEqual(["12 公里", "12 km", "12 公里"]);
  });
});

describe("directions", () => {
  it.each([
    [0, "north", "北"],
    [22.4, "north", "北"],
    [22.6, "north-east", "東北"],
    [90, "east", "東"],
    [180, "south", "南"],
    [225, "south-west", "西南"],
    [315, "north-west", "西北"],
    [337.4, "north-west", "西北"],
    [337.6, "north", "北"],
    [360, "north", "北"],
  ])("of %d degrees is %s, %s", (degrees, en, zhHant) => {
    expect(directionText(degrees, texts.en)).toBe(en);
    expect(directionText(degrees, texts["zh-Hant"])).toBe(zhHant);
  });

  it("are eight, all different, in every language", () => {
    for (const language of languages) expect(new Set(texts[language].direction).size).toBe(8);
  });
});

describe("days", () => {
  it.each([
    ["2025-12-22", "22 December 2025", "2025 年 12 月 22 日"],
    ["2021-10-01", "1 October 2021", "2021 年 10 月 1 日"],
    ["2024-02-29", "29 February 2024", "2024 年 2 月 29 日"],
  ])("%s", (iso, en, zh) => {
    expect(languages.map((language) => dayText(iso, language))).toEqual([zh, en, zh]);
  });

  it("that are known to the month or the year say no more than that", () => {
    expect(dayText("2021-10", "en")).toBe("October 2021");
    expect(dayText("2021-10", "zh-Hant")).toBe("2021 年 10 月");
    expect(dayText("2021", "en")).toBe("2021");
    expect(dayText("2021", "zh-Hans")).toBe("2021 年");
  });
});
