import { isSearched, type Panel, parentOf, samePanel, cleanQuery } from "../../model/choice/panel.ts";
import { suspended } from "../../model/choice/stage.ts";
import { wholeMeasures } from "../../model/measure-filter.ts";
import type { AtlasState, Dialog, AtlasStore, SheetStop } from "../store.ts";
import { showCircle } from "./map.ts";

/** What a reader does to the one panel and to what lies over it. Each action is one `set`: nobody sees a half-made choice. */

export function openPanel(store: AtlasStore, panel: Panel): void {
  if (!samePanel(panel, store.getState().panel)) store.setState((state) => panelOpened(state, panel));
  if (panel.kind === "nearby") showCircle(store);
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

export function setQuery(store: AtlasStore, typed: string): void {
  const query = cleanQuery(typed);
  if (query !== store.getState().query) store.setState({ query });
}

export function setSheet(store: AtlasStore, sheet: SheetStop): void {
  if (sheet !== store.getState().sheet) store.setState({ sheet });
}

export function openDialog(store: AtlasStore, dialog: Dialog): void {
  store.setState({ dialog });
}

export function closeDialog(store: AtlasStore): void {
  if (store.getState().dialog) store.setState({ dialog: null });
}

export function dismissNotice(store: AtlasStore): void {
  if (store.getState().notice) store.setState({ notice: null });
}

/** On the ground floor the spot and the filter of the measures are given up; a search goes no further than its panels. */
export function panelOpened(
  state: AtlasState,
  panel: Panel,
): Pick<AtlasState, "panel" | "spot" | "query" | "measureFilter" | "stage"> {
  return {
    panel,
    stage: suspended(state.stage),
    measureFilter: panel.kind === "sites" ? wholeMeasures : state.measureFilter,
    spot: panel.kind === "sites" ? null : state.spot,
    query: isSearched(panel) && panel.kind === state.panel.kind ? state.query : "",
  };
}
