import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/model/layer-colours.ts";
import { compileFilter } from "../../src/model/layer-filter.ts";
import { queryRows } from "../../src/model/table-query.ts";
import { holdsWrittenNumbers, saysNoValue, writtenNumber } from "../../src/model/written-number.ts";

describe("a number as people write it", () => {
  it.each([
    ["1,234", 1234, ""],
    ["-1,234,567.5", -1_234_567.5, ""],
    ["−7", -7, ""],
    ["(1,200)", -1200, ""],
    ["HK$1,500", 1500, "HK$"],
    ["-$ 5.50", -5.5, "$"],
    ["¥300", 300, "¥"],
    ["500元", 500, "元"],
    ["12.5%", 12.5, "%"],
    ["１，２３４", 1234, ""],
    ["４５％", 45, "%"],
    ["0", 0, ""],
    ["-0", 0, ""],
    [" 8 ", 8, ""],
  ])("is read: %s", (text, value, unit) => {
    expect(writtenNumber(text)).toEqual({ value, unit });
  });

  it.each([
    "",
    "007",
    "1,23",
    "1,2345",
    "12,34,567",
    "1.234,5",
    "2020-01-01",
    "5 km",
    "+852 2345 6789",
    "1e5",
    "--5",
    "(-5)",
    "12345678901234567",
    "$",
    "%",
    "$5%",
  ])("is none: %j", (text) => expect(writtenNumber(text)).toBeNull());

  it("may be missing in words", () => {
    for (const text of ["", " ", "n/a", "N/A", "-", "--", "—", "..", "不適用", "ｎ／ａ"])
      expect(saysNoValue(text)).toBe(true);
    for (const text of ["0", "none of it", "-5", "no"]) expect(saysNoValue(text)).toBe(false);
  });
});

const holds = (...cells: readonly string[]): boolean =>
  holdsWrittenNumbers(
    cells.map((cell) => [cell]),
    0,
  );

describe("a column of texts", () => {
  it.each([
    ["numbers with marks", ["1,234", "5", "n/a", "-", ""]],
    ["one currency", ["$5", "$1,000", "7"]],
    ["percentages", ["5%", "12.5%"]],
    ["nearly all numbers", [...Array.from({ length: 39 }, (_, no) => `1,00${no % 10}`), "see note"]],
  ])("holds numbers: %s", (_, cells) => expect(holds(...cells)).toBe(true));

  it.each([
    ["codes", ["001", "1,234", "002"]],
    ["words", ["1,234", "many"]],
    ["two currencies", ["HK$5", "US$5"]],
    ["percentages and numbers", ["5%", "0.05"]],
    ["only words for nothing", ["n/a", "-"]],
  ])("holds none: %s", (_, cells) => expect(holds(...cells)).toBe(false));
});

describe("a field of numbers that are written by people", () => {
  const fields = [{ name: "cost", type: "number" }] as const;
  const rows = [["$1,200"], ["n/a"], ["$90"], ["$15"], [""]];

  it("is sorted by size, with what says no value last", () => {
    const query = { filter: [], find: "", sort: { field: "cost", isFalling: false } };
    expect([...queryRows(fields, rows, query)]).toEqual([3, 2, 0, 1, 4]);
    const falling = { ...query, sort: { field: "cost", isFalling: true } };
    expect([...queryRows(fields, rows, falling)].slice(0, 3)).toEqual([0, 2, 3]);
  });

  it("is filtered and coloured by its numbers", () => {
    const passes = compileFilter([{ field: "cost", is: "between", from: 20, to: null }], fields);
    expect(rows.map(passes)).toEqual([true, false, true, false, false]);
    expect(contentOf(rows, 0, "number")).toMatchObject({ numbers: 3, breaks: [90, 1200] });
    expect(contentOf(rows, 0, "text").numbers).toBe(0);
  });
});
