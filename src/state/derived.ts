import type { Atlas } from "../model/atlas.ts";
import { isPromisedBefore } from "../model/promises.ts";
import { statusNow } from "../model/status.ts";
import type { Panel } from "./panel.ts";
import type { AtlasState } from "./store.ts";

/** What follows from the state. The same inputs give the same object, so that a follower can compare by identity. */

export function selectedSiteId(state: Pick<AtlasState, "panel">): string | null {
  return state.panel.kind === "site" ? state.panel.id : null;
}

/**
 * The sites that the open panel speaks of beside the selected one: a measure's sites, and the members of a group.
 * In the order of the data.
 */
export const highlightedSiteIds = keepLast((panel: Panel, atlas: Atlas): readonly string[] => {
  if (panel.kind === "site") return atlas.site(panel.id)?.members ?? [];
  if (panel.kind !== "measure") return [];
  const named = atlas.measure(panel.id)?.siteIds ?? [];
  return [...new Set(named.flatMap((id) => [id, ...(atlas.site(id)?.members ?? [])]))];
});

/** What narrows the sites, on the map and in every list. */
export type Filter = Pick<AtlasState, "kinds" | "statuses" | "promisedBefore">;

export function isFiltered({ kinds, statuses, promisedBefore }: Filter): boolean {
  return kinds.length > 0 || statuses.length > 0 || promisedBefore !== null;
}

/** The sites that the filters let through; every site when there is none. */
export function visibleSiteIds({ kinds, statuses, promisedBefore }: Filter, atlas: Atlas): readonly string[] {
  return filtered(kinds, statuses, promisedBefore, atlas);
}

const filtered = keepLast(
  (
    kinds: Filter["kinds"],
    statuses: Filter["statuses"],
    before: Filter["promisedBefore"],
    atlas: Atlas,
  ): readonly string[] =>
    atlas.sites
      .filter((site) => kinds.length === 0 || kinds.includes(site.kind))
      .filter((site) => statuses.length === 0 || statuses.includes(statusNow(atlas, site)))
      .filter((site) => before === null || isPromisedBefore(atlas, site.id, before))
      .map((site) => site.id),
);

/** Remembers the last answer, so that the same question gives the same object. */
export function keepLast<Arguments extends readonly unknown[], Result>(
  answer: (...question: Arguments) => Result,
): (...question: Arguments) => Result {
  let last: { question: Arguments; result: Result } | undefined;
  return (...question) => {
    if (!last || question.some((part, index) => part !== last?.question[index]))
      last = { question, result: answer(...question) };
    return last.result;
  };
}
