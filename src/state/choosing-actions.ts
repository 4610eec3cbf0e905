import { type Status, type SiteKind, siteKinds, statuses } from "../model/kinds.ts";
import { type MeasureFilter, wholeMeasures } from "../model/measure-filter.ts";
import { clampedMonth } from "../model/months.ts";
import type { Clock } from "../model/status.ts";
import { type Verdict, verdicts } from "../model/verdicts.ts";
import { opened } from "./actions.ts";
import { type ClauseName, noFilter } from "./filter.ts";
import { type AtlasStore, initialState, nextFocus, type PromiseSort } from "./store.ts";

/** How a reader narrows what is shown, and moves it in time: more of `actions.ts`, fetched after the first screen. */

export function toggleKind(store: AtlasStore, kind: SiteKind): void {
  store.setState((state) => ({ kinds: toggled(siteKinds, state.kinds, kind) }));
}

export function toggleStatus(store: AtlasStore, status: Status): void {
  store.setState((state) => ({ statuses: toggled(statuses, state.statuses, status) }));
}

export function setPromisedBefore(store: AtlasStore, promisedBefore: number | null): void {
  if (promisedBefore !== store.getState().promisedBefore) store.setState({ promisedBefore });
}

/** Choose one or more clauses of the filter of the measures anew. */
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

/** Every measure again, whatever was searched for. */
export function showAllMeasures(store: AtlasStore): void {
  store.setState({ measureFilter: wholeMeasures, query: "" });
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

/** Take one clause out of the sentence. */
export function clearClause(store: AtlasStore, name: ClauseName): void {
  store.setState({ [name]: noFilter[name] });
}

/** @param known The ids of the districts, in the order in which they are told. */
export function toggleDistrict(store: AtlasStore, known: readonly string[], id: string): void {
  store.setState((state) => ({ districts: toggled(known, state.districts, id) }));
}

export function setMoreThanHectares(store: AtlasStore, moreThanHectares: number | null): void {
  if (moreThanHectares !== store.getState().moreThanHectares) store.setState({ moreThanHectares });
}

/** Show another month; null is what is known now. What lies off the timeline is its end. */
export function setMonth(store: AtlasStore, asked: number | null): void {
  const month = asked === null ? null : clampedMonth(asked);
  if (month !== store.getState().month) store.setState({ month });
}

/** What is known on the day the data were closed. */
export function showNow(store: AtlasStore): void {
  const { month, clock } = initialState;
  store.setState({ month, clock });
}

/** Open a site at one of its events, with the map at the time of it. */
export function openAtEvent(store: AtlasStore, id: string, event: string, month: number): void {
  store.setState((state) => ({
    ...opened(state, { kind: "site", id, event }),
    month,
    focus: nextFocus(state, { kind: "site", id }),
  }));
}

export function setClock(store: AtlasStore, clock: Clock): void {
  if (clock !== store.getState().clock) store.setState({ clock });
}

/** In or out, always in the order of the table: the same choice is the same link. */
function toggled<T>(table: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  return table.filter((each) => chosen.includes(each) !== (each === one));
}
