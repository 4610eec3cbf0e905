import type { MeasureFacts } from "./measure-facts.ts";
import { isInDollars } from "./money.ts";

/** Whether the paper gives an amount, or one of at least so much. */
export const moneyChoices = ["with", "without", "100m", "1bn"] as const;
export type MoneyChoice = (typeof moneyChoices)[number];

/** What the reader narrows the measures by; nothing chosen = all. */
export interface MeasureFilter {
  /** Ids in the order of the alphabet: the same choice is the same link. */
  readonly categories: readonly string[];
  readonly money: MoneyChoice | null;
  readonly year: number | null;
  /** The id of a site. */
  readonly site: string | null;
}

export const wholeMeasures: MeasureFilter = { categories: [], money: null, year: null, site: null };

/** One thing that can narrow the measures. */
export const clauses = ["query", "categories", "money", "year", "site"] as const;
export type Clause = (typeof clauses)[number];

export interface FilteredMeasures {
  /** What every clause lets through. */
  readonly left: readonly MeasureFacts[];
  /** What would be left without one clause: what its options are counted in. */
  readonly without: Readonly<Record<Clause, readonly MeasureFacts[]>>;
}

/** @param found The ids that the search found; null where nothing is searched for. */
export function applyMeasureFilter(
  all: readonly MeasureFacts[],
  filter: MeasureFilter,
  found: ReadonlySet<string> | null,
): FilteredMeasures {
  const without: Record<Clause, MeasureFacts[]> = {
    query: [],
    categories: [],
    money: [],
    year: [],
    site: [],
  };
  const left: MeasureFacts[] = [];
  for (const facts of all) {
    const against = clauses.filter((clause) => !lets(clause, facts, filter, found));
    if (against.length === 0) left.push(facts);
    for (const clause of clauses) if (against.every((other) => other === clause)) without[clause].push(facts);
  }
  return { left, without };
}

/** The clauses that narrow anything, in the order of the table. */
export function activeClauses(filter: MeasureFilter, found: ReadonlySet<string> | null): readonly Clause[] {
  return clauses.filter((clause) => {
    if (clause === "query") return found !== null;
    return clause === "categories" ? filter.categories.length > 0 : filter[clause] !== null;
  });
}

/** How many measures have each key; a measure counts once for each of its keys. */
export function countBy<Key>(
  measures: readonly MeasureFacts[],
  keysOf: (facts: MeasureFacts) => Iterable<Key>,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const facts of measures)
    for (const key of new Set(keysOf(facts))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The choices of money that a measure falls under. */
export function moneyChoicesOf({ amounts }: Pick<MeasureFacts, "amounts">): readonly MoneyChoice[] {
  return moneyChoices.filter((choice) => isOfMoney(choice, amounts));
}

function lets(
  clause: Clause,
  { measure, amounts, years }: MeasureFacts,
  { categories, money, year, site }: MeasureFilter,
  found: ReadonlySet<string> | null,
): boolean {
  switch (clause) {
    case "query":
      return found === null || found.has(measure.id);
    case "categories":
      return categories.length === 0 || categories.includes(measure.category);
    case "money":
      return money === null || isOfMoney(money, amounts);
    case "year":
      return year === null || years.has(year);
    case "site":
      return site === null || measure.siteIds.includes(site);
  }
}

function isOfMoney(choice: MoneyChoice, amounts: MeasureFacts["amounts"]): boolean {
  switch (choice) {
    case "with":
      return amounts.length > 0;
    case "without":
      return amounts.length === 0;
    case "100m":
      return hasAtLeast(1e8, amounts);
    case "1bn":
      return hasAtLeast(1e9, amounts);
  }
}

/** One amount of at least so many dollars: several smaller ones do not make it. */
function hasAtLeast(dollars: number, amounts: MeasureFacts["amounts"]): boolean {
  return amounts.some((amount) => isInDollars(amount) && amount.value >= dollars);
}
