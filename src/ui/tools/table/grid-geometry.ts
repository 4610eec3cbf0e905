import type { CellValue } from "../../../model/own-layer.ts";
import type { TableColumn } from "./table-source.ts";

/** CSS pixels. */
export interface ColumnBox {
  readonly left: number;
  readonly width: number;
}

/** A place in a table as it is shown; row -1 is the head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The rows and columns between two places, both included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const [narrowest, widest] = [72, 280];
const [hanWidth, latinWidth, besides] = [13, 7, 30];

/** Columns side by side, each as wide as its head and the sample rows need, within limits. */
export function columnBoxes(
  columns: readonly TableColumn[],
  sample: readonly (readonly CellValue[])[],
): readonly ColumnBox[] {
  let left = 0;
  return columns.map(({ label }, column) => {
    const texts = [label, ...sample.map((cells) => String(cells[column] ?? ""))];
    const needed = Math.max(...texts.map(textWidth)) + besides;
    const box = { left, width: Math.min(Math.max(needed, narrowest), widest) };
    left += box.width;
    return box;
  });
}

/** About as wide as it is written; nothing longer than the widest column matters. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? hanWidth : latinWidth;
    if (width > widest) break;
  }
  return width;
}

export function rangeBetween(a: CellPlace, b: CellPlace): CellRange {
  return {
    top: Math.max(0, Math.min(a.row, b.row)),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isInCells({ top, bottom, left, right }: CellRange, { row, column }: CellPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell, by the keys of spreadsheets; null for any other key. */
export function placeAfterKey(
  { key, ctrlKey, metaKey }: Pressed,
  { row, column }: CellPlace,
  { rows, columns, page }: TableSize,
): CellPlace | null {
  const isFar = ctrlKey || metaKey;
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.min(Math.max(nextRow, -1), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return at(isFar ? 0 : row - 1, column);
    case "ArrowDown":
      return at(isFar ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return at(row, isFar ? 0 : column - 1);
    case "ArrowRight":
      return at(row, isFar ? columns - 1 : column + 1);
    case "Home":
      return at(isFar ? 0 : row, 0);
    case "End":
      return at(isFar ? rows - 1 : row, columns - 1);
    case "PageUp":
      return at(Math.max(0, row - page), column);
    case "PageDown":
      return at(row + page, column);
    default:
      return null;
  }
}
