import type { PromiseWords } from "./zh-Hant.ts";

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const months = (n: number): string => plural(n, "month", "months");

const monthsOf = (word: string, more: string): PromiseWords["months"]["after"] => ({
  exactly: (n) => `${months(n)} ${word}`,
  range: (from, to) => `${from} to ${months(to)} ${word}`,
  atLeast: (n) => (n === 0 ? `in the month that was promised, or ${more}` : `at least ${months(n)} ${word}`),
  atMost: (n) => `at most ${months(n)} ${word}`,
});

export const en: PromiseWords = {
  promises: {
    lead: (n) =>
      `The ${plural(n, "dated promise", "dated promises")} of the paper, each with what has been found since. No verdict says more than its sources.`,
    filter: "Filter by verdict",
    whatWasLate: "What was late?",
    sort: "Sort",
    sorts: { due: "Due", verdict: "Verdict", difference: "Difference" },
    shown: (n, all) => `${n} of ${plural(all, "promise", "promises")} shown`,
    showAll: "Show all",
    save: "Save as a table (CSV)",
    countOf: (name, n) => `${n} ${name}`,
    unknown: (n, day) =>
      `${n} not known: looked for until ${day} and not found; that does not mean it did not happen.`,
    noneOfThese: "There is no such promise.",
    colon: ": ",
    nothing: "nothing found",
    timeline: (due, found) => `Timeline, 2021 to 2030. Promised: ${due}. Since: ${found}.`,
    dueAsPromised: "Due as promised",
    foundLater: "Later source",
    nothingUntil: (day) => `Looked for until ${day}, nothing found.`,
    due: "Due",
    foundSince: (n) => `Found since (${n})`,
    restsOnThis: "The verdict rests on this",
    bearing: {
      met: "Done",
      part: "Done in part",
      waiting: "Still to come then",
      moved: "New date",
      works: "On the way",
    },
    later: "Promised since the paper",
    laterLead: (n, day) =>
      `${plural(n, "promise", "promises")} by later sources. Whether the time is past is told as of ${day}; a verdict is given only where something answers it.`,
    said: (day) => `said ${day}`,
    time: { past: "Time past", begun: "Time begun, not over", ahead: "Time not yet come" },
    undated: "Said without a date",
    undatedLead: (n) => `${plural(n, "measure", "measures")} of the body of the paper without a date`,
  },
  verdict: {
    kept: "Kept",
    late: "Late",
    revised: "Revised",
    "under-way": "Under way",
    "not-known": "Not known",
  },
  months: {
    same: "in the month promised",
    around: (early, late) => `between ${months(early)} early and ${months(late)} late`,
    early: monthsOf("early", "earlier"),
    late: monthsOf("late", "later"),
    after: monthsOf("after", "later"),
    as: {
      part: (said) => `${said}, for a part`,
      waiting: (said) => `${said}, and still to come then`,
      moved: (said) => `${said}, by the new date`,
    },
  },
  column: {
    id: "id",
    promise: "promise",
    dateWords: "date in words",
    earliest: "due earliest",
    latest: "due latest",
    verdict: "verdict",
    leastMonths: "least months",
    mostMonths: "most months",
    promiseSource: "promise source",
    laterSource: "later source",
    laterUrl: "later source URL",
    sites: "sites",
    measures: "measures",
    asOf: "as of",
  },
};
