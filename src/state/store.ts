import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Language } from "../model/localised.ts";
import type { Bounds } from "../model/mercator.ts";
import type { Verdict } from "../model/verdicts.ts";
import { type MeasureFilter, wholeMeasures } from "../model/measure-filter.ts";
import type { Camera } from "./camera.ts";
import { type Filter, noFilter } from "./filter.ts";
import type { Overlay } from "./overlay.ts";
import type { Panel } from "./panel.ts";
import type { Stage } from "./stage.ts";
import { radiusRange, type Spot } from "./spot.ts";

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

export const sorts = ["group", "name", "area", "date"] as const;
export type Sort = (typeof sorts)[number];

/** The orders of the promises: the first due first, by verdict, the furthest apart first. */
export const promiseSorts = ["due", "verdict", "difference"] as const;
export type PromiseSort = (typeof promiseSorts)[number];

/** The heights at which the sheet stands on a phone. */
export const sheetStops = ["low", "half", "full"] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Where the map is asked to look. */
export type FocusTarget =
  | { readonly kind: "site"; readonly id: string }
  /** Several sites together. */
  | { readonly kind: "sites"; readonly ids: readonly string[] }
  /** A part of the map, whatever the shape of the screen. */
  | { readonly kind: "bounds"; readonly bounds: Bounds }
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "around"; readonly lng: number; readonly lat: number; readonly radiusMetres: number }
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

/** Why there is no map: it cannot be drawn, or it is interrupted for now. The code is what a reader may quote. */
export interface Failure {
  readonly of: "map" | "context";
  readonly code: string;
}

/** `picture` until the sites are really drawn, `failed` when the map cannot be. */
export type MapState = "picture" | "ready" | "failed";

/** What the reader chose, and no more: whatever follows from it stands in derived.ts. */
export interface AtlasState extends Filter {
  readonly panel: Panel;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether [ and ] step through the sites; single keys disturb some who speak or type otherwise. */
  readonly singleKeys: boolean;
  /** What the map last reported or a link asked for; null before either. The map owns its camera: ask with `focus`. */
  readonly camera: Camera | null;
  readonly focus: Focus | null;
  /** The site under the pointer, on the map or in a list. */
  readonly hover: string | null;
  /** The order of the list of sites. */
  readonly sort: Sort;
  /** What narrows the measures; it stays while one of them, or a site of it, is looked at. */
  readonly measureFilter: MeasureFilter;
  /** The verdicts that the promise book shows, in the order of the table; empty = all. */
  readonly verdicts: readonly Verdict[];
  readonly promiseSort: PromiseSort;
  /** What stands in the search box, or in that of the measures. */
  readonly query: string;
  /** Where the reader asks from; it stays while the sites found there are looked at. */
  readonly spot: Spot | null;
  readonly radiusMetres: number;
  readonly sheet: SheetStop;
  /** The tour that is being shown. */
  readonly stage: Stage | null;
  /** Whether the whole atlas is kept on this machine, and a newer one waits there to be used. */
  readonly kept: "not" | "whole" | "new-version";
  /** The own tour that is being made or changed; the reader's matter, and in no link. */
  readonly editing: string | null;
  /** A whole tour, packed, that a link brought; it is kept only when the reader says so. */
  readonly made: string | null;
  readonly overlay: Overlay | null;
  readonly notice: Notice | null;
  readonly mapState: MapState;
  readonly failure: Failure | null;
  /** The first layer of the base map that did not come; the sites are drawn all the same. */
  readonly missing: string | null;
}

export type AtlasStore = StoreApi<AtlasState>;

export const initialState: AtlasState = {
  panel: { kind: "sites" },
  language: "zh-Hant",
  theme: "system",
  singleKeys: true,
  camera: null,
  focus: null,
  hover: null,
  ...noFilter,
  month: null,
  clock: "known",
  sort: "group",
  measureFilter: wholeMeasures,
  verdicts: [],
  promiseSort: "due",
  query: "",
  spot: null,
  radiusMetres: radiusRange.usual,
  sheet: "half",
  stage: null,
  kept: "not",
  editing: null,
  made: null,
  overlay: null,
  notice: null,
  mapState: "picture",
  failure: null,
  missing: null,
};

/** @param known What is known before the first link is read: the browser's language, the stored theme. */
export function createAtlasStore(known: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>(() => ({ ...initialState, ...known }));
}

export function around({ lng, lat }: Spot, radiusMetres: number): FocusTarget {
  return { kind: "around", lng, lat, radiusMetres };
}

export function nextFocus(state: AtlasState, target: FocusTarget): Focus {
  return { ...target, serial: (state.focus?.serial ?? 0) + 1 };
}
