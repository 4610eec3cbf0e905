import type { CellValue } from "../model/own-layer.ts";
import { placeColumns } from "./place-columns.ts";
import { cellText, type ExportTable } from "./table.ts";
import { textBlob } from "./text-blob.ts";

/** Spreadsheets read Chinese in the wrong encoding without it. */
const byteOrderMark = "\uFEFF";

/** Writes a table as CSV (RFC 4180) in UTF-8. Places are columns of their own. */
export function writeCsv(table: ExportTable): Promise<Blob> {
  return textBlob(csvLines(table), "text/csv;charset=utf-8");
}

function* csvLines(table: ExportTable): Iterable<string> {
  const places = placeColumns(table);
  yield byteOrderMark;
  yield csvLine([...table.columns.map(({ label }) => label), ...places.labels]);
  for (const [index, row] of table.rows.entries())
    yield csvLine([...table.columns.map((_, column) => row[column] ?? null), ...places.cells(index)]);
}

/** A number is written without quotes, so that spreadsheets can calculate with it; null is an empty cell. */
export function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: CellValue): string {
  if (typeof cell !== "string") return cellText(cell);
  const text = withoutFormula(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Prefixes an apostrophe to what looks like a formula, because a spreadsheet would run it, even after spaces. */
export function withoutFormula(cell: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
