import type { Localised } from "../model/localised.ts";
import { opened } from "./actions.ts";
import { clampedRadius, type Spot } from "./spot.ts";
import { type AtlasStore, nextFocus } from "./store.ts";

/** What can be done with an answer: more of `actions.ts`, fetched with the panel that needs it. */

/** What the gazetteer calls the spot: a link tells only its id, and what is printed needs the name. */
export function nameSpot(store: AtlasStore, { lng, lat }: Spot, label: Localised): void {
  const { spot } = store.getState();
  if (spot && spot.lng === lng && spot.lat === lat && !spot.label)
    store.setState({ spot: { ...spot, label } });
}

/** The list of what lies in one district, and the map of it. */
export function showDistrict(store: AtlasStore, id: string, siteIds: readonly string[]): void {
  store.setState((state) => ({
    ...opened(state, { kind: "sites" }),
    districts: [id],
    focus: nextFocus(state, { kind: "sites", ids: siteIds }),
  }));
}

/** @param metres Cut to the range of the slider. */
export function setRadius(store: AtlasStore, metres: number): void {
  const radiusMetres = clampedRadius(metres);
  if (radiusMetres !== store.getState().radiusMetres) store.setState({ radiusMetres });
}

/**
 * Where the reader asked from is told no more, nor where the map looks, which would give it away; what was found there
 * is left standing.
 */
export function forgetSpot(store: AtlasStore): void {
  store.setState(({ panel }) => ({
    spot: null,
    camera: null,
    panel: panel.kind === "nearby" ? { kind: "sites" } : panel,
  }));
}
