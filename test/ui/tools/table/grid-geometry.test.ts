import { describe, expect, it } from "vitest";
import type { LayerField } from "../../../../src/model/own-layer.ts";
import {
  columnBoxes,
  isInCells,
  placeAfterKey,
  rangeBetween,
} from "../../../../src/ui/tools/table/grid-geometry.ts";

const column = (label: string) =>
  ({ label, name: label, type: "text" }) as const satisfies LayerField & { label: string };

describe("the columns of a table", () => {
  it("stand side by side, as wide as what is in them, within limits", () => {
    const boxes = columnBoxes(
      [column("n"), column("名稱"), column("x".repeat(400))],
      [[1, "香港科學園第一期", null]],
    );
    expect(boxes.map(({ width }) => width)).toEqual([72, 8 * 13 + 30, 280]);
    expect(boxes.map(({ left }) => left)).toEqual([0, 72, 72 + 134]);
  });
});

describe("the cells between two places", () => {
  it("are the same whichever comes first, and never the head", () => {
    const range = rangeBetween({ row: 4, column: 1 }, { row: -1, column: 3 });
    expect(range).toEqual({ top: 0, bottom: 4, left: 1, right: 3 });
    expect(rangeBetween({ row: -1, column: 3 }, { row: 4, column: 1 })).toEqual(range);
    expect(isInCells(range, { row: 4, column: 3 })).toBe(true);
    expect(isInCells(range, { row: 5, column: 3 })).toBe(false);
    expect(isInCells(range, { row: 0, column: 0 })).toBe(false);
  });
});

describe("a key in a table", () => {
  const size = { rows: 100, columns: 5, page: 10 };
  const after = (key: string, row: number, at: number, isFar = false) =>
    placeAfterKey({ key, ctrlKey: isFar, metaKey: false }, { row, column: at }, size);

  it.each([
    ["ArrowUp", 3, 2, [2, 2]],
    ["ArrowUp", 0, 2, [-1, 2]],
    ["ArrowUp", -1, 2, [-1, 2]],
    ["ArrowDown", 99, 2, [99, 2]],
    ["ArrowLeft", 3, 0, [3, 0]],
    ["ArrowRight", 3, 4, [3, 4]],
    ["Home", 3, 4, [3, 0]],
    ["End", 3, 0, [3, 4]],
    ["PageDown", 95, 1, [99, 1]],
    ["PageDown", 5, 1, [15, 1]],
    ["PageUp", 5, 1, [0, 1]],
  ] as const)("%s from row %i, column %i leads to %j", (key, row, at, [nextRow, nextColumn]) => {
    expect(after(key, row, at)).toEqual({ row: nextRow, column: nextColumn });
  });

  it("with Ctrl leads to the end", () => {
    expect(after("End", 3, 1, true)).toEqual({ row: 99, column: 4 });
    expect(after("Home", 3, 1, true)).toEqual({ row: 0, column: 0 });
    expect(after("ArrowDown", 3, 1, true)).toEqual({ row: 99, column: 1 });
    expect(after("ArrowRight", 3, 1, true)).toEqual({ row: 3, column: 4 });
  });

  it("that is none of a table's leads nowhere", () => {
    expect(after("a", 3, 1)).toBeNull();
    expect(after("Tab", 3, 1)).toBeNull();
  });
});
