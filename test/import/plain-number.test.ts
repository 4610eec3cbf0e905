import { describe, expect, it } from "vitest";
import { plainNumber } from "../../src/import/plain-number.ts";

describe("a text that is a plain number", () => {
  it.each([
    "0",
    "7",
    "-7",
    "10",
    "0.5",
    "-0.25",
    "1234567.891",
    "22.200334336676697",
    "123456789012345",
    "1234567890123456",
    "0.000001",
    "1e-7",
    "1e+21",
    "-1.5e-10",
  ])("is read where the number writes itself the same: %s", (text) => {
    expect(String(plainNumber(text))).toBe(text);
  });

  it.each([
    "",
    "-",
    ".",
    "007",
    "00",
    "-0",
    "1.50",
    "1.",
    ".5",
    "+5",
    "1,234",
    " 5",
    "5 ",
    "1e5",
    "1E5",
    "0x10",
    "Infinity",
    "NaN",
    "12345678901234567890",
    "0.0000001",
    "1.2.3",
    "--1",
    "１２",
    "0.10",
    "22.2003343366766971",
  ])("is none where that would change it: %j", (text) => {
    expect(plainNumber(text)).toBeNull();
  });

  it("is what writing the number again says, for numbers of any length", () => {
    for (let digits = 1; digits <= 19; digits += 1)
      for (const text of [
        "123456789".repeat(3).slice(0, digits),
        `0.${"987654321".repeat(3).slice(0, digits)}`,
        `-3.${"0".repeat(digits)}7`,
      ])
        expect([text, plainNumber(text) !== null]).toEqual([text, String(Number(text)) === text]);
  });
});
