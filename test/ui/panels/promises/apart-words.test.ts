import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../src/model/verdict.ts";
import { apartWords } from "../../../../src/ui/panels/promises/apart-words.ts";
import { promiseWords } from "../../../../src/ui/text/promises/promises.ts";

type End = number | null;
const say = (as: Evidence["as"], least: End, most: End, language: "en" | "zh-Hant" = "en") =>
  apartWords({ as, apart: { least, most } }, promiseWords[language].months);

describe("the difference in months", () => {
  it.each<[End, End, string | null, string | null]>([
    [-4, -1, "1 to 4 months early", "早 1 至 4 個月"],
    [-4, 0, "0 to 4 months early", "早 0 至 4 個月"],
    [-1, -1, "1 month early", "早 1 個月"],
    [0, 0, "in the month promised", "在承諾的月份"],
    [0, 5, "0 to 5 months late", "遲 0 至 5 個月"],
    [1, 1, "1 month late", "遲 1 個月"],
    [-2, 3, "between 2 months early and 3 months late", "介乎早 2 個月與遲 3 個月"],
    [9, null, "at least 9 months late", "遲最少 9 個月"],
    [0, null, "in the month that was promised, or later", "與承諾的月份相同，或更遲"],
    [-3, null, "at most 3 months early", "早最多 3 個月"],
    [null, 7, "at most 7 months late", "遲最多 7 個月"],
    [null, -2, "at least 2 months early", "早最少 2 個月"],
    [null, null, null, null],
  ])("from %s to %s", (least, most, en, zhHant) => {
    expect(say("met", least, most)).toBe(en);
    expect(say("met", least, most, "zh-Hant")).toBe(zhHant);
  });

  it("of a part, and of a new date, is after the promise and not called late", () => {
    expect(say("part", 12, 14)).toBe("12 to 14 months after, for a part");
    expect(say("moved", 25, null)).toBe("at least 25 months after, by the new date");
    expect(say("moved", 0, null)).toBe("in the month that was promised, or later, by the new date");
  });

  it("of what was still to come says so", () => {
    expect(say("waiting", 9, null)).toBe("at least 9 months late, and still to come then");
  });

  it("is not told of what is only on the way", () => {
    expect(apartWords({ as: "works", apart: null }, promiseWords.en.months)).toBeNull();
  });
});
