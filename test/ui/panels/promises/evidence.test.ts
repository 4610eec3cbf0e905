import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../src/model/verdict.ts";
import { apartWords } from "../../../../src/ui/panels/promises/evidence.ts";
import { texts } from "../../../../src/ui/text/texts.ts";

type End = number | null;
const wordsFor = (as: Evidence["as"], least: End, most: End, language: "en" | "zh-Hant" = "en") =>
  apartWords({ as, apart: { least, most } }, texts[language].months);

describe("the words for the months between a promise and its evidence", () => {
  it.each<[End, End, string | null, string | null]>([
    [-4, -1, "about 1 to 4 months early", "早約 1 至 4 個月"],
    [
      -4,
      0,
      "within the time that was promised, or up to about 4 months early",
      "在承諾的時間內，或早最多約 4 個月",
    ],
    [-1, -1, "about 1 month early", "早約 1 個月"],
    [0, 0, "within the time promised", "在承諾的時間內"],
    [
      0,
      5,
      "within the time that was promised, or up to about 5 months late",
      "在承諾的時間內，或遲最多約 5 個月",
    ],
    [1, 1, "about 1 month late", "遲約 1 個月"],
    [-2, 3, "between about 2 months early and 3 months late", "介乎早約 2 個月與遲約 3 個月"],
    [9, null, "at least about 9 months late", "遲最少約 9 個月"],
    [0, null, "within the time that was promised, or later", "在承諾的時間內，或更遲"],
    [-3, null, "at most about 3 months early, or later", "早最多約 3 個月，或更遲"],
    [
      null,
      7,
      "when is not known; at the latest about 7 months after the promised time",
      "時間不詳，最遲在承諾時間之後約 7 個月",
    ],
    [null, 0, "within the time that was promised, or earlier", "在承諾的時間內，或更早"],
    [null, -2, "at least about 2 months early", "早最少約 2 個月"],
    [null, null, null, null],
  ])("cover an interval from %s to %s months", (least, most, en, zhHant) => {
    expect(wordsFor("met", least, most)).toBe(en);
    expect(wordsFor("met", least, most, "zh-Hant")).toBe(zhHant);
  });

  it("do not call a partial delivery or a new date late", () => {
    expect(wordsFor("part", 12, 14)).toBe("about 12 to 14 months after the promised time, in part");
    expect(wordsFor("moved", 25, null)).toBe(
      "at least about 25 months after the promised time, by the new date",
    );
    expect(wordsFor("moved", 24, 24)).toBe("about 24 months after the promised time, by the new date");
    expect(wordsFor("moved", 24, 24, "zh-Hant")).toBe("在承諾日期之後約 24 個月，按新日期計");
    expect(wordsFor("part", 12, 14, "zh-Hant")).toBe("在承諾日期之後約 12 至 14 個月，只有部分");
  });

  it("add that the promise was still open when the source was written", () => {
    expect(wordsFor("waiting", 9, null)).toBe("at least about 9 months late, and not yet done then");
  });

  it("say by how much it ran longer, and not that it is late", () => {
    expect(wordsFor("longer", 24, null)).toBe("at least about 24 months after the promised time");
    expect(wordsFor("longer", 24, null, "zh-Hant")).toBe("在承諾日期之後最少約 24 個月");
  });

  it.each(["works", "other"] as const)("are absent for evidence of the kind %s", (as) => {
    expect(apartWords({ as, apart: { least: 3, most: 8 } }, texts.en.months)).toBeNull();
  });
});
