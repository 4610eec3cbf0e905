import type { MonthsApart } from "../../../model/months-apart.ts";
import type { Evidence, Judgement } from "../../../model/verdict.ts";
import type { Text } from "../../text/text.ts";

/**
 * The evidence that a reader needs to check a verdict: the event it rests on, the one that contradicts it, the last
 * partial delivery and the last new date, in order of time. The full list is shown elsewhere, because most of it does not
 * change the verdict.
 */
export function decisiveEvidence({ because, openReason, evidence }: Judgement): readonly Evidence[] {
  const partial = evidence.findLast(({ as }) => as === "part");
  const moved = evidence.findLast(({ as }) => as === "moved");
  const contradicting =
    openReason === "contradicted" ? evidence.findLast(({ as }) => as === "met") : undefined;
  const decisive = [because, contradicting, partial, moved];
  return evidence.filter((each) => decisive.includes(each));
}

type Words = Text["months"];

/**
 * The months between a promise and its evidence, worded as an interval because neither date is exact. Null for events
 * that cannot be compared with the promised date. A partial delivery, a new date or what ran longer is worded as
 * "after" and not as "late": it does not decide whether the promise was met.
 */
export function apartWords({ as, apart }: Pick<Evidence, "as" | "apart">, words: Words): string | null {
  const interval =
    apart && intervalWords(apart, words, as === "met" || as === "waiting" ? words.late : words.after);
  if (!interval || as === "works" || as === "other") return null;
  return as === "met" || as === "longer" ? interval : words.as[as](interval);
}

function intervalWords({ least, most }: MonthsApart, words: Words, later: Words["after"]): string | null {
  if (least === null && most === null) return null;
  if (least === null || most === null) return openIntervalWords(least, most, words, later);
  if (least === 0 && most === 0) return words.same;
  if (least < 0 && most > 0) return words.around(-least, most);
  const [side, from, to] = least < 0 ? [words.early, Math.abs(most), -least] : [later, least, most];
  if (from === 0) return side.upTo(to);
  return from === to ? side.exactly(from) : side.range(from, to);
}

/**
 * Words for an interval with one known end: “at most 7 months late” would say that it is late, which is not known, and
 * “within the time” would say that it may have been there before a new time was set for it.
 * Before the promised date, the two ends swap, because months count backwards.
 */
function openIntervalWords(least: number | null, most: number | null, words: Words, later: Words["after"]) {
  if (least !== null) return least < 0 ? words.earlyOrLater(-least) : later.atLeast(least);
  if (most !== null) return most > 0 ? words.atLatest(most) : words.early.atLeast(-most);
  return null;
}
