import { numberReader } from "./written-number.ts";
import { compileFilter, isInRange, valueText, withCondition } from "./layer-filter.ts";
import {
  type CellValue,
  type ColourBy,
  type Condition,
  layerColours,
  type LayerField,
  type LayerFilter,
  type LayerRows,
  type NumberRange,
} from "./own-layer.ts";

/** What a field of a layer holds, as far as colours are chosen by it. */
export interface FieldContent {
  /** The most frequent values as text, each with its count. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly distinct: number;
  /** Splits the numbers into classes of like size; empty where there are too few different ones. */
  readonly breaks: readonly number[];
  readonly numbers: number;
  readonly total: number;
  /** How many numbers lie below, between and from the last break on. */
  readonly perRange: readonly number[];
}

/** Pale grey on land and water of both palettes: what has no class. */
const otherColour = "#8a8a8a";
/** Paler still: what has no value. */
const noValueColour = "#bdbdbd";
/** From little to much, told apart also by lightness. */
const risingColours = ["#f2c14e", "#f08a4b", "#d9576b", "#a03a9a", "#5a3fc0"] as const;
const mostClasses = layerColours.length;
/** Values that a reader can choose from. */
const mostValues = 50;

/** @param column of the rows. @param type of its field. */
export function contentOf(
  values: readonly (readonly CellValue[])[],
  column: number,
  type?: LayerField["type"],
): FieldContent {
  const numberOf = numberReader(type);
  const counts = new Map<string, number>();
  const numbers: number[] = [];
  for (const row of values) {
    const cell = row[column];
    const text = valueText(cell);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const number = numberOf(cell);
    if (number !== null) numbers.push(number);
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostValues);
  const breaks = quantiles(Float64Array.from(numbers).toSorted(), risingColours.length);
  const perRange = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const number of numbers) {
    const above = breaks.findIndex((first) => number < first);
    const range = above < 0 ? breaks.length : above;
    perRange[range] = (perRange[range] ?? 0) + 1;
  }
  return {
    values: byCount.map(([value, count]) => ({ value, count })),
    distinct: counts.size,
    breaks,
    numbers: numbers.length,
    total: values.length,
    perRange,
  };
}

/** The first number of each class but the lowest, so that the classes hold about as many numbers each. */
function quantiles(sorted: Float64Array, classes: number): readonly number[] {
  const [least = 0] = sorted;
  const firsts = Array.from(
    { length: classes - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / classes)],
  );
  const breaks = [...new Set(firsts)].filter(
    (first): first is number => first !== undefined && first > least,
  );
  if (breaks.length > 0) return breaks;
  // Nearly all of them are the least: what is more is a class of its own.
  const more = sorted.find((number) => number > least);
  return more === undefined ? [] : [more];
}

/** What has no value is a class of its own, behind the others. */
export function byCategory(field: string, { values, total }: FieldContent): ColourBy {
  const frequent = values.filter(({ value }) => value !== "").slice(0, mostClasses);
  const listed = [...frequent, ...values.filter(({ value }) => value === "")];
  const classes = listed.map(({ value }, index) => ({
    value,
    colour: value === "" ? noValueColour : (layerColours[index] ?? otherColour),
  }));
  const counts = listed.map(({ count }) => count);
  const rest = counts.reduce((left, count) => left - count, total);
  return { kind: "category", field, classes, other: otherColour, counts: [...counts, rest] };
}

export function byNumber(field: string, { breaks, numbers, total, perRange }: FieldContent): ColourBy {
  const last = risingColours.length - 1;
  const step = breaks.length > 0 ? last / breaks.length : 0;
  const colours = Array.from(
    { length: breaks.length + 1 },
    (_, index) => risingColours[Math.round(index * step)] ?? otherColour,
  );
  const counts = [...perRange, total - numbers];
  return { kind: "number", field, breaks, colours, other: otherColour, counts };
}

/** How many rows that a filter lets through each class holds, in the order of `counts`. */
export function countsOf(
  by: ColourBy,
  { fields, values }: Pick<LayerRows, "fields" | "values">,
  filter: LayerFilter,
): readonly number[] {
  const column = fields.findIndex(({ name }) => name === by.field);
  const numberOf = numberReader(fields[column]?.type);
  const isShown = compileFilter(filter, fields);
  const { counts: _, ...uncounted } = by;
  const classes = classesOf(uncounted).map(({ holds }) => holds);
  const places = new Map(
    classes.flatMap((holds, place) => (holds && "value" in holds ? [[holds.value, place] as const] : [])),
  );
  const rest = classes.length - 1;
  const placeOf = (cell: CellValue | undefined): number => {
    if (by.kind === "category") return places.get(valueText(cell)) ?? rest;
    const number = numberOf(cell);
    const place = classes.findIndex(
      (holds) => number !== null && holds && !("value" in holds) && isInRange(holds, number),
    );
    return place < 0 ? rest : place;
  };
  const counts = classes.map(() => 0);
  for (const row of values) {
    if (!isShown(row)) continue;
    const place = placeOf(row[column]);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** A class of colour, as the legend lists it. */
export interface ColourClass {
  /** Unique in its layer. */
  readonly key: string;
  readonly colour: string;
  /** What the class holds; null is everything else. */
  readonly holds: { readonly value: string } | NumberRange | null;
  /** Rows, as the layer was when its colours were chosen; null where it is not known. */
  readonly count: number | null;
}

export function classesOf(by: ColourBy): readonly ColourClass[] {
  const countOf = (index: number): number | null => by.counts?.[index] ?? null;
  const classes =
    by.kind === "category"
      ? by.classes.map(({ value, colour }) => ({ key: `=${value}`, colour, holds: { value } }))
      : by.colours.map((colour, index) => {
          const holds = { from: by.breaks[index - 1] ?? null, below: by.breaks[index] ?? null };
          return { key: `${index}`, colour, holds };
        });
  const rest = { key: "other", colour: by.other, holds: null };
  const all = [...classes, rest].map((each, index) => ({ ...each, count: countOf(index) }));
  // What is known to hold nothing says nothing.
  return all.filter(({ holds, count }) => holds !== null || count !== 0);
}

/** Whether a filter leaves the class out. What is in no class cannot be left out by itself. */
export function isClassHidden(filter: LayerFilter, by: ColourBy, { holds }: ColourClass): boolean {
  const condition = hidingCondition(filter, by);
  if (!condition || !holds) return false;
  if ("value" in holds) return condition.is === "not-among" && condition.values.includes(holds.value);
  return condition.is === "not-in" && condition.ranges.some((range) => isSameRange(range, holds));
}

/** The filter that shows or hides a class of colour. */
export function withClassToggled(filter: LayerFilter, by: ColourBy, { holds }: ColourClass): LayerFilter {
  if (!holds) return filter;
  const { field } = by;
  const before = hidingCondition(filter, by);
  if ("value" in holds) {
    const values = before?.is === "not-among" ? before.values : [];
    const left = values.includes(holds.value)
      ? values.filter((value) => value !== holds.value)
      : [...values, holds.value];
    const next: Condition | null = left.length > 0 ? { field, is: "not-among", values: left } : null;
    return withCondition(filter, { field, is: "not-among" }, next);
  }
  const ranges = before?.is === "not-in" ? before.ranges : [];
  const left = ranges.some((range) => isSameRange(range, holds))
    ? ranges.filter((range) => !isSameRange(range, holds))
    : [...ranges, holds];
  const next: Condition | null = left.length > 0 ? { field, is: "not-in", ranges: left } : null;
  return withCondition(filter, { field, is: "not-in" }, next);
}

/** The filter without what hides classes: with other classes nobody would see what is hidden. */
export function withoutHiddenClasses(filter: LayerFilter, by: ColourBy | null): LayerFilter {
  const hiding = by && hidingCondition(filter, by);
  return hiding ? filter.filter((condition) => condition !== hiding) : filter;
}

function hidingCondition(filter: LayerFilter, by: ColourBy): Condition | undefined {
  const is = by.kind === "category" ? "not-among" : "not-in";
  return filter.find((condition) => condition.field === by.field && condition.is === is);
}

function isSameRange(a: NumberRange, b: NumberRange): boolean {
  return a.from === b.from && a.below === b.below;
}
