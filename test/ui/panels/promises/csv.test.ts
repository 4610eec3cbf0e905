import { describe, expect, it } from "vitest";
import { csvOf } from "../../../../src/ui/panels/promises/csv.ts";

const line = (...cells: Parameters<typeof csvOf>[0][number]): string => csvOf([cells]).slice(1);

describe("the CSV export", () => {
  it("begins with a byte order mark and ends every row with CRLF", () => {
    expect(
      csvOf([
        ["a", "b"],
        [1, null],
      ]),
    ).toBe("\uFEFFa,b\r\n1,\r\n");
  });

  it.each([
    ["plain", "plain"],
    ["2024 年年底", "2024 年年底"],
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    [" blank", '" blank"'],
  ])("writes the cell %j with quotes only where CSV needs them", (cell, text) => {
    expect(line(cell)).toBe(`${text}\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])(
    "prefixes an apostrophe to %j, which a spreadsheet would run as a formula",
    (cell) => {
      expect(line(cell)).toMatch(/^"?'/);
    },
  );

  it("writes negative numbers as numbers", () => {
    expect(line(-4, -1)).toBe("-4,-1\r\n");
  });
});
