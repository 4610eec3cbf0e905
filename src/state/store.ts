import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Language } from "../model/localised.ts";
import type { SiteKind, Status } from "../model/rows.ts";
import type { Camera } from "./camera.ts";
import type { Panel } from "./panel.ts";

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

export const sorts = ["group", "name", "area", "date"] as const;
export type Sort = (typeof sorts)[number];

/** Where the map is asked to look. */
export type FocusTarget =
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "zoom"; readonly by: number }
  | { readonly kind: "home" };

/** A request to the map. The serial number grows, so that the same request made twice is followed twice. */
export type Focus = FocusTarget & { readonly serial: number };

/** Something to tell the reader once; the words are the panels' matter. */
export type Notice = {
  readonly code: "link-unread";
  /** The pieces of the link that could not be read, as they stood. */
  readonly parts: readonly string[];
  /** The link was too long and its end was not read. */
  readonly cut: boolean;
};

/** `picture` until the sites are really drawn, `failed` when the map cannot be. */
/** What is wrong with the map, with the code a reader may quote: it cannot be drawn, it is interrupted, or a part is missing. */
export interface Failure {
  readonly of: "map" | "context" | "basemap";
  readonly code: string;
}

export type MapState = "picture" | "ready" | "failed";

/** What the reader chose, and no more: whatever follows from it stands in derived.ts. */
export interface AtlasState {
  readonly panel: Panel;
  readonly language: Language;
  readonly theme: Theme;
  /** What the map last reported or a link asked for; null before either. The map owns its camera: ask with `focus`. */
  readonly camera: Camera | null;
  readonly focus: Focus | null;
  /** The site under the pointer, on the map or in a list. */
  readonly hover: string | null;
  /** The legend's filters in the order of the tables; empty = all. */
  readonly kinds: readonly SiteKind[];
  readonly statuses: readonly Status[];
  /** The order of the list of sites. */
  readonly sort: Sort;
  /** The search within the measures. */
  readonly query: string;
  readonly notice: Notice | null;
  readonly mapState: MapState;
  readonly failure: Failure | null;
}

export type AtlasStore = StoreApi<AtlasState>;

export const initialState: AtlasState = {
  panel: { kind: "sites" },
  language: "zh-Hant",
  theme: "system",
  camera: null,
  focus: null,
  hover: null,
  kinds: [],
  statuses: [],
  sort: "group",
  query: "",
  notice: null,
  mapState: "picture",
  failure: null,
};

/** @param known What is known before the first link is read: the browser's language, the stored theme. */
export function createAtlasStore(known: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({ ...initialState, ...known }));
}

export function nextFocus(state: AtlasState, target: FocusTarget): Focus {
  return { ...target, serial: (state.focus?.serial ?? 0) + 1 };
}
