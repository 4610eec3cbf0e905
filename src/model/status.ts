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

/** What a site becomes on a day (ISO), and the fact that says so; the paper itself is no event. */
interface Change {
  readonly day: string;
  readonly becomes: Status;
  readonly event: AtlasEvent | null;
}

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
 * then on one goes by its promises alone, and the other by later facts alone.
 */
export function changesOf(atlas: Known, site: Subject, clock: Clock): readonly Change[] {
  const later = clock === "promised" ? isPaperPromise : isLaterFact;
  const changes = atlas
    .eventsOfSite(site.id)
    .filter((event) => event.status?.siteIds.includes(site.id))
    .map((event): Change & { event: AtlasEvent } => ({
      day: certainDay(event),
      becomes: event.status?.becomes ?? "unknown",
      event,
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return [
    ...changes.filter(({ day, event }) => isReport(event) && day < atlas.paperDay),
    { day: atlas.paperDay, becomes: site.statusAtPaper, event: null },
    ...changes.filter(({ day, event }) => later(event) && day >= atlas.paperDay),
  ];
}

/** The change that a site's status on a day (ISO) is based on; none before the first known change. */
function changeOn(atlas: Known, site: Subject, day: string, clock: Clock): Change | undefined {
  return changesOf(atlas, site, clock).findLast((change) => change.day <= day);
}

/** The status of a site on a day (ISO); unknown before the first known change. */
export function statusOn(atlas: Known, site: Subject, day: string, clock: Clock = "known"): Status {
  return changeOn(atlas, site, day, clock)?.becomes ?? "unknown";
}

/** What is known of a site on the day the data were closed. */
export function statusNow(atlas: Known, site: Subject): Status {
  return statusOn(atlas, site, atlas.asOf);
}

/** The fact that the state known now rests on; none where it is still that of the paper. */
export function changeNow(atlas: Known, site: Subject): AtlasEvent | undefined {
  return changeOn(atlas, site, atlas.asOf, "known")?.event ?? undefined;
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
