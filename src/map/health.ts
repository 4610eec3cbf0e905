import type { Map as MapLibreMap } from "maplibre-gl";
import { mapFailed, mapPartial, mapPaused, mapReady } from "../state/actions/map.ts";
import type { AtlasStore } from "../state/store.ts";
import { siteSources, siteTouchLayers } from "./parts/sites/ids.ts";
import { whenReady } from "./readiness.ts";

const silenceMilliseconds = 20_000;

/** Reports to the store what MapLibre does not report by itself, each failure with its code. */
export function watchHealth(map: MapLibreMap, store: AtlasStore): void {
  const broken = new Set<string>();
  const expectSites = (): void => whenReady(map, siteTouchLayers, broken, () => mapReady(store));
  map.on("error", (event) => {
    console.warn("The map reported an error.", event.error);
    if (!("sourceId" in event) || typeof event.sourceId !== "string") return;
    broken.add(event.sourceId);
    if (event.sourceId === siteSources.shapes) mapFailed(store, "SITES-DRAW");
    else mapPartial(store, event.sourceId.toUpperCase());
  });
  map.on("webglcontextlost", () => mapPaused(store));
  map.on("webglcontextrestored", expectSites);
  expectSites();
  listenForSilence(map, store);
}

/**
 * The sites need no file: a worker that has not parsed them by now is dead, unless it answers after all. A hidden page
 * draws no frames, so that its time limit starts when it becomes visible.
 */
function listenForSilence(map: MapLibreMap, store: AtlasStore): void {
  setTimeout(() => {
    if (store.getState().mapState !== "picture" || map.isSourceLoaded(siteSources.shapes)) return;
    if (document.visibilityState === "hidden")
      document.addEventListener("visibilitychange", () => listenForSilence(map, store), { once: true });
    else mapFailed(store, "WORKER-SILENT");
  }, silenceMilliseconds);
}
