import { describe, expect, it } from "vitest";
import { htmlLang, languages, preferredLanguage, textIn } from "../../src/model/localised.ts";

describe("a text in a language", () => {
  const text = { zhHant: "創新科技", en: "Innovation", zhHans: "创新科技" };

  it.each([
    ["zh-Hant", "創新科技"],
    ["en", "Innovation"],
    ["zh-Hans", "创新科技"],
  ] as const)("is read in %s", (language, words) => {
    expect(textIn(text, language)).toBe(words);
  });

  it("is read in Traditional where the Simplified has not been built", () => {
    expect(textIn({ zhHant: "創新科技", en: "Innovation" }, "zh-Hans")).toBe("創新科技");
  });
});

describe("the language of the page", () => {
  it("asks for Hong Kong's glyph forms by name", () => {
    expect(languages.map(htmlLang)).toEqual(["zh-Hant-HK", "en-HK", "zh-Hans"]);
  });
});

describe("the reader's language", () => {
  it.each([
    [["zh-HK"], "zh-Hant"],
    [["zh-TW"], "zh-Hant"],
    [["zh-MO", "pt"], "zh-Hant"],
    [["zh-Hant-HK"], "zh-Hant"],
    [["zh-Hant-MY"], "zh-Hant"],
    [["zh-Hant-CN"], "zh-Hant"],
    [["yue-Hant-HK", "en"], "zh-Hant"],
    [["yue-HK", "en"], "zh-Hant"],
    [["zh"], "zh-Hant"],
    [["zh-CN", "en"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["zh-MY"], "zh-Hans"],
    [["zh-Hans-HK"], "zh-Hans"],
    [["ZH-hans"], "zh-Hans"],
    [["en"], "en"],
    [["en-GB", "zh-HK"], "en"],
    [["fr-FR", "en-US", "zh-HK"], "en"],
    [["ja", "zh-CN"], "zh-Hans"],
    [["fr", "de"], "zh-Hant"],
    [[], "zh-Hant"],
  ])("of %j is %s", (preferred, language) => {
    expect(preferredLanguage(preferred)).toBe(language);
  });
});
