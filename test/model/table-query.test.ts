import { describe, expect, it } from "vitest";
import type { CellValue, LayerField } from "../../src/model/own-layer.ts";
import { queryRows, type TableQuery, wholeTable } from "../../src/model/table-query.ts";

const fields: readonly LayerField[] = [
  { name: "name", type: "text" },
  { name: "n", type: "mixed" },
];
const rows: readonly (readonly CellValue[])[] = [
  ["沙田 10", 10],
  ["沙田 9", "9"],
  [null, null],
  ["apple", "b"],
  ["Zebra", 9],
  ["", ""],
];

const found = (query: Partial<TableQuery>): readonly number[] => [
  ...queryRows(fields, rows, { ...wholeTable, ...query }),
];

describe("a question to a table", () => {
  it("finds every row in its own order without conditions", () => {
    expect(found({})).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("finds what some cell contains, of the rows that the filter lets through", () => {
    expect(found({ find: " ZEB " })).toEqual([4]);
    expect(found({ find: "9" })).toEqual([1, 4]);
    expect(found({ find: "9", filter: [{ field: "name", is: "containing", text: "沙田" }] })).toEqual([1]);
    expect(found({ find: "nothing" })).toEqual([]);
  });

  it("sorts numbers before text, equal ones in their own order, and empty cells last either way", () => {
    expect(found({ sort: { field: "n", isFalling: false } })).toEqual([1, 4, 0, 3, 2, 5]);
    expect(found({ sort: { field: "n", isFalling: true } })).toEqual([3, 0, 1, 4, 2, 5]);
  });

  it("sorts text with the numbers in it by size", () => {
    const [ten = -1, nine = -1] = [0, 1].map((row) =>
      found({ sort: { field: "name", isFalling: false } }).indexOf(row),
    );
    expect(nine).toBeLessThan(ten);
    expect(found({ sort: { field: "name", isFalling: true } }).slice(-2)).toEqual([2, 5]);
  });

  it("keeps the order where the field is not there", () => {
    expect(found({ sort: { field: "gone", isFalling: true } })).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
