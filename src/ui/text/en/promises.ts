import type { PromisesWords } from "../zh-Hant/promises.ts";
import { plural } from "./plural.ts";

const months = (n: number): string => plural(n, "month", "months");

const monthsOf = (word: string, more: string): PromisesWords["months"]["after"] => ({
  exactly: (n) => `about ${months(n)} ${word}`,
  range: (from, to) => `about ${from} to ${months(to)} ${word}`,
  atLeast: (n) =>
    n === 0 ? `within the time that was promised, or ${more}` : `at least about ${months(n)} ${word}`,
  upTo: (n) => `within the time that was promised, or up to about ${months(n)} ${word}`,
});

export const promises: PromisesWords = {
  promises: {
    lead: (n) =>
      `The ${plural(n, "dated promise", "dated promises")} in the paper: what was to be begun, completed, opened, in force, paid or ended by a date then still to come, each with what has been found since. Only steps of the same kind are compared, and no verdict goes beyond its sources.`,
    filter: "Filter by verdict",
    whatWasLate: "Late or revised?",
    sort: "Sort",
    sorts: { due: "Due", verdict: "Verdict", difference: "Difference" },
    shown: (n, all) => `${n} of ${plural(all, "promise", "promises")} shown`,
    showAll: "Show all",
    countOf: (name, n) => `${n} ${name}`,
    open: (n, day) =>
      `${n} not settled: searched up to ${day}, no source settles them; that does not mean that nothing happened.`,
    noneOfThese: "There is no such promise.",
    colon: ": ",
    nothing: "nothing found",
    timeline: (due, found) => `Timeline, 2021 to 2030. Promised: ${due}. Since: ${found}.`,
    dueAsPromised: "Due as promised",
    foundLater: "Later source",
    nothingUntil: (day) => `Searched up to ${day}, nothing found.`,
    expected: (what, when) => `Expected then: ${what}, ${when}`,
    expectedPast: (what, when) => `Expected then: ${what}, ${when}; date passed`,
    reached: "Reached",
    foundSince: (n) => `Found since (${n})`,
    restsOnThis: "Basis of the verdict",
    bearing: {
      met: "Done",
      part: "Done in part",
      waiting: "Not yet done then",
      longer: "Ran longer",
      moved: "New date",
      other: "Another step",
      works: "Related progress",
    },
    later: "Promised since the paper",
    laterLead: (n, day) =>
      `${plural(n, "time", "times")} given by later sources, for new promises and for those of the paper. Whether each is due is judged as of ${day}; there is a verdict only where a later source answers it.`,
    madeOn: (day) => `said: ${day}`,
    time: {
      past: "Date passed",
      begun: "Date reached, not over",
      from: "First date reached, no last date given",
      ahead: "Date not reached",
    },
    undated: "Promises without a date",
    undatedLead: (n) => `${plural(n, "measure", "measures")} in the body of the paper without a date`,
  },
  verdict: {
    kept: "Kept",
    late: "Late",
    revised: "Revised",
    open: "Not settled",
  },
  openReason: {
    "date-open": "done; the date is not certain",
    contradicted: "the sources contradict each other",
    "ran-longer": "ran longer than promised",
    "other-step": "the sources are about another step",
    begun: "begun; no record of its completion found",
    "nothing-found": "nothing found",
  },
  milestone: {
    start: "begun",
    "first-part": "first part completed",
    completion: "completed",
    opening: "opened or launched",
    "in-force": "fully in force",
    "amount-paid": "paid in",
    end: "ended",
  },
  months: {
    same: "within the time promised",
    around: (early, late) => `between about ${months(early)} early and ${months(late)} late`,
    early: monthsOf("early", "earlier"),
    late: monthsOf("late", "later"),
    after: monthsOf("after the promised time", "later"),
    atLatest: (n) => `when is not known; at the latest about ${months(n)} after the promised time`,
    earlyOrLater: (n) => `at most about ${months(n)} early, or later`,
    as: {
      part: (said) => `${said}, in part`,
      waiting: (said) => `${said}, and not yet done then`,
      moved: (said) => `${said}, by the new date`,
    },
  },
};
