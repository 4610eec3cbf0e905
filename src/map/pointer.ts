import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { siteIdsOf } from "../model/feature-ref.ts";
import { back, hoverSite, selectSite } from "../state/actions.ts";
import { isOnStage } from "../state/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { askNearPoint } from "./ask-near-point.ts";
import type { HitsAt, ScreenPoint } from "./hits.ts";
import { isByFinger, listenToLongPress } from "./long-press.ts";

/**
 * Pointing lights a site in map and list; a click opens it, a click beside every site closes the open one. The other
 * button, or a finger held still, asks what is near. On the stage nothing of it happens: who clicks there wants the
 * window, and the audience its scene.
 */
export function listenToPointer(map: MapLibreMap, store: AtlasStore, hitsAt: HitsAt): void {
  const siteAt = (point: ScreenPoint): string | null => siteIdsOf(hitsAt(point))[0] ?? null;
  let pointed: string | null = null;
  const isStill = (): boolean => isOnStage(store.getState());
  const point = (event: MapMouseEvent): void => {
    pointed = isStill() ? null : siteAt(event.point);
    map.getCanvas().style.cursor = pointed ? "pointer" : "";
    hoverSite(store, pointed);
  };
  // Browsers tell of the row that the pointer enters before they tell that it left the map.
  const leave = (): void => {
    if (store.getState().hover === pointed) hoverSite(store, null);
  };
  map.on("mousemove", point);
  map.on("mouseout", leave);
  map.on("click", (event) => {
    if (isStill()) return;
    const id = siteAt(event.point);
    if (id) selectSite(store, id);
    else if (store.getState().panel.kind === "site") back(store);
  });
  map.on("contextmenu", (event) => {
    if (!isByFinger(event) && !isStill()) askNearPoint(store, event.lngLat);
  });
  listenToLongPress(map, (at) => {
    if (!isStill()) askNearPoint(store, at);
  });
}
