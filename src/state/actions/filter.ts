import { type ClauseName, isFiltered, noFilter } from "../../model/choice/filter.ts";
import type { Sort } from "../../model/choice/sorts.ts";
import { type SiteKind, siteKinds, type Status, statuses } from "../../model/kinds.ts";
import { nextFocus } from "../focus.ts";
import type { AtlasStore } from "../store.ts";
import { panelOpened } from "../panel-opened.ts";
import { toggled } from "./toggled.ts";

/** How a reader narrows what is shown, and moves it in time: more of `actions.ts`, fetched after the first screen. */
export function toggleKind(store: AtlasStore, kind: SiteKind): void {
  store.setState((state) => ({ kinds: toggled(siteKinds, state.kinds, kind) }));
}

export function toggleStatus(store: AtlasStore, status: Status): void {
  store.setState((state) => ({ statuses: toggled(statuses, state.statuses, status) }));
}

/** @param known The ids of the districts, in the order in which they are told. */
export function toggleDistrict(store: AtlasStore, known: readonly string[], id: string): void {
  store.setState((state) => ({ districts: toggled(known, state.districts, id) }));
}

export function setPromisedBefore(store: AtlasStore, promisedBefore: number | null): void {
  if (promisedBefore !== store.getState().promisedBefore) store.setState({ promisedBefore });
}

export function setMoreThanHectares(store: AtlasStore, moreThanHectares: number | null): void {
  if (moreThanHectares !== store.getState().moreThanHectares) store.setState({ moreThanHectares });
}

/** Take one clause out of the sentence. */
export function clearClause(store: AtlasStore, name: ClauseName): void {
  store.setState({ [name]: noFilter[name] });
}

export function clearFilters(store: AtlasStore): void {
  if (isFiltered(store.getState())) store.setState(noFilter);
}

export function setSort(store: AtlasStore, sort: Sort): void {
  if (sort !== store.getState().sort) store.setState({ sort });
}

/** The list of what lies in one district, and the map of it. */
export function showDistrict(store: AtlasStore, id: string, siteIds: readonly string[]): void {
  store.setState((state) => ({
    ...panelOpened(state, { kind: "sites" }),
    districts: [id],
    focus: nextFocus(state, { kind: "sites", ids: siteIds }),
  }));
}
