import { openComparison } from "../state/actions/compare.ts";
import { back, openDialog, openPanel } from "../state/actions/panel.ts";
import { closeDrawTool, openDrawTool } from "../state/actions/draw-tool.ts";
import { goHome, showLayer, toggleReadout, zoomBy } from "../state/actions/map.ts";
import { closeTable, openTable } from "../state/actions/table.ts";
import { returnToTour, startTour } from "../state/actions/tour.ts";
import { isLeftTourOffered, type Reads } from "../state/reads.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import type { Command } from "./command.ts";
import { nextSite } from "../state/features.ts";
import { isSuspended } from "../model/choice/stage.ts";
import { sortSites } from "../model/choice/site-order.ts";

export interface PageContext {
  readonly store: AtlasStore;
  readonly reads: Reads;
}

/** P starts this tour, unless the reader edits one of their own or left one before its end. */
const firstTour = "the-whole-plan";

/** Only the map moves its camera, so these commands need a map. */
const hasMap = ({ mapState }: AtlasState): boolean => mapState === "ready";

export const pageCommands = [
  {
    id: "previous-site",
    scopes: ["page"],
    keys: ["["],
    run: ({ store, reads }) => stepSite(store, reads, -1),
  },
  {
    id: "next-site",
    scopes: ["page"],
    keys: ["]"],
    run: ({ store, reads }) => stepSite(store, reads, 1),
  },
  {
    id: "start-tour",
    scopes: ["page"],
    keys: ["P"],
    when: ({ stage }) => stage === null,
    run: ({ store }) => {
      if (isLeftTourOffered(store.getState())) returnToTour(store);
      else startTour(store, store.getState().editing ?? firstTour);
    },
  },
  {
    id: "back",
    scopes: ["page"],
    keys: ["Escape"],
    when: (state) => state.panel.kind !== "search" && !isSuspended(state),
    run: ({ store }) => back(store),
  },
  {
    id: "zoom-in",
    scopes: ["page"],
    keys: [],
    button: { bars: ["map"], icon: "plus" },
    when: hasMap,
    run: ({ store }) => zoomBy(store, 1),
  },
  {
    id: "zoom-out",
    scopes: ["page"],
    keys: [],
    button: { bars: ["map"], icon: "minus" },
    when: hasMap,
    run: ({ store }) => zoomBy(store, -1),
  },
  {
    id: "home",
    scopes: ["page"],
    keys: [],
    button: { bars: ["map"], icon: "home" },
    when: hasMap,
    run: ({ store }) => goHome(store),
  },
  {
    id: "draw",
    scopes: ["page"],
    keys: ["D"],
    button: { bars: ["map"], icon: "ruler" },
    when: hasMap,
    run: ({ store }) => (store.getState().draft ? closeDrawTool(store) : openDrawTool(store)),
  },
  {
    id: "own-layers",
    scopes: ["page"],
    keys: ["L"],
    button: { bars: ["page"], icon: "layers" },
    run: ({ store }) => openPanel(store, { kind: "workspace" }),
  },
  {
    id: "table",
    scopes: ["page"],
    keys: ["T"],
    run: ({ store }) => (store.getState().table ? closeTable(store) : openTable(store, { kind: "sites" })),
  },
  {
    id: "grid",
    scopes: ["page"],
    keys: ["G"],
    run: ({ store }) => showLayer(store, "grid", !store.getState().layers.includes("grid")),
  },
  {
    id: "position",
    scopes: ["page"],
    keys: ["K"],
    when: hasMap,
    run: ({ store }) => toggleReadout(store),
  },
  {
    id: "compare",
    scopes: ["page"],
    keys: ["C"],
    run: ({ store }) => (store.getState().panel.kind === "compare" ? back(store) : openComparison(store)),
  },
  {
    id: "share",
    scopes: ["page"],
    keys: [],
    button: { bars: ["page"], icon: "share" },
    run: ({ store }) => openDialog(store, { kind: "share" }),
  },
  {
    id: "print",
    scopes: ["page"],
    keys: [],
    button: { bars: ["page"], icon: "printer" },
    run: ({ store }) => openDialog(store, { kind: "hand-out", of: { kind: "view" } }),
  },
] as const satisfies readonly Command<PageContext>[];

/** Open the next or previous site in the order of the list; after the last comes the first. */
function stepSite(store: AtlasStore, reads: Reads, step: 1 | -1): void {
  const state = store.getState();
  const visible = new Set(reads.visibleSiteIds(state));
  const sites = reads.atlas.sites.filter((site) => visible.has(site.id));
  const order = sortSites(reads.atlas, sites, state.sort, state.language).map((site) => site.id);
  nextSite(store, order, step);
}
