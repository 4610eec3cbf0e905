import { describe, expect, it } from "vitest";
import { dollarsText } from "../../../../src/ui/facts/format/money.ts";

describe("dollars", () => {
  it.each([
    [130_000_000_000, "HK$130 billion", "1,300 億元", "1,300 亿元"],
    [10_000_000_000, "HK$10 billion", "100 億元", "100 亿元"],
    [1_418_000_000, "HK$1.418 billion", "14.18 億元", "14.18 亿元"],
    [100_000_000, "HK$100 million", "1 億元", "1 亿元"],
    [31_300_000, "HK$31.3 million", "3,130 萬元", "3,130 万元"],
    [1_000_000, "HK$1 million", "100 萬元", "100 万元"],
    [600_000, "HK$600,000", "60 萬元", "60 万元"],
    [800, "HK$800", "800 元", "800 元"],
  ])("%i are %s, %s and %s", (dollars, en, zhHant, zhHans) => {
    expect(dollarsText(dollars, "en")).toBe(en);
    expect(dollarsText(dollars, "zh-Hant")).toBe(zhHant);
    expect(dollarsText(dollars, "zh-Hans")).toBe(zhHans);
  });
});
