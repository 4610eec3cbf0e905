import type { Judgement } from "../../../model/verdict.ts";
import { type Verdict, verdicts } from "../../../model/verdicts.ts";
import type { PromiseSort } from "../../../model/choice/sorts.ts";

/** What the reader asked for of the book: the chosen verdicts (none chosen = all), in the chosen order. */
export function shownPromises(
  book: readonly Judgement[],
  chosen: readonly Verdict[],
  sort: PromiseSort,
): readonly Judgement[] {
  const found = book.filter(({ verdict }) => chosen.length === 0 || chosen.includes(verdict));
  if (sort === "verdict") return found.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (sort === "difference") return found.toSorted((a, b) => distanceMonths(b) - distanceMonths(a));
  return found; // the book has the first due first
}

export function countsOf(book: readonly Judgement[]): Readonly<Record<Verdict, number>> {
  const count = (of: Verdict): number => book.filter(({ verdict }) => verdict === of).length;
  return {
    kept: count("kept"),
    late: count("late"),
    revised: count("revised"),
    open: count("open"),
  };
}

function placeOf({ verdict }: Judgement): number {
  return verdicts.indexOf(verdict);
}

/** The least that is certain; what is open comes last. A number, so that two of them stay as they were. */
function distanceMonths({ because, verdict }: Judgement): number {
  if (verdict === "open") return Number.MIN_SAFE_INTEGER;
  return because?.apart?.least ?? because?.apart?.most ?? Number.MIN_SAFE_INTEGER;
}
