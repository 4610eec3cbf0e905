import { type MeasureFilter, wholeMeasures } from "../../model/measure-filter.ts";
import type { AtlasStore } from "../store.ts";
import type { PromiseSort, Sort } from "../../model/choice/sorts.ts";
import { type Verdict, verdicts } from "../../model/verdicts.ts";
import { type ClauseName, isFiltered, noFilter } from "../../model/choice/filter.ts";
import { type SiteKind, siteKinds, type Status, statuses } from "../../model/kinds.ts";
import { nextFocus } from "../focus.ts";
import { panelOpened } from "./panel.ts";

/** How a reader narrows the sites, the promises and the measures. The first screen needs none of it. */

export function toggleKind(store: AtlasStore, kind: SiteKind): void {
  store.setState((state) => ({ kinds: toggled(siteKinds, state.kinds, kind) }));
}

export function toggleStatus(store: AtlasStore, status: Status): void {
  store.setState((state) => ({ statuses: toggled(statuses, state.statuses, status) }));
}

/** @param known The ids of the districts, in the order in which links list them. */
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

export function toggleVerdict(store: AtlasStore, verdict: Verdict): void {
  store.setState((state) => ({ verdicts: toggled(verdicts, state.verdicts, verdict) }));
}

/** @param chosen Empty for all; the order does not matter. */
export function setVerdicts(store: AtlasStore, chosen: readonly Verdict[]): void {
  store.setState({ verdicts: verdicts.filter((each) => chosen.includes(each)) });
}

export function setPromiseSort(store: AtlasStore, promiseSort: PromiseSort): void {
  if (promiseSort !== store.getState().promiseSort) store.setState({ promiseSort });
}

/** Replace one or more clauses of the filter of the measures. */
export function filterMeasures(store: AtlasStore, change: Partial<MeasureFilter>): void {
  store.setState(({ measureFilter }) => ({ measureFilter: { ...measureFilter, ...change } }));
}

export function toggleCategory(store: AtlasStore, id: string): void {
  const { categories } = store.getState().measureFilter;
  const others = categories.filter((each) => each !== id);
  filterMeasures(store, {
    categories: others.length < categories.length ? others : [...categories, id].toSorted(),
  });
}

/** Clears the filter and the search, so that every measure is listed. */
export function showAllMeasures(store: AtlasStore): void {
  store.setState({ measureFilter: wholeMeasures, query: "" });
}

/** The choice with one value added or removed, in the order of the table, so that equal choices give equal links. */
function toggled<T>(table: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  return table.filter((each) => chosen.includes(each) !== (each === one));
}
