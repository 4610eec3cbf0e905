import { back, openDialog } from "../state/actions/panel.ts";
import { goHome, zoomBy } from "../state/actions/map.ts";
import { startTour } from "../state/actions/tour.ts";
import type { Reads } from "../state/reads.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import type { Command } from "./command.ts";
import { stepSite } from "./step-site.ts";

export interface PageContext {
  readonly store: AtlasStore;
  readonly reads: Reads;
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
