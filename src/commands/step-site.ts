import type { Atlas } from "../model/atlas.ts";
import { nextSite } from "../state/actions.ts";
import { visibleSiteIds } from "../state/derived.ts";
import { sortSites } from "../state/site-order.ts";
import type { AtlasStore } from "../state/store.ts";

/** Go to the next or previous site in the order in which the list shows them, round the end. */
export function stepSite(store: AtlasStore, atlas: Atlas, step: 1 | -1): void {
  const state = store.getState();
  const visible = new Set(visibleSiteIds(state, atlas));
  const sites = atlas.sites.filter((site) => visible.has(site.id));
  const order = sortSites(atlas, sites, state.sort, state.language).map((site) => site.id);
  nextSite(store, order, step);
}
