import { type LayerId, withLayer } from "../model/choice/layers.ts";
import type { Panel } from "../model/choice/panel.ts";
import { spotAt } from "../model/choice/spot.ts";
import { type FeatureRef, sameFeature, siteRef } from "../model/feature-ref.ts";
import type { Localised } from "../model/localised.ts";
import { back, openPanel, panelOpened } from "./actions/panel.ts";
import { askNear } from "./actions/spot.ts";
import { type FocusTarget, nextFocus } from "./focus.ts";
import type { AtlasStore } from "./store.ts";

/**
 * What a click, Enter on the crosshair, a row and a link mean, for every kind of feature. Each `switch`
 * names every kind, so that the compiler lists each place that a new kind of feature needs.
 */

/** Where a feature was met, WGS84 degrees, and what it was called there. */
export interface Meeting {
  readonly lng: number;
  readonly lat: number;
  readonly name?: Localised | null;
}

/** The feature that a panel, and so a link to it, is about. */
export function featureOfPanel(panel: Panel): FeatureRef | null {
  if (panel.kind === "site") return siteRef(panel.id);
  if (panel.kind === "rail" && panel.feature !== undefined)
    return { kind: "layer", layer: "planned-rail", id: panel.feature };
  if (panel.kind === "workspace" && panel.feature)
    return { kind: "own", layer: panel.feature.layer, id: panel.feature.row };
  if (panel.kind === "workspace" && panel.drawing !== undefined)
    return { kind: "drawing", id: panel.drawing };
  return null;
}

/** Where the map looks when a link names a feature and no camera. */
export function focusOfFeature(ref: FeatureRef | null): FocusTarget | null {
  if (!ref) return null;
  switch (ref.kind) {
    case "site":
      return { kind: "site", id: ref.id };
    case "layer":
      return { kind: "feature", ref };
    // A place is linked as the spot, which carries its own position; what the reader brought or drew opens with no link.
    case "place":
    case "drawing":
    case "own":
      return null;
  }
}

export function hoverFeature(store: AtlasStore, ref: FeatureRef | null): void {
  if (!sameFeature(ref, store.getState().hover)) store.setState({ hover: ref });
}

/**
 * Opens the panel of a feature. Of a site it also requests the map to show it, again at each call; the layer of a
 * feature is turned on; a place becomes the spot.
 * @param meeting Needed for a place, which the gazetteer knows and the state does not.
 */
export function openFeature(store: AtlasStore, ref: FeatureRef, meeting?: Meeting): void {
  switch (ref.kind) {
    case "site":
      return store.setState((state) => ({
        ...panelOpened(state, { kind: "site", id: ref.id }),
        focus: nextFocus(state, { kind: "site", id: ref.id }),
      }));
    case "layer": {
      const panel = panelOfLayer(ref.layer, ref.id);
      return store.setState((state) => ({
        ...(panel && panelOpened(state, panel)),
        layers: withLayer(state.layers, ref.layer, true),
      }));
    }
    case "own":
      return openPanel(store, { kind: "workspace", feature: { layer: ref.layer, row: ref.id } });
    case "drawing":
      return openPanel(store, { kind: "workspace", drawing: ref.id });
    case "place": {
      const spot = meeting && spotAt(meeting.lng, meeting.lat, ref.id);
      if (spot) askNear(store, { ...spot, ...(meeting.name && { label: meeting.name }) });
      return;
    }
    default:
      return ref satisfies never;
  }
}

/** The panel about a layer, or of one of its features; null for a layer of which there is nothing more to tell. */
export function panelOfLayer(layer: LayerId, feature?: number): Panel | null {
  switch (layer) {
    case "planned-rail":
      return { kind: "rail", ...(feature !== undefined && { feature }) };
    case "grid":
      return null;
  }
}

/** A click beside every feature closes the one that is open. */
export function closeFeature(store: AtlasStore): void {
  if (featureOfPanel(store.getState().panel)) back(store);
}

/**
 * Go to the next (1) or previous (-1) site, round the end; from elsewhere to the first or the last.
 * @param order Site ids as the list shows them.
 */
export function nextSite(store: AtlasStore, order: readonly string[], step: 1 | -1): void {
  const open = featureOfPanel(store.getState().panel);
  const here = open?.kind === "site" ? order.indexOf(open.id) : -1;
  const next = here < 0 ? order.at(step > 0 ? 0 : -1) : order.at((here + step) % order.length);
  if (next !== undefined) openFeature(store, siteRef(next));
}
