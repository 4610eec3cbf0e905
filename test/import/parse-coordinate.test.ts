import { describe, expect, it } from "vitest";
import { parseCoordinate } from "../../src/import/parse-coordinate.ts";

describe("a coordinate", () => {
  it.each<[string, number]>([
    ["22.3193", 22.3193],
    [" -22.5 ", -22.5],
    ["+114", 114],
    ["1e3", 1_000],
    ["22,3193", 22.3193],
    ["836,694.05", 836_694.05],
    ["819,069", 819_069],
    ["1,234,567", 1_234_567],
    ["２２．５", 22.5],
    ["8.", 8],
  ])("may be the number %j", (text, value) => {
    expect(parseCoordinate(text)).toBe(value);
  });

  it.each<[string, number]>([
    [`22°19'9.5"N`, 22 + 19 / 60 + 9.5 / 3_600],
    ["22° 19′ 9.5″ N", 22 + 19 / 60 + 9.5 / 3_600],
    ["22º19’9,5”N", 22 + 19 / 60 + 9.5 / 3_600],
    ["22 19 9.5 N", 22 + 19 / 60 + 9.5 / 3_600],
    ["N 22°19.5'", 22 + 19.5 / 60],
    ["北22度19分9.5秒", 22 + 19 / 60 + 9.5 / 3_600],
    ["東 114度10分", 114 + 10 / 60],
    ["22.5°", 22.5],
    ["22°30'S", -22.5],
    ["114°30'W", -114.5],
    ["-0°30'", -0.5],
    ["22°19'9''", 22 + 19 / 60 + 9 / 3_600],
  ])("may be degrees, minutes and seconds: %s", (text, value) => {
    expect(parseCoordinate(text)).toBeCloseTo(value, 10);
  });

  it.each([
    "",
    " ",
    "n/a",
    "-",
    "22.3.1",
    "22°61'",
    "22°10'60\"",
    "1,23,4",
    "0x10",
    "Infinity",
    "NaN",
    "2025-01-01",
    "12:30",
    `22${" ".repeat(50)}1`,
  ])("is not %j", (text) => {
    expect(parseCoordinate(text)).toBeNull();
  });
});
