import type { Language } from "../model/localised.ts";
import { wholeMeasures } from "../model/measure-filter.ts";
import { sameCamera } from "./camera.ts";
import type { Camera } from "./camera.ts";
import { selectedSiteId } from "./derived.ts";
import { isFiltered, noFilter } from "./filter.ts";
import type { Overlay } from "./overlay.ts";
import { isSearched, parentOf, samePanel } from "./panel.ts";
import type { Panel } from "./panel.ts";
import { cleanQuery } from "./query.ts";
import { stageAt, steppedAside } from "./stage.ts";
import type { Spot } from "./spot.ts";
import { formatHash } from "./url.ts";
import { around, nextFocus } from "./store.ts";
import type { AtlasState, AtlasStore, SheetStop, Sort, Theme } from "./store.ts";

/** What a reader, and the map, can do to the store. Each is one `set`, so that nobody sees a half-made choice. */

export function openPanel(store: AtlasStore, panel: Panel): void {
  if (!samePanel(panel, store.getState().panel)) store.setState((state) => opened(state, panel));
  if (panel.kind === "nearby") showCircle(store);
}

/** On the ground floor the spot and the filter of the measures are given up; a search goes no further than its panels. */
export function opened(
  state: AtlasState,
  panel: Panel,
): Pick<AtlasState, "panel" | "spot" | "query" | "measureFilter" | "stage"> {
  return {
    panel,
    stage: steppedAside(state.stage),
    measureFilter: panel.kind === "sites" ? wholeMeasures : state.measureFilter,
    spot: panel.kind === "sites" ? null : state.spot,
    query: isSearched(panel) && panel.kind === state.panel.kind ? state.query : "",
  };
}

/** Close the open panel: a measure leads back to the measures, a site to the spot it was found from. */
export function back(store: AtlasStore): void {
  const { panel, spot } = store.getState();
  openPanel(store, parentOf(panel, spot !== null));
}

/** What is typed into the one search box; its list is shown, whatever was open. */
export function search(store: AtlasStore, typed: string): void {
  const query = cleanQuery(typed);
  const state = store.getState();
  // The same panel stays the same object: who follows it has nothing to do at a keystroke.
  const panel: Panel = state.panel.kind === "search" ? state.panel : { kind: "search" };
  if (panel !== state.panel || query !== state.query) store.setState({ panel, query });
}

/** Ask what lies around a spot, and the map to show it. */
export function askNear(store: AtlasStore, spot: Spot): void {
  store.setState((state) => ({
    ...opened(state, { kind: "nearby" }),
    spot,
    focus: nextFocus(state, around(spot, state.radiusMetres)),
  }));
}

/** Ask where the reader is, anew, and where it is seen. */
export function askWhere(store: AtlasStore): void {
  store.setState((state) => ({
    ...opened(state, { kind: "nearby" }),
    spot: null,
    sheet: state.sheet === "low" ? "half" : state.sheet,
  }));
}

/** Ask the map for the whole circle, once the radius is what the reader wanted. */
export function showCircle(store: AtlasStore): void {
  const { spot } = store.getState();
  if (spot) store.setState((state) => ({ focus: nextFocus(state, around(spot, state.radiusMetres)) }));
}

export function setSheet(store: AtlasStore, sheet: SheetStop): void {
  if (sheet !== store.getState().sheet) store.setState({ sheet });
}

/** Open the site's panel and ask the map to show it; asked again, the map shows it again. */
export function selectSite(store: AtlasStore, id: string): void {
  store.setState((state) => ({
    ...opened(state, { kind: "site", id }),
    focus: nextFocus(state, { kind: "site", id }),
  }));
}

/**
 * Go to the next (1) or previous (-1) site, round the end; from elsewhere to the first or the last.
 * @param order Site ids as the list shows them.
 */
export function nextSite(store: AtlasStore, order: readonly string[], step: 1 | -1): void {
  const here = order.indexOf(selectedSiteId(store.getState()) ?? "");
  const next = here < 0 ? order.at(step > 0 ? 0 : -1) : order.at((here + step) % order.length);
  if (next !== undefined) selectSite(store, next);
}

export function goHome(store: AtlasStore): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "home" }) }));
}

/** Zoom in (1) or out (-1) about the centre. */
export function zoomBy(store: AtlasStore, by: number): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "zoom", by }) }));
}

/** The map tells where it came to rest. */
export function reportCamera(store: AtlasStore, camera: Camera): void {
  if (!sameCamera(camera, store.getState().camera)) store.setState({ camera });
}

export function hoverSite(store: AtlasStore, id: string | null): void {
  if (id !== store.getState().hover) store.setState({ hover: id });
}

export function setLanguage(store: AtlasStore, language: Language): void {
  if (language !== store.getState().language) store.setState({ language });
}

export function setTheme(store: AtlasStore, theme: Theme): void {
  if (theme !== store.getState().theme) store.setState({ theme });
}

export function setSingleKeys(store: AtlasStore, singleKeys: boolean): void {
  if (singleKeys !== store.getState().singleKeys) store.setState({ singleKeys });
}

export function setSort(store: AtlasStore, sort: Sort): void {
  if (sort !== store.getState().sort) store.setState({ sort });
}

export function setQuery(store: AtlasStore, typed: string): void {
  const query = cleanQuery(typed);
  if (query !== store.getState().query) store.setState({ query });
}

export function clearFilters(store: AtlasStore): void {
  if (isFiltered(store.getState())) store.setState(noFilter);
}

/** Show a tour from a scene on (0 is the first); ending it leads back to what is shown now. */
export function startTour(store: AtlasStore, tour: string, step = 0): void {
  store.setState((state) => ({
    stage: stageAt(tour, step, state.stage ? state.stage.from : formatHash(state)),
  }));
}

/** Somebody moved the map: the scene stands still until it is resumed. */
export function pauseTour(store: AtlasStore): void {
  const { stage } = store.getState();
  if (stage?.standing === "on") store.setState({ stage: { ...stage, standing: "paused", isPlaying: false } });
}

/** The whole atlas is kept on this machine, or a newer one waits there. */
export function setKept(store: AtlasStore, kept: AtlasState["kept"]): void {
  store.setState({ kept });
}

export function openOverlay(store: AtlasStore, overlay: Overlay): void {
  store.setState({ overlay });
}

export function closeOverlay(store: AtlasStore): void {
  if (store.getState().overlay) store.setState({ overlay: null });
}

export function dismissNotice(store: AtlasStore): void {
  if (store.getState().notice) store.setState({ notice: null });
}

/** The sites are really drawn, for the first time or again. */
export function mapReady(store: AtlasStore): void {
  store.setState({ mapState: "ready", failure: null });
}

/** The graphics context is gone for now: the picture stands in until the map is back. */
export function mapPaused(store: AtlasStore): void {
  store.setState({ mapState: "picture", failure: { of: "context", code: "CONTEXT-LOST" } });
}

/** Part of the base map is missing; the sites are drawn all the same. */
export function mapPartial(store: AtlasStore, code: string): void {
  if (!store.getState().missing) store.setState({ missing: code });
}

/** The map cannot be drawn; list and picture stay. */
export function mapFailed(store: AtlasStore, code: string): void {
  store.setState({ mapState: "failed", failure: { of: "map", code } });
}
