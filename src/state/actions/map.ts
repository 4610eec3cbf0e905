import type { LngLat } from "../../model/drawing/drawing.ts";
import type { LegendRow } from "../../model/legend.ts";
import type { AtlasStore } from "../store.ts";
import { type Camera, sameCamera } from "../../model/choice/camera.ts";
import { type LayerId, withLayer } from "../../model/choice/layers.ts";
import type { FeatureRef } from "../../model/feature-ref.ts";
import type { Bounds } from "../../model/mercator.ts";
import { around, nextFocus } from "../focus.ts";

/** What the reader asks of the map, and what the map reports. */

/** Where the map has not reported a camera yet. */
const closeZoom = 14;

export function goHome(store: AtlasStore): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "home" }) }));
}

/** Zoom in (1) or out (-1) about the centre. */
export function zoomBy(store: AtlasStore, by: number): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "zoom", by }) }));
}

/** The map reports the camera when a movement has ended. */
export function reportCamera(store: AtlasStore, camera: Camera): void {
  if (!sameCamera(camera, store.getState().camera)) store.setState({ camera });
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

/** Ask the map for a part of it, WGS84 degrees. */
export function showBounds(store: AtlasStore, bounds: Bounds): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "bounds", bounds }) }));
}

/** Ask the map to have a place in its middle, as near as it is now. */
export function showPlace(store: AtlasStore, [lng, lat]: readonly [lng: number, lat: number]): void {
  store.setState((state) => {
    const zoom = state.camera?.zoom ?? closeZoom;
    return {
      focus: nextFocus(state, { kind: "camera", camera: { lng, lat, zoom, bearing: 0, pitch: 0 } }),
    };
  });
}

/** Ask the map for the whole circle, once the radius is what the reader wanted. */
export function showCircle(store: AtlasStore): void {
  const { spot } = store.getState();
  if (spot) store.setState((state) => ({ focus: nextFocus(state, around(spot, state.radiusMetres)) }));
}

/** Turn a layer on or off that is off at first. */
export function showLayer(store: AtlasStore, layer: LayerId, isShown: boolean): void {
  const { layers } = store.getState();
  const next = withLayer(layers, layer, isShown);
  if (next !== layers) store.setState({ layers: next });
}

/** Ask the map to show where a feature of a layer lies, which the state does not know. */
export function showFeature(store: AtlasStore, ref: FeatureRef): void {
  store.setState((state) => ({ focus: nextFocus(state, { kind: "feature", ref }) }));
}

/** The map reports what its parts draw now; the same rows again are no change. */
export function reportLegend(store: AtlasStore, legend: readonly LegendRow[]): void {
  if (JSON.stringify(legend) !== JSON.stringify(store.getState().legend)) store.setState({ legend });
}

/** Show or hide the position under pointer or crosshair; what was pointed at before is no longer meant. */
export function toggleReadout(store: AtlasStore): void {
  store.setState(({ hasReadout }) => ({ hasReadout: !hasReadout, pointed: null }));
}

/** The map reports where the pointer is, while its position is shown. */
export function reportPointed(store: AtlasStore, pointed: LngLat): void {
  store.setState({ pointed });
}
