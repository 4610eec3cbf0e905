import type { Atlas } from "./atlas.ts";
import { dueOf } from "./due.ts";
import { byEnd } from "./interval.ts";
import { type MonthsApart, monthsApart } from "./months-apart.ts";
import { isPaperPromise } from "./promises.ts";
import type { AtlasEvent, When } from "./rows.ts";
import type { OpenReason, Verdict } from "./verdicts.ts";

/** How a later fact bears on a promise. */
export interface Evidence {
  readonly event: AtlasEvent;
  /**
   * `met` is there; `part` is there in part; `waiting` was still to come then; `longer` went on after the promised end;
   * `moved` has a later date; `other` tells of another step than the promised one; `works` is on its way.
   */
  readonly as: "met" | "part" | "waiting" | "longer" | "moved" | "other" | "works";
  readonly apart: MonthsApart | null;
}

export interface Judgement {
  readonly promise: AtlasEvent;
  /** Where the paper says the same again. */
  readonly restatements: readonly AtlasEvent[];
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  /** Why it is open; null where it is decided. */
  readonly openReason: OpenReason | null;
  /** What the verdict rests on beside the promise; null where nothing was found. */
  readonly because: Evidence | null;
}

type Known = Pick<Atlas, "events" | "answersTo">;
type Conclusion = Pick<Judgement, "verdict" | "openReason" | "because">;

/**
 * The dated promises of the paper, each once, the first due first, with what has been found of them since.
 * Reads no more out of the sources than they carry: only steps of one kind are compared, and a promise is kept or late
 * only where a source says so for certain.
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
  const evidence = atlas.answersTo(promise.id).map((event) => evidenceOf(event, promise));
  const restatements = atlas.events.filter(({ sameFactAs }) => sameFactAs === promise.id);
  return { promise, restatements, evidence, ...conclude(evidence, dueOf(promise)) };
}

function evidenceOf(event: AtlasEvent, promise: AtlasEvent): Evidence {
  const { milestone } = event;
  // A start is on the way to every other step.
  if (milestone === undefined || (milestone === "start" && promise.milestone !== "start"))
    return { event, as: "works", apart: null };
  if (milestone !== promise.milestone) return { event, as: "other", apart: null };
  return ofSameStep(event, dueOf(promise));
}

function ofSameStep(event: AtlasEvent, due: When): Evidence {
  const evidence = withoutEnds(event, due);
  // What goes on after its promised end is not late, as a building would be.
  const canRunLonger = event.milestone === "end" && (evidence.as === "met" || evidence.as === "waiting");
  return canRunLonger && isAfter(evidence) ? { ...evidence, as: "longer" } : evidence;
}

/** As if an end were a step like the others. */
function withoutEnds(event: AtlasEvent, due: When): Evidence {
  const reached = reachedOf(event);
  if (event.meets === "wholly") return { event, as: "met", apart: monthsApart(due, reached) };
  if (event.meets === "partly") return { event, as: "part", apart: monthsApart(due, reached) };
  if (event.stillToCome)
    return { event, as: "waiting", apart: { ...monthsApart(due, event.when), most: null } };
  if (event.due && movesDate(event.due, due))
    return { event, as: "moved", apart: monthsApart(due, event.due) };
  return { event, as: "works", apart: null };
}

/** A report is dated by the day it was told: without a time of its own the step can have been reached long before. */
function reachedOf({ kind, reached, when }: AtlasEvent): When {
  return reached ?? (kind === "happened" ? when : { ...when, earliest: null });
}

/** A new time that lies inside the old one moves nothing. */
export function movesDate(to: When, from: When): boolean {
  if (from.latest === null) return false;
  const certain = to.latest ?? to.earliest;
  return certain !== null && certain > from.latest;
}

function isMoved({ due: to }: AtlasEvent, from: When): boolean {
  return to !== undefined && movesDate(to, from);
}

function conclude(evidence: readonly Evidence[], due: When): Conclusion {
  const last = (holds: (each: Evidence) => boolean): Evidence | null => evidence.findLast(holds) ?? null;
  const decided = (verdict: Verdict, because: Evidence): Conclusion => ({
    verdict,
    because,
    openReason: null,
  });
  const open = (openReason: OpenReason, because: Evidence | null): Conclusion => ({
    verdict: "open",
    because,
    openReason,
  });
  const longer = last(({ as }) => as === "longer");
  if (longer) return open("ran-longer", longer);
  const met = last(({ as }) => as === "met");
  if (met && isAfter(met)) return decided("late", met);
  const waiting = last((each) => each.as === "waiting" && isAfter(each));
  if (met && waiting && contradicts(waiting, met)) return open("contradicted", waiting);
  if (waiting) return decided("late", waiting);
  if (met && isInTime(met, due)) return decided("kept", met);
  if (met) return open("date-open", met);
  const moved = last(({ as, event }) => as === "moved" || (as === "waiting" && isMoved(event, due)));
  if (moved) return decided("revised", moved);
  const other = last(({ as }) => as === "other");
  if (other) return open("other-step", other);
  const begun = last(({ as, event }) => as === "part" || (as === "works" && event.kind === "happened"));
  return begun ? open("begun", begun) : open("nothing-found", null);
}

/** One source has still to come what another has there before. */
function contradicts(waiting: Evidence, met: Evidence): boolean {
  const { earliest: stillToComeOn } = waiting.event.when;
  const { latest: thereBy } = reachedOf(met.event);
  return stillToComeOn !== null && thereBy !== null && thereBy < stillToComeOn;
}

/** Certainly after the time of the promise. */
function isAfter({ apart }: Evidence): boolean {
  return (apart?.least ?? 0) > 0;
}

/** Certainly not after it. */
function isInTime({ apart }: Evidence, { latest }: When): boolean {
  return latest === null || (apart?.most ?? Infinity) <= 0;
}
