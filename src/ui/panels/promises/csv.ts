/** A number stays one; null is an empty cell. */
export type Cell = string | number | null;

const byteOrderMark = "\uFEFF";

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes doubled. It begins with a byte order mark, without which
 * spreadsheets take Chinese for something else.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = asText(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would reckon what begins like a formula, also after blanks; an apostrophe keeps it text. */
function asText(cell: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
