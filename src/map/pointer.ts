import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { isOnStage } from "../model/choice/stage.ts";
import { type FeatureRef, sameFeature } from "../model/feature-ref.ts";
import { closeFeature, hoverFeature, openFeature } from "../state/features.ts";
import type { AtlasStore } from "../state/store.ts";
import { askNearPoint } from "../state/actions/spot.ts";
import type { HitsAt, ScreenPoint } from "./hits.ts";
import { isByFinger, listenToLongPress } from "./long-press.ts";

/**
 * Pointing lights a feature in map and list; a click opens it, a click beside every feature closes the open one. The other
 * button, or a finger held still, asks what is near. On the stage nothing of it happens: who clicks there wants the
 * window, and the audience its scene.
 */
export function listenToPointer(map: MapLibreMap, store: AtlasStore, hitsAt: HitsAt): void {
  const featureAt = (point: ScreenPoint): FeatureRef | null => hitsAt(point)[0] ?? null;
  let pointed: FeatureRef | null = null;
  const isStill = (): boolean => isOnStage(store.getState());
  const point = (event: MapMouseEvent): void => {
    pointed = isStill() ? null : featureAt(event.point);
    map.getCanvas().style.cursor = pointed ? "pointer" : "";
    hoverFeature(store, pointed);
  };
  // Browsers tell of the row that the pointer enters before they tell that it left the map.
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
  map.on("contextmenu", (event) => {
    if (!isByFinger(event) && !isStill()) askNearPoint(store, event.lngLat);
  });
  listenToLongPress(map, (at) => {
    if (!isStill()) askNearPoint(store, at);
  });
}
