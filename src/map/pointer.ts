import type { Map as MapLibreMap, MapMouseEvent, PointLike } from "maplibre-gl";
import type { SiteFeatureProperties } from "../model/atlas.ts";
import { back, hoverSite, selectSite } from "../state/actions.ts";
import { isOnStage } from "../state/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { askNearPoint } from "./ask-near-point.ts";
import { siteUnder } from "./click-router.ts";
import { siteTouchLayers } from "./parts/sites/ids.ts";
import { isByFinger, listenToLongPress } from "./long-press.ts";

const nearPixels = 5;

/** The site at a point of the map, in pixels from its top left corner. */
export function siteAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  const box: [PointLike, PointLike] = [
    [x - nearPixels, y - nearPixels],
    [x + nearPixels, y + nearPixels],
  ];
  const layers = siteTouchLayers.filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(box, { layers });
  return siteUnder(found.map((feature) => feature.properties as SiteFeatureProperties));
}

/**
 * Pointing lights a site in map and list; a click opens it, a click beside every site closes the open one. The other
 * button, or a finger held still, asks what is near. On the stage nothing of it happens: who clicks there wants the
 * window, and the audience its scene.
 */
export function listenToPointer(map: MapLibreMap, store: AtlasStore): void {
  let pointed: string | null = null;
  const isStill = (): boolean => isOnStage(store.getState());
  const point = (event: MapMouseEvent): void => {
    pointed = isStill() ? null : siteAt(map, event.point);
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
    const id = siteAt(map, event.point);
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
