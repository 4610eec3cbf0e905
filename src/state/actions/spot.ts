import { spotAt, clampedRadius, type Spot } from "../../model/choice/spot.ts";
import type { AtlasStore } from "../store.ts";
import type { Localised } from "../../model/localised.ts";
import { around, nextFocus } from "../focus.ts";
import { panelOpened } from "./panel.ts";

/** Shows what lies around a spot, and requests the map to show it. */
export function askNear(store: AtlasStore, spot: Spot): void {
  store.setState((state) => ({
    ...panelOpened(state, { kind: "nearby" }),
    spot,
    focus: nextFocus(state, around(spot, state.radiusMetres)),
  }));
}

/** Ask where the reader is, anew, and where it is seen. */
export function askWhere(store: AtlasStore): void {
  store.setState((state) => ({
    ...panelOpened(state, { kind: "nearby" }),
    spot: null,
    sheet: state.sheet === "low" ? "half" : state.sheet,
  }));
}

/** Names the spot as the gazetteer does: a link carries only its id, and a printed page needs the name. */
export function nameSpot(store: AtlasStore, { lng, lat }: Spot, label: Localised): void {
  const { spot } = store.getState();
  if (spot && spot.lng === lng && spot.lat === lat && !spot.label)
    store.setState({ spot: { ...spot, label } });
}

/** @param metres Cut to the range of the slider. */
export function setRadius(store: AtlasStore, metres: number): void {
  const radiusMetres = clampedRadius(metres);
  if (radiusMetres !== store.getState().radiusMetres) store.setState({ radiusMetres });
}

/**
 * Removes where the reader asked from, and the camera, which would reveal it. The panel that was found from there stays
 * open.
 */
export function forgetSpot(store: AtlasStore): void {
  store.setState(({ panel }) => ({
    spot: null,
    camera: null,
    panel: panel.kind === "nearby" ? { kind: "sites" } : panel,
  }));
}

/** Ask what lies around a point of the map, in degrees. */
export function askNearPoint(
  store: AtlasStore,
  { lng, lat }: { readonly lng: number; readonly lat: number },
): void {
  const spot = spotAt(lng, lat);
  if (spot) askNear(store, spot);
}
