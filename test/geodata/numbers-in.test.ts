import { describe, expect, it } from "vitest";
import { numbersIn, withLess } from "../../scripts/geodata/numbers-in.ts";

describe("the numbers in a text", () => {
  it.each([
    ["約 334.5 公頃", ["334.5"]],
    ["about 1,100 firms, 900 of them", ["1100", "900"]],
    ["2021 年 10 月 11 日", ["2021-10-11"]],
    ["on 11 October 2021, and in 2022", ["2021-10-11", "2022"]],
    ["2024 年年底", ["2024"]],
    ["2025 年 9 月；10 月 3 日", ["2025-09", "-10-03"]],
    ["by 3 July", ["-07-03"]],
    ["2026-27 Budget", ["2026", "27"]],
    ["100 億元、54 萬平方米", ["10000000000", "540000"]],
    ["HK$3,123.8 million and HK$10 billion", ["3123800000", "10000000000"]],
    ["逾 12 個月", ["12"]],
    ["八座樓宇，其餘五座", ["8", "5"]],
    ["the first eight buildings of ten", ["8"]],
    ["five local universities", ["5"]],
    ["兩項承諾、三座樓宇，二十座以外", []],
    ["six promises, four of them", []],
  ])("of %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it("stand once each", () => {
    expect(numbersIn("88 公頃、88 ha")).toEqual(["88"]);
  });
});

describe("what a date says with less", () => {
  it.each([
    ["2021-10-11", ["2021-10-11", "2021", "2021-10", "-10", "-10-11"]],
    ["2021-10", ["2021-10", "2021", "2021-10", "-10", "-10"]],
    ["2021", ["2021"]],
    ["88", ["88"]],
  ])("of %s", (number, less) => {
    expect(withLess(number)).toEqual(less);
  });
});
