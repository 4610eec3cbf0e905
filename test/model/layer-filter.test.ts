import { describe, expect, it } from "vitest";
import { compileFilter, filteredRows, withCondition, rangeText } from "../../src/model/layer-filter.ts";
import { cellNumber } from "../../src/model/written-number.ts";
import type { CellValue, LayerField, Condition } from "../../src/model/own-layer.ts";

const fields: readonly LayerField[] = [
  { name: "名稱", type: "text" },
  { name: "__proto__", type: "mixed" },
];

const passes = (condition: Condition, ...values: CellValue[]): boolean =>
  compileFilter([condition], fields)(values);

describe("a filter", () => {
  it("finds text whatever its case and width", () => {
    const condition = { field: "名稱", is: "containing", text: "ＭＴＲ 站" } as const;
    expect(passes(condition, "the mtr 站 exit")).toBe(true);
    expect(passes(condition, "mtr exit")).toBe(false);
    expect(passes(condition, null)).toBe(false);
  });

  it("lets listed values through, or all but them, numbers and empty cells as their text", () => {
    const among = { field: "__proto__", is: "among", values: ["7", ""] } as const;
    const rest = { ...among, is: "not-among" } as const;
    for (const [cell, isListed] of [
      [7, true],
      ["7", true],
      [null, true],
      ["", true],
      [70, false],
    ] as const) {
      expect(passes(among, null, cell)).toBe(isListed);
      expect(passes(rest, null, cell)).toBe(!isListed);
    }
  });

  it("takes numbers between two ends, both included, also numbers that are written as text", () => {
    const between = { field: "__proto__", is: "between", from: 2, to: 5.5 } as const;
    const found = ([2, "5.5", " 3 ", 1.99, 5.51, "", "x", null, true] as const).filter((cell) =>
      passes(between, null, cell),
    );
    expect(found).toEqual([2, "5.5", " 3 "]);
    expect(passes({ ...between, from: null }, null, -1e9)).toBe(true);
    expect(passes({ ...between, to: null }, null, 1e9)).toBe(true);
  });

  it("leaves ranges out up to below their end, and what is no number in", () => {
    const ranges = [
      { from: null, below: 1 },
      { from: 5, below: null },
    ];
    const rest = { field: "__proto__", is: "not-in", ranges } as const;
    const left = ([0.99, 1, 4.99, 5, "x", null] as const).filter((cell) => passes(rest, null, cell));
    expect(left).toEqual([1, 4.99, "x", null]);
  });

  it("lets nothing through by a field that is not there, and everything without a condition", () => {
    expect(passes({ field: "gone", is: "not-among", values: [] }, "a", "b")).toBe(false);
    expect(compileFilter([], fields)([])).toBe(true);
  });

  it("wants all conditions to hold", () => {
    const both = compileFilter(
      [
        { field: "名稱", is: "containing", text: "a" },
        { field: "__proto__", is: "between", from: 1, to: null },
      ],
      fields,
    );
    expect([both(["a", 1]), both(["a", 0]), both(["b", 1])]).toEqual([true, false, false]);
  });

  it("has one condition of a kind for each field", () => {
    const first = { field: "a", is: "containing", text: "x" } as const;
    const other = { field: "a", is: "between", from: 1, to: 2 } as const;
    const filter = withCondition(withCondition([], first, first), other, other);
    const changed = withCondition(filter, first, { ...first, text: "y" });
    expect(changed).toEqual([{ ...first, text: "y" }, other]);
    expect(withCondition(changed, first, null)).toEqual([other]);
    expect(withCondition([other], first, null)).toEqual([other]);
  });

  it("takes each row with its place and its look", () => {
    const rows = {
      fields,
      geometries: [null, { type: "Point" as const, coordinates: [1, 2] }, null],
      values: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
      looks: [],
      lookOf: [-1, 4, -1],
    };
    const left = filteredRows(rows, [{ field: "名稱", is: "among", values: ["b", "c"] }]);
    expect(left.geometries).toEqual([rows.geometries[1], null]);
    expect(left.values).toEqual([
      ["b", 2],
      ["c", 3],
    ]);
    expect(left.lookOf).toEqual([4, -1]);
    expect(filteredRows(rows, [])).toBe(rows);
  });
});

it("a range is written as cells are: small numbers whole, years without marks", () => {
  const ranges = [
    { from: 0.00012, below: 0.0004 },
    { from: 2015, below: 2020 },
    { from: null, below: -1 },
    { from: 1, below: null },
  ];
  expect(ranges.map(rangeText)).toEqual(["0.00012 – 0.0004", "2015 – 2020", "< -1", "≥ 1"]);
});

it("a number is what is written like one", () => {
  expect([3, "4", " 5.5 ", "1e3", "", " ", "5 m", null, true, Number.NaN].map(cellNumber)).toEqual([
    3,
    4,
    5.5,
    1000,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
