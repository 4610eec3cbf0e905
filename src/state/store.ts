import type { Language } from "../model/localised.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { initialUrlState, type UrlState } from "../link/url-state.ts";
import { type Draft, type DrawOptions, firstDrawOptions } from "../model/drawing/draft.ts";
import type { Drawing, LngLat } from "../model/drawing/drawing.ts";
import type { TableSubject } from "../model/choice/table.ts";
import type { FeatureRef } from "../model/feature-ref.ts";
import type { Ground } from "../model/geometry/parts.ts";
import type { LegendRow } from "../model/legend.ts";
import type { OwnLayer } from "../model/own-layer.ts";
import type { SceneLayer } from "../model/scene-layers.ts";
import type { WorkspaceState } from "../model/workspace.ts";
import type { Focus } from "./focus.ts";

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/** The heights at which the sheet stands on a phone. */
export const sheetStops = ["low", "half", "full"] as const;
export type SheetStop = (typeof sheetStops)[number];

/** What the reader chose. The part that a link carries is `UrlState`; the rest stays on this machine. */
export interface Choice extends UrlState {
  readonly theme: Theme;
  /** Whether single keys are commands; they disturb some who speak or type otherwise. */
  readonly singleKeys: boolean;
  /** The feature under the pointer, on the map or in a list. */
  readonly hover: FeatureRef | null;
  readonly sheet: SheetStop;
  /** The own tour that is being made or changed. */
  readonly editing: string | null;
  readonly dialog: Dialog | null;
  /** Whether the position under pointer or crosshair is shown at the edge of the map. */
  readonly hasReadout: boolean;
  /** What is being drawn on the map; null while the tool is closed. */
  readonly draft: Draft | null;
  readonly drawOptions: DrawOptions;
  /** The own layers that the shown scene of an own tour draws; null where those that are turned on are drawn. */
  readonly sceneLayers: readonly SceneLayer[] | null;
  /** The outline of what is carried, where it is a feature of an own layer: only the worker has those. */
  readonly carriedOutline: Ground | null;
}

/** What the state asks of the map, which owns its camera. */
export interface Request {
  readonly focus: Focus | null;
  /** Files that were dropped anywhere on the page, until the panel of own layers reads them. */
  readonly filesToImport: readonly File[] | null;
}

/** Something to announce to the reader once; the words are the panels' matter. */
export type Notice =
  | {
      readonly code: "link-unread";
      /** The pieces of the link that could not be read, as they stood. */
      readonly parts: readonly string[];
      /** The link was too long and its end was not read. */
      readonly cut: boolean;
    }
  /** The texts of this language could not be fetched. */
  | { readonly code: "language-failed"; readonly language: Language };

/** Why there is no map: it cannot be drawn, or it is interrupted for now. The code is what a reader may quote. */
export interface Failure {
  readonly of: "map" | "context";
  readonly code: string;
}

/** `picture` until the sites are really drawn, `failed` when the map cannot be. */
export type MapState = "picture" | "ready" | "failed";

/** What map and machine reported. */
export interface Status {
  readonly notice: Notice | null;
  readonly mapState: MapState;
  readonly failure: Failure | null;
  /** The first layer of the base map that did not come; the sites are drawn all the same. */
  readonly missing: string | null;
  /** Where the crosshair of the map stands, for who moves it by keys; null while there is none. */
  readonly crosshair: LngLat | null;
  /** Where the pointer was last on the map; reported while its position is shown. */
  readonly pointed: LngLat | null;
  /** Whether the whole atlas can be read without a network, and a newer version waits on this machine. */
  readonly offline: "not-stored" | "stored" | "new-version";
  /** What the map draws beside the sites, reported by its parts. */
  readonly legend: readonly LegendRow[];
  /** The layers that the reader brought, the one on top first, as their workspace has them. */
  readonly ownLayers: readonly OwnLayer[];
  /** What the reader drew, the one on top first. */
  readonly drawings: readonly Drawing[];
  readonly workspace: WorkspaceState;
  /** The names of layers whose rows the browser has cleared since the last visit. */
  readonly lostLayers: readonly string[];
  /** The scene at which a tour was left before its end, counted from 0. */
  readonly leftTour: LeftTour | null;
  /** Where the map is visible, reported by the layout. */
  readonly viewport: Viewport;
  readonly strips: Strips;
  /** The height of the sheet while it is dragged: where it comes to rest is what counts. */
  readonly sheetDrag: number | null;
}

export interface LeftTour {
  readonly tour: string;
  readonly step: number;
}

/** The part of the window in which the map is visible, and what covers the map on each side; CSS pixels. */
export interface Viewport {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export type StripKind = "high" | "low" | "table";

/** What lies along the lower edge of the map, as it reports itself. */
export interface Strips {
  readonly isTimelineOpen: boolean;
  readonly hasTimelineRows: boolean;
  /** The tour editor, lowered or not, or a table: there is room for one. */
  readonly strip: StripKind | null;
}

/** One flat object in three groups, so that an action is one shallow `set`. Whatever follows from it stands in reads.ts. */
export interface AtlasState extends Choice, Request, Status {}

export type AtlasStore = StoreApi<AtlasState>;

export const initialState: AtlasState = {
  ...initialUrlState,
  theme: "system",
  singleKeys: true,
  hover: null,
  sheet: "half",
  editing: null,
  dialog: null,
  hasReadout: false,
  draft: null,
  drawOptions: firstDrawOptions,
  sceneLayers: null,
  carriedOutline: null,
  leftTour: null,
  focus: null,
  filesToImport: null,
  notice: null,
  mapState: "picture",
  failure: null,
  missing: null,
  crosshair: null,
  pointed: null,
  offline: "not-stored",
  legend: [],
  ownLayers: [],
  drawings: [],
  workspace: "empty",
  lostLayers: [],
  viewport: { top: 0, right: 0, bottom: 0, left: 0, width: 0, height: 0 },
  strips: { isTimelineOpen: false, hasTimelineRows: false, strip: null },
  sheetDrag: null,
};

/** @param known What is known before the first link is read: the browser's language, the stored theme. */
export function createAtlasStore(known: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({ ...initialState, ...known }));
}

/** What lies over the whole window, until it is closed. */
export type Dialog =
  | { readonly kind: "hand-out"; readonly of: HandOutSubject }
  | { readonly kind: "share" }
  | { readonly kind: "take-away"; readonly of: TableSubject };

/** What is handed out on paper. */
export type HandOutSubject =
  | { readonly kind: "view" }
  | { readonly kind: "tour"; readonly tour: string }
  | { readonly kind: "sites"; readonly ids: readonly string[] }
  /** What the reader set side by side, on one page. */
  | { readonly kind: "compared" };
