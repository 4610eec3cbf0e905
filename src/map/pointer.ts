import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { isOnStage } from "../model/choice/stage.ts";
import { type FeatureRef, sameFeature } from "../model/feature-ref.ts";
import { closeFeature, hoverFeature, openFeature } from "../state/features.ts";
import { toggleCompared } from "../state/actions/compare.ts";
import type { AtlasStore } from "../state/store.ts";
import { reportPointed } from "../state/actions/map.ts";
import { askNearPoint } from "../state/actions/spot.ts";
import type { HitsAt, ScreenPoint } from "./hits.ts";
import { isByFinger, listenToLongPress } from "./long-press.ts";

/**
 * Pointing highlights a feature on the map and in the list; a click opens it, and a click beside every feature closes the
 * open one. With Shift, a click takes the feature into the comparison, or out of it. A right click or a long press asks
 * what is near. On the stage none of this happens: a click there only focuses the window. Nor while something is drawn.
 */
export function listenToPointer(map: MapLibreMap, store: AtlasStore, hitsAt: HitsAt): void {
  const featureAt = (point: ScreenPoint): FeatureRef | null => hitsAt(point)[0] ?? null;
  let pointed: FeatureRef | null = null;
  /** On the stage, and while the pointer draws. */
  const isStill = (): boolean => isOnStage(store.getState()) || store.getState().draft !== null;
  const point = (event: MapMouseEvent): void => {
    pointed = isStill() ? null : featureAt(event.point);
    map.getCanvas().style.cursor = store.getState().draft ? "crosshair" : pointed ? "pointer" : "";
    hoverFeature(store, pointed);
    if (store.getState().hasReadout) reportPointed(store, [event.lngLat.lng, event.lngLat.lat]);
  };
  // Browsers report that the pointer entered a row before they report that it left the map.
  const leave = (): void => {
    if (sameFeature(store.getState().hover, pointed)) hoverFeature(store, null);
  };
  map.on("mousemove", point);
  map.on("mouseout", leave);
  map.on("click", (event) => {
    if (isStill()) return;
    const feature = featureAt(event.point);
    if (feature) openFeature(store, feature, event.lngLat);
    else closeFeature(store);
  });
  // With Shift the map waits for a box to be drawn, and reports no click: a box that was not drawn is one.
  map.on("boxzoomcancel", ({ originalEvent }) => {
    if (isStill() || !("clientX" in originalEvent)) return;
    const { left, top } = map.getCanvas().getBoundingClientRect();
    const feature = featureAt({ x: originalEvent.clientX - left, y: originalEvent.clientY - top });
    if (feature) toggleCompared(store, feature);
  });
  map.on("contextmenu", (event) => {
    if (!isByFinger(event) && !isStill()) askNearPoint(store, event.lngLat);
  });
  listenToLongPress(map, (at) => {
    if (!isStill()) askNearPoint(store, at);
  });
}
