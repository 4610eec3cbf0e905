import "ol/ol.css";
import GeoJSON from "ol/format/GeoJSON.js";
import type { FeatureLike } from "ol/Feature.js";
import ImageLayer from "ol/layer/Image.js";
import VectorLayer from "ol/layer/Vector.js";
import OlMap from "ol/Map.js";
import { transformExtent } from "ol/proj.js";
import Static from "ol/source/ImageStatic.js";
import VectorSource from "ol/source/Vector.js";
import CircleStyle from "ol/style/Circle.js";
import Fill from "ol/style/Fill.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import Text from "ol/style/Text.js";
import View from "ol/View.js";
import type { SiteFeatureProperties } from "../../../src/model/atlas.ts";
import { hongKong } from "../../../src/model/mercator.ts";
import {
  type Drawing,
  type Loaded,
  loadAll,
  paper,
  reliefCorners,
  reliefFile,
  reliefOpacity,
  sitesAt,
  zoomsAhead,
} from "./drawings.ts";
import { readRoom, sayAllDrawn, sayFailed, saySitesDrawn } from "./page.ts";

const degrees = "EPSG:4326";
const metres = "EPSG:3857";
const format = new GeoJSON({ dataProjection: degrees, featureProjection: metres });

async function start(): Promise<void> {
  const map = openMap();
  const { drawn, sites } = await loadAll();
  const isBelow = ({ drawing }: Loaded["drawn"][number]): boolean => drawing.isGround === true;
  for (const { drawing, features } of drawn.filter(isBelow)) map.addLayer(basemapLayer(drawing, features));
  map.addLayer(reliefLayer());
  for (const { drawing, features } of drawn.filter((each) => !isBelow(each)))
    map.addLayer(basemapLayer(drawing, features));
  map.addLayer(siteLayer(sitesAt((map.getView().getZoom() ?? 0) - zoomsAhead, sites)));
  map.once("rendercomplete", () => {
    saySitesDrawn();
    sayAllDrawn();
  });
}

function openMap(): OlMap {
  const view = new View();
  const map = new OlMap({ target: "map", controls: [], view });
  document.body.style.background = paper.water;
  view.fit(transformExtent([...hongKong], degrees, metres), {
    size: map.getSize() ?? [],
    padding: [...readRoom()],
  });
  return map;
}

function basemapLayer({ look, fromZoom }: Drawing, features: Loaded["drawn"][number]["features"]) {
  const fill = new Fill({ color: look.fill ?? "transparent" });
  const stroke = look.line && { stroke: new Stroke({ color: look.line, width: look.width ?? 1 }) };
  const style = new Style({
    fill,
    ...stroke,
    ...(look.radius && { image: new CircleStyle({ radius: look.radius, fill }) }),
  });
  return new VectorLayer({ source: sourceOf(features), style, minZoom: fromZoom + zoomsAhead });
}

function reliefLayer() {
  const [[west, north], [east, south]] = reliefCorners;
  const imageExtent = transformExtent([west, south, east, north], degrees, metres);
  return new ImageLayer({
    source: new Static({ url: reliefFile, imageExtent, projection: metres }),
    opacity: reliefOpacity,
  });
}

function siteLayer(sites: Loaded["sites"]) {
  return new VectorLayer({ source: sourceOf(sites), style: siteStyle, declutter: true });
}

function siteStyle(feature: FeatureLike): Style {
  const { kind, zhHant } = feature.getProperties() as SiteFeatureProperties;
  const colour = paper.kind[kind];
  const fill = new Fill({ color: kind === "area" ? "transparent" : `${colour}33` });
  const stroke = new Stroke({ color: colour, width: 1.5 });
  return new Style({
    fill,
    stroke,
    image: new CircleStyle({ radius: 5, fill, stroke }),
    text: new Text({
      text: zhHant,
      overflow: true,
      fill: new Fill({ color: colour }),
      font: "12px sans-serif",
      offsetY: 14,
    }),
  });
}

function sourceOf(features: readonly object[]) {
  return new VectorSource({ features: format.readFeatures({ type: "FeatureCollection", features }) });
}

start().catch(sayFailed);
