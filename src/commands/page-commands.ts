import type { Atlas } from "../model/atlas.ts";
import { back, goHome, openOverlay, startTour, zoomBy } from "../state/actions.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import type { Command } from "./command.ts";
import { stepSite } from "./step-site.ts";

export interface PageContext {
  readonly store: AtlasStore;
  readonly atlas: Atlas;
}

/** The tour that P begins, unless one is being made. */
const firstTour = "the-whole-plan";

/** The camera is the map's: without a map there is nothing to ask. */
const hasMap = ({ mapState }: AtlasState): boolean => mapState === "ready";

/** What can be done anywhere in the page, but in a text field. */
export const pageCommands = [
  {
    id: "previous-site",
    scopes: ["page"],
    keys: ["["],
    run: ({ store, atlas }) => stepSite(store, atlas, -1),
  },
  {
    id: "next-site",
    scopes: ["page"],
    keys: ["]"],
    run: ({ store, atlas }) => stepSite(store, atlas, 1),
  },
  {
    id: "start-tour",
    scopes: ["page"],
    keys: ["P"],
    when: ({ stage }) => stage === null,
    run: ({ store }) => startTour(store, store.getState().editing ?? firstTour),
  },
  {
    id: "back",
    scopes: ["page"],
    keys: ["Escape"],
    when: ({ panel }) => panel.kind !== "search",
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
    id: "share",
    scopes: ["page"],
    keys: [],
    button: { bars: ["page"], icon: "share" },
    run: ({ store }) => openOverlay(store, { kind: "share" }),
  },
  {
    id: "print",
    scopes: ["page"],
    keys: [],
    button: { bars: ["page"], icon: "printer" },
    run: ({ store }) => openOverlay(store, { kind: "pack", of: { kind: "view" } }),
  },
] as const satisfies readonly Command<PageContext>[];
