import type { MonthsApart } from "../../../model/months-apart.ts";
import type { Evidence } from "../../../model/verdict.ts";
import type { Text } from "../../text/zh-Hant.ts";

type Words = Text["months"];

/**
 * The months between a promise and what answers it, in words that stay an interval; null where nothing is told of them.
 * What is there in part, or has a new date, comes after the date of the promise; that is not yet called late.
 */
export function apartWords({ as, apart }: Pick<Evidence, "as" | "apart">, words: Words): string | null {
  const said =
    apart && intervalWords(apart, words, as === "met" || as === "waiting" ? words.late : words.after);
  if (!said || as === "works" || as === "other") return null;
  return as === "met" ? said : words.as[as](said);
}

function intervalWords({ least, most }: MonthsApart, words: Words, later: Words["after"]): string | null {
  if (least === null && most === null) return null;
  if (least === null || most === null) return openWords(least, most, words, later);
  if (least === 0 && most === 0) return words.same;
  if (least < 0 && most > 0) return words.around(-least, most);
  const [side, from, to] = least < 0 ? [words.early, -most, -least] : [later, least, most];
  return from === to ? side.exactly(from) : side.range(from, to);
}

/** One end alone. Before the promise, the least and the most change places. */
function openWords(least: number | null, most: number | null, words: Words, later: Words["after"]) {
  if (least !== null) return least < 0 ? words.early.atMost(-least) : later.atLeast(least);
  if (most !== null) return most < 0 ? words.early.atLeast(-most) : later.atMost(most);
  return null;
}
