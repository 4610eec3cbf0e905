import type { CellValue, LayerField } from "./own-layer.ts";

/** A number as people write it in tables, with what stands beside it. */
interface WrittenNumber {
  readonly value: number;
  /** A percent sign or a currency; empty for none. `12%` has the value 12. */
  readonly unit: string;
}

const longest = 40;
/** Longer ones are codes: a number would not keep their last digits. */
const mostDigits = 15;
const noValue =
  /^(-+|–|—|\.{2,3}|…|n\/?a|n\.a\.|nil|null|none|#n\/a|不適用|不适用|沒有資料|没有资料|無|无)$/i;
const currency = String.raw`HK\$|US\$|NT\$|[A-Z]?\$|¥|£|€|HKD|USD|RMB|CNY|MOP|港幣|港币|人民幣|人民币`;
const pattern = new RegExp(
  String.raw`^([-+−])?\s*(${currency})?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|元|港元|HKD|USD|RMB|CNY)?$`,
  "i",
);

/** Whether a text in a column of numbers says that there is none. */
export function saysNoValue(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || noValue.test(trimmed.normalize("NFKC"));
}

/**
 * Marks between thousands, currency and percent signs, digits of the full width, and brackets for less than zero, as
 * accounts have them. Null for any other text, also for a code such as `007`.
 */
export function writtenNumber(text: string): WrittenNumber | null {
  if (text.length > longest) return null;
  const plain = text.normalize("NFKC").trim();
  const inner = /^\((.+)\)$/.exec(plain)?.[1];
  const [whole, sign = "", before = "", digits = "", decimals = "", after = ""] =
    pattern.exec(inner ?? plain) ?? [];
  if (whole === undefined || (inner !== undefined && sign !== "")) return null;
  const integer = digits.replaceAll(",", "");
  if (/^0\d/.test(integer) || integer.length + decimals.length > mostDigits) return null;
  if (before !== "" && after !== "" && after !== "元") return null;
  const isNegative = inner !== undefined || sign === "-" || sign === "−";
  const value = Number(`${isNegative ? "-" : ""}${integer}${decimals}`);
  return { value: value === 0 ? 0 : value, unit: (before || after).toUpperCase() };
}

/** How the cells of a field are read as numbers: those of a field of numbers may be written as people write them. */
export function numberReader(
  type: LayerField["type"] | undefined,
): (cell: CellValue | undefined) => number | null {
  if (type !== "number") return cellNumber;
  return (cell) =>
    cellNumber(cell) ?? (typeof cell === "string" ? (writtenNumber(cell)?.value ?? null) : null);
}

/** A cell as a number, null where it is none: text that is written like a number counts as one. */
export function cellNumber(cell: CellValue | undefined): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string" || cell.trim() === "") return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The share of filled cells that must read as numbers. */
const enough = 0.95;

/** Whether a column of texts holds numbers as people write them: nearly all of it, in one unit, and no codes. */
export function holdsWrittenNumbers(rows: readonly (readonly CellValue[])[], column: number): boolean {
  const mostOthers = rows.length * (1 - enough);
  const units = new Set<string>();
  let [numbers, others] = [0, 0];
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "string" || saysNoValue(cell)) continue;
    const read = writtenNumber(cell);
    if (read) {
      numbers += 1;
      units.add(read.unit);
    } else {
      if (/^0\d+$/.test(cell.normalize("NFKC").trim())) return false;
      others += 1;
      if (others > mostOthers) return false;
    }
  }
  const isOneUnit = units.size === 1 || (units.size === 2 && units.has("") && !units.has("%"));
  return isOneUnit && numbers >= (numbers + others) * enough;
}
