import { GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** What any page with MapLibre and its worker must send: only its size counts, the page is never opened. */
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
try {
  const map = new MapLibreMap({ container: "map", style: { version: 8, sources: {}, layers: [] } });
  map.once("load", () => console.info("The map is empty."));
} catch (error) {
  if (!(error instanceof GPUInitializationError)) throw error;
  console.warn("There is no graphics processor.", error);
}
