import type { Atlas } from "../model/atlas.ts";
import { type Filter, isFiltered, passingSites } from "./filter.ts";
import { isOtherTime } from "./time.ts";
import { keepLast } from "./keep-last.ts";
import type { Panel } from "./panel.ts";
import { subjectsOnStage } from "./stage.ts";
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

/** Those, and what the scene on the stage is about. */
export function spokenSiteIds(state: Pick<AtlasState, "panel" | "stage">, atlas: Atlas): readonly string[] {
  return [...highlightedSiteIds(state.panel, atlas), ...subjectsOnStage(state)];
}

/** The sites that the filters let through; every site when there is none. The same filter gives the same object. */
export function visibleSiteIds(filter: Filter, atlas: Atlas): readonly string[] {
  const { kinds, statuses, districts, promisedBefore, moreThanHectares, month, clock } = filter;
  // The time matters only to those who ask for a state: else nothing changes with it.
  const time = statuses.length > 0 ? ([month, clock] as const) : ([null, "known"] as const);
  return filtered(kinds, statuses, districts, promisedBefore, moreThanHectares, ...time, atlas);
}

const filtered = keepLast(
  (
    kinds: Filter["kinds"],
    statuses: Filter["statuses"],
    districts: Filter["districts"],
    promisedBefore: Filter["promisedBefore"],
    moreThanHectares: Filter["moreThanHectares"],
    month: Filter["month"],
    clock: Filter["clock"],
    atlas: Atlas,
  ): readonly string[] =>
    passingSites({ kinds, statuses, districts, promisedBefore, moreThanHectares, month, clock }, atlas).map(
      ({ id }) => id,
    ),
);

/**
 * Whether sentence and timeline are shown: they come after the map, so as not to hold it up, or at once where a link
 * speaks of them.
 */
export function areToolsShown(state: AtlasState): boolean {
  return state.mapState !== "picture" || isFiltered(state) || isOtherTime(state);
}
