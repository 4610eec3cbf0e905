import type { Judgement } from "../../../model/verdict.ts";
import { type Verdict, verdicts } from "../../../model/verdicts.ts";
import type { PromiseSort } from "../../../model/choice/sorts.ts";

/** The promises with one of the chosen verdicts (all when none is chosen), in the chosen order. */
export function shownPromises(
  book: readonly Judgement[],
  chosen: readonly Verdict[],
  sort: PromiseSort,
): readonly Judgement[] {
  const found = book.filter(({ verdict }) => chosen.length === 0 || chosen.includes(verdict));
  if (sort === "verdict") return found.toSorted((a, b) => verdictOrder(a) - verdictOrder(b));
  if (sort === "difference") return found.toSorted((a, b) => certainMonths(b) - certainMonths(a));
  return found; // The promise book is already sorted by due date.
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

function verdictOrder({ verdict }: Judgement): number {
  return verdicts.indexOf(verdict);
}

/** The difference that is certain at least. Open promises get the lowest finite number: subtracting infinities gives NaN. */
function certainMonths({ because, verdict }: Judgement): number {
  if (verdict === "open") return Number.MIN_SAFE_INTEGER;
  return because?.apart?.least ?? because?.apart?.most ?? Number.MIN_SAFE_INTEGER;
}
