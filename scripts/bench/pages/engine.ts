import { GPUInitializationError, Map as MapLibreMap, Marker, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** What any page with a map and a marker of MapLibre and its worker must send: only its size counts, the page is never opened. */
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
try {
  const map = new MapLibreMap({ container: "map", style: { version: 8, sources: {}, layers: [] } });
  map.once("load", () => new Marker().setLngLat([0, 0]).addTo(map));
} catch (error) {
  if (!(error instanceof GPUInitializationError)) throw error;
  console.warn("There is no graphics processor.", error);
}
