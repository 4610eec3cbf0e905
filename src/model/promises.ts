import type { Atlas } from "./atlas.ts";
import { dueOf } from "./due.ts";
import { byEnd, byStart, endOf, isDated, startOf } from "./interval.ts";
import type { AtlasEvent, When } from "./rows.ts";

type Known = Pick<Atlas, "eventsOfSite" | "asOf">;

/** What the paper promises, where it says it first. */
export function isPaperPromise({ kind, paperRow, sameFactAs }: AtlasEvent): boolean {
  return kind === "promised" && paperRow !== undefined && sameFactAs === undefined;
}

/** The dated promises of the paper for a site, each listed once, the first due first. */
export function promisesFor(atlas: Pick<Atlas, "eventsOfSite">, siteId: string): readonly AtlasEvent[] {
  return atlas
    .eventsOfSite(siteId)
    .filter((event) => isPaperPromise(event) && isDated(dueOf(event)))
    .toSorted((a, b) => byEnd(dueOf(a), dueOf(b)));
}

/**
 * The first of them that is about the site itself: a promise about a building in a park belongs to the building, not to
 * a park that has been open for long.
 */
export function ownPromise(
  atlas: Pick<Atlas, "eventsOfSite" | "site">,
  siteId: string,
): AtlasEvent | undefined {
  return promisesFor(atlas, siteId).find((promise) => !isOfPart(atlas, promise, siteId));
}

/** The time that was given last for the site itself since the paper; undefined where none was. */
export function latestTimeGiven(
  atlas: Pick<Atlas, "eventsOfSite" | "site">,
  siteId: string,
): (AtlasEvent & { readonly due: When }) | undefined {
  return atlas
    .eventsOfSite(siteId)
    .filter((event): event is AtlasEvent & { readonly due: When } => event.due !== undefined)
    .filter((event) => isLaterPromise(event) && !isOfPart(atlas, event, siteId))
    .toSorted((a, b) => byStart(a.when, b.when))
    .at(-1);
}

function isOfPart(atlas: Pick<Atlas, "site">, { siteIds }: AtlasEvent, siteId: string): boolean {
  return siteIds.some((id) => atlas.site(id)?.partOf === siteId);
}

/** Whether the paper promised something for a site that was to be done before a year began. */
export function isPromisedBefore(atlas: Pick<Atlas, "eventsOfSite">, siteId: string, year: number): boolean {
  return promisesFor(atlas, siteId).some((promise) => endOf(dueOf(promise)) < `${year}-01-01`);
}

/** The years that tell the promises of the paper apart: each that follows one in which a promise for a site ends. */
export function promiseYears({ events }: Pick<Atlas, "events">): readonly number[] {
  const ends = events
    .filter((event) => isPaperPromise(event) && event.siteIds.length > 0 && dueOf(event).latest !== null)
    .map((event) => Number(endOf(dueOf(event)).slice(0, 4)) + 1);
  return [...new Set(ends)].toSorted((a, b) => a - b);
}

/** What a source later than the paper says is to come: a promise of its own, or the time that it gives for one. */
export function isLaterPromise({ kind, paperRow, due }: AtlasEvent): boolean {
  return paperRow === undefined && (kind === "promised" || due !== undefined);
}

/**
 * What is still to come: what was last promised since the paper, dated by the day it was said; else the first promise of
 * the paper whose time was not over on the day the data were closed.
 */
export function nextPromise(atlas: Known, siteId: string): AtlasEvent | null {
  const since = atlas
    .eventsOfSite(siteId)
    .filter(isLaterPromise)
    .toSorted((a, b) => byStart(a.when, b.when));
  return (
    since.at(-1) ?? promisesFor(atlas, siteId).find((promise) => endOf(dueOf(promise)) > atlas.asOf) ?? null
  );
}

/** The latest known event or change. */
export function lastHappened(atlas: Known, siteId: string): AtlasEvent | null {
  const known = atlas
    .eventsOfSite(siteId)
    .filter(({ kind, when }) => (kind === "happened" || kind === "revised") && startOf(when) <= atlas.asOf);
  return known.toSorted((a, b) => byStart(a.when, b.when)).at(-1) ?? null;
}
