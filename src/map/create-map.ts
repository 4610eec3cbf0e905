import "maplibre-gl/dist/maplibre-gl.css";
import { GPUInitializationError, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { allowScript } from "../data/trusted.ts";
import { imageNamed } from "./images/index.ts";

/** Room around the extent of the data, so that its edges can be moved out from under the panel. */
const reach: [number, number, number, number] = [113.2, 21.85, 115.05, 22.86];

/** The code that the reader sees, such as WORKER-404 or WEBGL. */
export class MapStartError extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(`the map cannot start: ${code}`, { cause });
    this.name = "MapStartError";
  }
}

/** A map of the atlas, living or for a picture. @throws MapStartError where there is no WebGL. */
export function createMap(options: MapOptions): MapLibreMap {
  allowScript(workerUrl, window.trustedTypes);
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const map = started(options);
  map.setMissingStyleImageResolver((id) => {
    const image = imageNamed(id);
    if (image) map.addImage(id, image.data, image.options);
  });
  return map;
}

function started(options: MapOptions): MapLibreMap {
  try {
    return new MapLibreMap({
      attributionControl: false,
      maplibreLogo: false,
      minZoom: 8,
      maxZoom: 17,
      maxBounds: reach,
      dragRotate: false,
      pitchWithRotate: false,
      localIdeographFontFamily: false,
      validateStyle: false,
      ...options,
    });
  } catch (cause) {
    throw new MapStartError(cause instanceof GPUInitializationError ? "WEBGL" : "MAP", cause);
  }
}
