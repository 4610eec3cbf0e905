import type { Atlas } from "./atlas.ts";
import { dueOf } from "./due.ts";
import { endOf, startOf } from "./interval.ts";
import { lastDayOf, lastMonth } from "./months.ts";
import { isPaperPromise } from "./promises.ts";
import { type Status, statuses } from "./kinds.ts";
import type { AtlasEvent, Site } from "./rows.ts";

/** Two readings of the timeline: what the paper promised, and what is known to have happened. */
export const clocks = ["known", "promised"] as const;
export type Clock = (typeof clocks)[number];

type Subject = Pick<Site, "id" | "statusAtPaper">;
type Known = Pick<Atlas, "asOf" | "paperDay" | "eventsOfSite">;

/** What a site becomes on a day (ISO), and what it rests on. */
interface Change {
  readonly day: string;
  readonly becomes: Status;
  readonly basis: StatusBasis;
}

/**
 * What a status rests on: the fact that says so; the paper itself; or that its time has run out: the step that was
 * promised for then would have changed it, and no source says whether it was reached.
 */
export type StatusBasis =
  | { readonly as: "fact"; readonly event: AtlasEvent }
  | { readonly as: "paper" }
  | { readonly as: "run-out"; readonly promise: AtlasEvent; readonly until: Change };

/** What a site is on the way to something else. */
const passing: readonly Status[] = ["conceived", "planned", "works"];

/**
 * The day by which an event has certainly come: the end of what its date can mean, or the day from which it goes on.
 * A promise counts by the day it is due.
 */
function certainDay(event: AtlasEvent): string {
  const date = event.kind === "promised" ? dueOf(event) : event.when;
  return date.latest === null ? startOf(date) : endOf(date);
}

/**
 * Every change of a site on a clock, the first first. Until the paper both clocks tell what the paper reports; from
 * then on one goes by its promises alone, and the other by later facts alone: what only the paper had on its way is not
 * known any more once its promised time is over.
 */
export function changesOf(atlas: Known, site: Subject, clock: Clock): readonly Change[] {
  const later = clock === "promised" ? isPaperPromise : isLaterFact;
  const telling = atlas.eventsOfSite(site.id).filter(({ status }) => status?.siteIds.includes(site.id));
  const changes = telling
    .map((event) => ({
      day: certainDay(event),
      becomes: event.status?.becomes ?? "unknown",
      basis: { as: "fact", event } as const,
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const told = [
    ...changes.filter(({ day, basis }) => isReport(basis.event) && day < atlas.paperDay),
    { day: atlas.paperDay, becomes: site.statusAtPaper, basis: { as: "paper" } as const },
    ...changes.filter(({ day, basis }) => later(basis.event) && day >= atlas.paperDay),
  ];
  return clock === "promised" ? told : withoutStale(told, telling.filter(isPaperPromise));
}

/** Nothing is said to be on its way for longer than the paper promised, unless a later fact says so. */
function withoutStale(told: readonly Change[], promises: readonly AtlasEvent[]): readonly Change[] {
  const runOut = promises.flatMap((promise): Change[] => {
    const { latest } = dueOf(promise);
    const day = latest === null ? null : dayAfter(latest);
    const until = day === null ? undefined : told.findLast((change) => change.day < day);
    if (day === null || !until || !passing.includes(until.becomes)) return [];
    return [{ day, becomes: "unknown", basis: { as: "run-out", promise, until } }];
  });
  return runOut.length === 0 ? told : [...runOut, ...told].toSorted((a, b) => a.day.localeCompare(b.day));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The change that a site's status on a day (ISO) is based on; none before the first known change. */
function changeOn(atlas: Known, site: Subject, day: string, clock: Clock): Change | undefined {
  return changesOf(atlas, site, clock).findLast((change) => change.day <= day);
}

/** The status of a site on a day (ISO); unknown before the first known change. */
export function statusOn(atlas: Known, site: Subject, day: string, clock: Clock = "known"): Status {
  return changeOn(atlas, site, day, clock)?.becomes ?? "unknown";
}

/** A status that is not told of today: what was last known, and the fact that said so; null where the paper did. */
export interface LastKnown {
  readonly status: Status;
  readonly by: AtlasEvent | null;
}

/**
 * What was last known of a site that is still on its way, or whose time has run out; null where a later fact tells its
 * status, and of what was open already.
 */
export function lastKnown(atlas: Known, site: Subject): LastKnown | null {
  const now = changeOn(atlas, site, atlas.asOf, "known");
  if (!now || now.basis.as === "fact") return null;
  const { becomes, basis } = now.basis.as === "run-out" ? now.basis.until : now;
  if (!passing.includes(becomes)) return null;
  return { status: becomes, by: basis.as === "fact" ? basis.event : null };
}

/** What is known of a site on the day the data were closed. */
export function statusNow(atlas: Known, site: Subject): Status {
  return statusOn(atlas, site, atlas.asOf);
}

/** What the state known now rests on. */
export function basisNow(atlas: Known, site: Subject): StatusBasis {
  return changeOn(atlas, site, atlas.asOf, "known")?.basis ?? { as: "paper" };
}

const monthEnds = Array.from({ length: lastMonth + 1 }, (_, month) => lastDayOf(month));

/**
 * The status at the end of every month of the timeline in one text, a digit for each month: its place in `statuses`.
 * The map reads the same text, so that map and lists always agree.
 */
export function statusDigits(atlas: Known, site: Subject, clock: Clock): string {
  const changes = changesOf(atlas, site, clock);
  return monthEnds
    .map((day) => changes.findLast((change) => change.day <= day)?.becomes ?? "unknown")
    .map((status) => statuses.indexOf(status))
    .join("");
}

function isReport({ kind, paperRow }: AtlasEvent): boolean {
  return kind === "reported" && paperRow !== undefined;
}

function isLaterFact({ kind, paperRow }: AtlasEvent): boolean {
  return kind !== "promised" && paperRow === undefined;
}
