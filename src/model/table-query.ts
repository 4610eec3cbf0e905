import { compileFilter, searchText } from "./layer-filter.ts";
import { numberReader, saysNoValue } from "./written-number.ts";
import type { CellValue, LayerField, LayerFilter } from "./own-layer.ts";

/** Which rows a table shows, and in which order. */
export interface TableQuery {
  readonly filter: LayerFilter;
  /** Text that some cell of a row contains; empty finds every row. */
  readonly find: string;
  /** Null leaves the rows in their own order. */
  readonly sort: TableSort | null;
}

export interface TableSort {
  readonly field: string;
  readonly isFalling: boolean;
}

export const wholeTable: TableQuery = { filter: [], find: "", sort: null };

/** The rows that a query finds, by their number from 0, in its order; rows that are equal keep their own order. */
export function queryRows(
  fields: readonly LayerField[],
  rows: readonly (readonly CellValue[])[],
  { filter, find, sort }: TableQuery,
): Uint32Array<ArrayBuffer> {
  const passes = compileFilter(filter, fields);
  const wanted = searchText(find.trim());
  const found: number[] = [];
  for (const [row, values] of rows.entries()) {
    if (!passes(values)) continue;
    if (wanted === "" || values.some((cell) => searchText(cell).includes(wanted))) found.push(row);
  }
  const column = sort ? fields.findIndex(({ name }) => name === sort.field) : -1;
  if (sort && column >= 0) {
    const keyOf = keyReader(fields[column]?.type);
    sortBy(found, (row) => keyOf(rows[row]?.[column] ?? null), sort.isFalling);
  }
  return Uint32Array.from(found);
}

/** Numbers by size before text by its letters, with the numbers in it; empty cells come last either way. */
function sortBy(found: number[], keyOf: (row: number) => SortKey, isFalling: boolean): void {
  const collator = new Intl.Collator("zh-Hant-HK", { numeric: true });
  const keys = new Map(found.map((row) => [row, keyOf(row)]));
  const sign = isFalling ? -1 : 1;
  found.sort((a, b) => {
    const first = keys.get(a);
    const second = keys.get(b);
    if (first === undefined || second === undefined || first === null || second === null)
      return first === second ? a - b : first === null ? 1 : -1;
    if (typeof first === "number" && typeof second === "number") return sign * (first - second) || a - b;
    if (typeof first === "number") return -sign;
    if (typeof second === "number") return sign;
    return sign * collator.compare(first, second) || a - b;
  });
}

/** Null for an empty cell. */
type SortKey = number | string | null;

function keyReader(type: LayerField["type"] | undefined): (cell: CellValue) => SortKey {
  const numberOf = numberReader(type);
  return (cell) => {
    if (cell === null || cell === "") return null;
    const number = numberOf(cell);
    if (number !== null) return number;
    return type === "number" && saysNoValue(String(cell)) ? null : String(cell);
  };
}
