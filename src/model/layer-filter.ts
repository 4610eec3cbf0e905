import type { CellValue, Condition, LayerField, LayerFilter, LayerRows, NumberRange } from "./own-layer.ts";
import { numberReader } from "./written-number.ts";

/** Letters of either case and width are the same to a reader. */
export function searchText(cell: CellValue | undefined): string {
  return valueText(cell).normalize("NFKC").toLowerCase();
}

/** A cell as text. */
export function valueText(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** Tells which rows a filter lets through. A condition on a field that the layer does not have lets nothing through. */
export function compileFilter(
  filter: LayerFilter,
  fields: readonly LayerField[],
): (values: readonly CellValue[]) => boolean {
  const tests = filter.map((condition) => {
    const column = fields.findIndex(({ name }) => name === condition.field);
    const test = testOf(condition, fields[column]?.type);
    return (values: readonly CellValue[]): boolean => column >= 0 && test(values[column]);
  });
  return (values) => tests.every((test) => test(values));
}

function testOf(
  condition: Condition,
  type: LayerField["type"] | undefined,
): (cell: CellValue | undefined) => boolean {
  const numberOf = numberReader(type);
  switch (condition.is) {
    case "containing": {
      const wanted = searchText(condition.text);
      return (cell) => searchText(cell).includes(wanted);
    }
    case "among":
    case "not-among": {
      const values = new Set(condition.values);
      const isWanted = condition.is === "among";
      return (cell) => values.has(valueText(cell)) === isWanted;
    }
    case "between": {
      const { from, to } = condition;
      return (cell) => {
        const value = numberOf(cell);
        return value !== null && (from === null || value >= from) && (to === null || value <= to);
      };
    }
    case "not-in":
      return (cell) => {
        const value = numberOf(cell);
        return value === null || !condition.ranges.some((range) => isInRange(range, value));
      };
  }
}

/** A range in signs that are the same in every language; the numbers as cells write them, so that 2015 may be a year. */
export function rangeText({ from, below }: NumberRange): string {
  if (from === null) return `< ${below ?? ""}`;
  return below === null ? `≥ ${from}` : `${from} – ${below}`;
}

export function isInRange({ from, below }: NumberRange, value: number): boolean {
  return (from === null || value >= from) && (below === null || value < below);
}

/** The filter with a condition on a field in place of the one of the same kind; null takes that one out. */
export function withCondition(
  filter: LayerFilter,
  of: Pick<Condition, "field" | "is">,
  condition: Condition | null,
): LayerFilter {
  const index = filter.findIndex(({ field, is }) => field === of.field && is === of.is);
  if (condition === null) return filter.filter((_, place) => place !== index);
  return index < 0 ? [...filter, condition] : filter.with(index, condition);
}

/** The rows of a layer that its filter lets through. */
export function filteredRows(rows: LayerRows, filter: LayerFilter): LayerRows {
  if (filter.length === 0) return rows;
  const passes = compileFilter(filter, rows.fields);
  const isLeft = rows.values.map(passes);
  const left = <Each>(all: readonly Each[]): readonly Each[] => all.filter((_, row) => isLeft[row]);
  const { fields, geometries, values, looks, lookOf } = rows;
  return { fields, geometries: left(geometries), values: left(values), looks, lookOf: left(lookOf) };
}
