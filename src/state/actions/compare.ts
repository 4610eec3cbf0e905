import { isCompared, withCompared, withFirst, withoutCompared } from "../../model/choice/compared.ts";
import { type FeatureRef, siteIdsOf } from "../../model/feature-ref.ts";
import { nextFocus } from "../focus.ts";
import type { AtlasStore } from "../store.ts";
import { panelOpened } from "./panel.ts";

/** What a reader sets side by side. */

/** Takes the feature in, or out where it is in. Nothing changes where there is no room, or where it cannot be compared. */
export function toggleCompared(store: AtlasStore, ref: FeatureRef): void {
  const { compared } = store.getState();
  const isIn = isCompared(compared, ref);
  setCompared(store, isIn ? withoutCompared(compared, ref) : withCompared(compared, ref));
}

export function putFirst(store: AtlasStore, ref: FeatureRef): void {
  setCompared(store, withFirst(store.getState().compared, ref));
}

export function clearCompared(store: AtlasStore): void {
  setCompared(store, []);
}

function setCompared(store: AtlasStore, compared: readonly FeatureRef[]): void {
  const before = store.getState().compared;
  if (compared !== before && compared.length + before.length > 0) store.setState({ compared });
}

/** Opens the comparison, with all of it on the map. */
export function openComparison(store: AtlasStore): void {
  store.setState((state) => {
    const ids = siteIdsOf(state.compared);
    return {
      ...panelOpened(state, { kind: "compare" }),
      ...(ids.length > 0 && { focus: nextFocus(state, { kind: "sites", ids }) }),
    };
  });
}
