import type { CellValue } from "../model/own-layer.ts";
import { cellText } from "./table.ts";
import { withoutFormula } from "./write-csv.ts";

/** Rows as spreadsheets paste them: cells parted by tabs, rows by lines. */
export function tsvText(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => row.map(tsvCell).join("\t")).join("\r\n");
}

function tsvCell(cell: CellValue): string {
  if (typeof cell !== "string") return cellText(cell);
  const text = withoutFormula(cell);
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
