/** A number is written without quotes, so that spreadsheets can calculate with it; null is an empty cell. */
export type Cell = string | number | null;

const byteOrderMark = "\uFEFF";

/**
 * Writes a table as CSV (RFC 4180). It begins with a byte order mark, because spreadsheets read Chinese in the wrong
 * encoding without it.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = withoutFormula(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Prefixes an apostrophe to what looks like a formula, because a spreadsheet would run it, even after spaces. */
function withoutFormula(cell: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
