import { nextSite } from "../state/features.ts";
import type { Reads } from "../state/reads.ts";
import { sortSites } from "../model/choice/site-order.ts";
import type { AtlasStore } from "../state/store.ts";

/** Go to the next or previous site in the order in which the list shows them, round the end. */
export function stepSite(store: AtlasStore, reads: Reads, step: 1 | -1): void {
  const state = store.getState();
  const visible = new Set(reads.visibleSiteIds(state));
  const sites = reads.atlas.sites.filter((site) => visible.has(site.id));
  const order = sortSites(reads.atlas, sites, state.sort, state.language).map((site) => site.id);
  nextSite(store, order, step);
}
