import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { imageNamed } from "../../../src/map/images/index.ts";
import { siteTouchLayers } from "../../../src/map/pointer.ts";
import { whenReady } from "../../../src/map/readiness.ts";
import { atlasStyle } from "../../../src/map/style/index.ts";
import type { SiteFeatures } from "../../../src/model/atlas.ts";
import { hongKong } from "../../../src/model/mercator.ts";
import { lastMonth } from "../../../src/model/months.ts";
import { loadJson, readRoom, sayAllDrawn, sayFailed, saySitesDrawn } from "./page.ts";

/** The atlas's own style and signs on a bare map: what the atlas costs beside this is its own doing. */
async function start(): Promise<void> {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const features = await loadJson<SiteFeatures>("/data/sites.json");
  const ids = features.features.map(({ properties }) => properties.id);
  const map = new MapLibreMap({
    container: "map",
    style: atlasStyle({
      flavour: "light",
      language: "zh-Hant",
      features,
      base: `${location.origin}/`,
      shown: { visible: ids, selected: null, highlighted: [], isNamedAlone: false },
      thisMonth: lastMonth,
      stageText: null,
    }),
    attributionControl: false,
    localIdeographFontFamily: false,
    fadeDuration: 150,
    validateStyle: false,
  });
  const [top, right, bottom, left] = readRoom();
  map.setPadding({ top, right, bottom, left });
  map.fitBounds([...hongKong], { animate: false });
  map.setMissingStyleImageResolver((id) => {
    const image = imageNamed(id);
    if (image) map.addImage(id, image.data, image.options);
  });
  map.on("error", ({ error }) => sayFailed(error));
  whenReady(map, siteTouchLayers, new Set(), saySitesDrawn);
  map.once("idle", sayAllDrawn);
}

start().catch(sayFailed);
