import type { Atlas } from "./atlas.ts";
import { dueOf } from "./due.ts";
import { byEnd } from "./interval.ts";
import { monthOf } from "./months.ts";
import { isPaperPromise } from "./promises.ts";
import type { AtlasEvent, When } from "./rows.ts";
import type { Verdict } from "./verdicts.ts";

/** Whole months from what was promised to what a source tells: below 0 is earlier; null where the source leaves it open. */
export interface MonthsApart {
  readonly least: number | null;
  readonly most: number | null;
}

/** How a later fact bears on a promise. */
export interface Evidence {
  readonly event: AtlasEvent;
  /** `met` is there, wholly or in part; `waiting` was still to come then; `moved` has another date; `works` is on its way. */
  readonly as: "met" | "part" | "waiting" | "moved" | "works";
  readonly apart: MonthsApart | null;
}

export interface Judgement {
  readonly promise: AtlasEvent;
  /** Where the paper says the same again. */
  readonly restatements: readonly AtlasEvent[];
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  /** What the verdict rests on beside the promise; null where nothing was found. */
  readonly because: Evidence | null;
}

type Known = Pick<Atlas, "events" | "answersTo">;

/**
 * The dated promises of the paper, each once, the first due first, with what has been found of them since.
 * Reads no more out of the sources than they carry: a promise is late only where a source tells of it after its time.
 */
export function promiseBook(atlas: Known): readonly Judgement[] {
  return atlas.events
    .filter(isPaperPromise)
    .map((promise) => judge(promise, atlas))
    .toSorted((a, b) => byEnd(dueOf(a.promise), dueOf(b.promise)));
}

/** What was promised after the paper, with a time of its own; the first due first. */
export function laterPromises(atlas: Pick<Atlas, "events">): readonly AtlasEvent[] {
  return atlas.events
    .filter(({ paperRow, due }) => paperRow === undefined && due !== undefined)
    .toSorted((a, b) => byEnd(dueOf(a), dueOf(b)));
}

export function judge(promise: AtlasEvent, atlas: Known): Judgement {
  const due = dueOf(promise);
  const evidence = atlas.answersTo(promise.id).map((event) => evidenceOf(event, due));
  const restatements = atlas.events.filter(({ restates }) => restates === promise.id);
  return { promise, restatements, evidence, ...verdictOn(evidence) };
}

function evidenceOf(event: AtlasEvent, due: When): Evidence {
  if (event.meets === "wholly") return { event, as: "met", apart: monthsApart(due, event.when) };
  if (event.meets === "partly") return { event, as: "part", apart: monthsApart(due, event.when) };
  if (event.stillToCome)
    return { event, as: "waiting", apart: { ...monthsApart(due, event.when), most: null } };
  if (event.kind === "revised")
    return { event, as: "moved", apart: event.due ? monthsApart(due, event.due) : null };
  return { event, as: "works", apart: null };
}

/** The least and the most that two dates can lie apart, in months; what is open at its end stays open. */
export function monthsApart(due: When, met: When): MonthsApart {
  return {
    least: due.latest === null || met.earliest === null ? null : monthOf(met.earliest) - monthOf(due.latest),
    most: due.earliest === null || met.latest === null ? null : monthOf(met.latest) - monthOf(due.earliest),
  };
}

function verdictOn(evidence: readonly Evidence[]): Pick<Judgement, "verdict" | "because"> {
  const last = (holds: (each: Evidence) => boolean): Evidence | null => evidence.findLast(holds) ?? null;
  const met = last(({ as }) => as === "met");
  if (met) return { verdict: isAfter(met) ? "late" : "kept", because: met };
  const waiting = last((each) => each.as === "waiting" && isAfter(each));
  if (waiting) return { verdict: "late", because: waiting };
  const moved = last(({ as }) => as === "moved" || as === "waiting");
  if (moved) return { verdict: "revised", because: moved };
  const works = last(({ as, event }) => as === "part" || (as === "works" && event.kind === "happened"));
  if (works) return { verdict: "under-way", because: works };
  return { verdict: "not-known", because: null };
}

/** Certainly after the time of the promise. */
function isAfter({ apart }: Evidence): boolean {
  return (apart?.least ?? 0) > 0;
}
