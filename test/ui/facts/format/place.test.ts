import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import type { Cite } from "../../../../src/model/rows.ts";
import { placeSign, placeWords } from "../../../../src/ui/facts/format/place.ts";
import { texts } from "../../../../src/ui/text/texts.ts";

const cite = (where: Omit<Cite, "source">): Cite => ({ source: "paper", ...where });
const inEach = (say: (text: (typeof texts)["en"]) => string): string[] =>
  languages.map((language) => say(texts[language]));

describe("a place in the paper", () => {
  it("of a paragraph", () => {
    const place = cite({ para: 9 });
    expect(inEach((text) => placeSign(place, text))).toEqual(["¶9", "¶9", "¶9"]);
    expect(inEach((text) => placeWords(place, text))).toEqual(["第 9 段", "paragraph 9", "第 9 段"]);
  });

  it("of an annex, numbered as the paper numbers them", () => {
    const place = cite({ annex: 11, row: "a-measure" });
    expect(inEach((text) => placeSign(place, text))).toEqual(["附十一", "Annex 11", "附十一"]);
    expect(inEach((text) => placeWords(place, text))).toEqual(["附件（十一）", "annex (11)", "附件（十一）"]);
  });

  it.each(["header", "purpose", "signature"] as const)("of its %s", (part) => {
    const place = cite({ part });
    for (const language of languages) {
      const words = texts[language].paper.parts[part];
      expect(placeSign(place, texts[language])).toBe(words);
      expect(placeWords(place, texts[language])).toBe(words);
    }
  });

  it("that a source does not say is no words at all", () => {
    const place = cite({});
    expect(inEach((text) => placeSign(place, text) + placeWords(place, text))).toEqual(["", "", ""]);
  });
});
