import { describe, expect, it } from "vitest";
import { tsvText } from "../../src/export/write-tsv.ts";

describe("text for a spreadsheet to paste", () => {
  it("parts cells by tabs and rows by lines, and quotes what holds either", () => {
    expect(
      tsvText([
        ["名稱", 1.5, null, true],
        ["a\tb", 'said "x"', "two\nlines", ""],
      ]),
    ).toBe('名稱\t1.5\t\ttrue\r\n"a\tb"\t"said ""x"""\t"two\nlines"\t');
  });

  it("runs no formula, and leaves negative numbers numbers", () => {
    expect(tsvText([["=1+1", -3, "＋8"]])).toBe("'=1+1\t-3\t'＋8");
  });
});
