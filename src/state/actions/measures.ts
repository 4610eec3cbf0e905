import { type MeasureFilter, wholeMeasures } from "../../model/measure-filter.ts";
import type { AtlasStore } from "../store.ts";

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
