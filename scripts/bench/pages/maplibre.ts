import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { imageNamed } from "../../../src/map/images/index.ts";
import { parts } from "../../../src/map/parts/parts.ts";
import { isLazy, type MapPart } from "../../../src/map/parts/part.ts";
import { siteTouchLayers } from "../../../src/map/parts/sites/ids.ts";
import { drawnSites, sites } from "../../../src/map/parts/sites/sites.ts";
import { whenReady } from "../../../src/map/readiness.ts";
import type { MapScene } from "../../../src/map/scene.ts";
import { buildStyle } from "../../../src/map/style/build-style.ts";
import { palettes } from "../../../src/look/palette.ts";
import { indexAtlas, type SiteFeatures } from "../../../src/model/atlas.ts";
import { hongKong } from "../../../src/model/mercator.ts";
import { lastDayOf, lastMonth } from "../../../src/model/months.ts";
import { createReads } from "../../../src/state/reads.ts";
import { initialState } from "../../../src/state/store.ts";
import { loadJson, readRoom, sayAllDrawn, sayFailed, saySitesDrawn } from "./page.ts";

/** Every site is drawn, with no data beside the features. */
function partsShowingAll({ features }: SiteFeatures): readonly MapPart[] {
  const visible = features.map(({ properties }) => properties.id);
  const shown = { visible, selected: [], related: [], isNamedAlone: false };
  return parts
    .filter((part): part is MapPart => !isLazy(part))
    .map((part) => (part === sites ? { ...sites, layers: (scene) => drawnSites(scene, shown) } : part));
}

function sceneOf(features: SiteFeatures): MapScene {
  const asOf = lastDayOf(lastMonth);
  const rows = { sources: [], categories: [], units: [], sites: [], measures: [], figures: [], events: [] };
  const atlas = indexAtlas({ version: 1, asOf, ...rows, placeCounts: {}, editions: [] });
  return {
    state: initialState,
    atlas,
    reads: createReads(atlas),
    features,
    outlines: new Map(),
    base: `${location.origin}/`,
    language: "zh-Hant",
    flavour: "light",
    palette: palettes.light,
    stageTextPixels: null,
  };
}

/** The atlas's own style and signs on a bare map: what the atlas costs beside this is its own doing. */
async function start(): Promise<void> {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const features = await loadJson<SiteFeatures>("/data/sites.json");
  const map = new MapLibreMap({
    container: "map",
    style: buildStyle(sceneOf(features), partsShowingAll(features)),
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
