import type { Atlas } from "./atlas.ts";
import { endOf, isDated, startOf } from "./interval.ts";
import type { AtlasEvent } from "./rows.ts";

type Known = Pick<Atlas, "eventsOfSite" | "asOf">;

/** The dated promises of the paper for a site, each said once, the first due first. */
export function promisesFor(atlas: Pick<Atlas, "eventsOfSite">, siteId: string): readonly AtlasEvent[] {
  return atlas
    .eventsOfSite(siteId)
    .filter(({ kind, paperRow }) => kind === "promised" && paperRow !== undefined)
    .filter(({ when, restates }) => !restates && isDated(when))
    .toSorted(byEnd);
}

/** Whether the paper promised something for a site that was to be done before a year began. */
export function isPromisedBefore(atlas: Pick<Atlas, "eventsOfSite">, siteId: string, year: number): boolean {
  return promisesFor(atlas, siteId).some(({ when }) => endOf(when) < `${year}-01-01`);
}

/** The years that tell the promises of the paper apart: each that follows one in which a promise for a site ends. */
export function promiseYears({ events }: Pick<Atlas, "events">): readonly number[] {
  const ends = events
    .filter(
      ({ kind, paperRow, siteIds, when }) =>
        kind === "promised" && paperRow && siteIds.length > 0 && when.latest,
    )
    .map(({ when }) => Number(endOf(when).slice(0, 4)) + 1);
  return [...new Set(ends)].toSorted((a, b) => a - b);
}

/**
 * What is still to come: what was last promised since the paper, dated by the day it was said (by when it is due is in
 * its words); else the first promise of the paper whose time was not over on the day the data were closed.
 */
export function nextPromise(atlas: Known, siteId: string): AtlasEvent | null {
  const since = atlas
    .eventsOfSite(siteId)
    .filter(({ kind, paperRow }) => kind === "promised" && paperRow === undefined)
    .toSorted(byStart);
  return since.at(-1) ?? promisesFor(atlas, siteId).find(({ when }) => endOf(when) > atlas.asOf) ?? null;
}

/** What has last happened or been changed, as far as it is known. */
export function lastHappened(atlas: Known, siteId: string): AtlasEvent | null {
  const known = atlas
    .eventsOfSite(siteId)
    .filter(({ kind, when }) => (kind === "happened" || kind === "revised") && startOf(when) <= atlas.asOf);
  return known.toSorted(byStart).at(-1) ?? null;
}

function byStart({ when: a }: AtlasEvent, { when: b }: AtlasEvent): number {
  return startOf(a).localeCompare(startOf(b));
}

function byEnd({ when: a }: AtlasEvent, { when: b }: AtlasEvent): number {
  return endOf(a).localeCompare(endOf(b)) || startOf(a).localeCompare(startOf(b));
}
