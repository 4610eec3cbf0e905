import "leaflet/dist/leaflet.css";
import {
  circleMarker,
  geoJSON,
  imageOverlay,
  type LatLng,
  map as createMap,
  type Layer,
  type Map as LeafletMap,
} from "leaflet";
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
import { readRoom, sayAllDrawn, sayFailed, saySitesDrawn, twoFrames } from "./page.ts";

async function start(): Promise<void> {
  const map = openMap();
  const relief = addRelief(map);
  const { drawn, sites } = await loadAll();
  const layers = drawn.map(({ drawing, features }) => ({
    fromZoom: drawing.fromZoom,
    layer: basemapLayer(drawing, features),
  }));
  const showByZoom = (): void => {
    for (const { fromZoom, layer } of layers) {
      if (atlasZoom(map) >= fromZoom) layer.addTo(map);
      else layer.remove();
    }
  };
  showByZoom();
  map.on("zoomend", showByZoom);
  siteLayer(sitesAt(atlasZoom(map), sites)).addTo(map);
  await twoFrames();
  saySitesDrawn();
  await relief;
  await twoFrames();
  sayAllDrawn();
}

/** On a canvas, which Leaflet draws faster than its usual SVG. */
function openMap(): LeafletMap {
  const [top, right, bottom, left] = readRoom();
  const [west, south, east, north] = hongKong;
  const map = createMap("map", {
    preferCanvas: true,
    zoomSnap: 0,
    attributionControl: false,
    zoomControl: false,
  });
  map.getContainer().style.background = paper.water;
  map.createPane("ground").style.zIndex = "350";
  map.createPane("relief").style.zIndex = "360";
  return map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false },
  );
}

function atlasZoom(map: LeafletMap): number {
  return map.getZoom() - zoomsAhead;
}

function addRelief(map: LeafletMap): Promise<void> {
  const [[west, north], [east, south]] = reliefCorners;
  const corners: [[number, number], [number, number]] = [
    [south, west],
    [north, east],
  ];
  const dialog = imageOverlay(reliefFile, corners, { pane: "relief", opacity: reliefOpacity });
  const loaded = new Promise<void>((resolve, reject) => {
    dialog.once("load", () => resolve());
    dialog.once("error", () => reject(new Error("the relief did not load")));
  });
  dialog.addTo(map);
  return loaded;
}

function basemapLayer({ look, isGround }: Drawing, features: Loaded["drawn"][number]["features"]): Layer {
  const style = {
    stroke: look.line !== undefined,
    color: look.line ?? "",
    weight: look.width ?? 0,
    fill: look.fill !== undefined,
    fillColor: look.fill ?? "",
    fillOpacity: 1,
    interactive: false,
    ...(isGround && { pane: "ground" }),
  };
  return geoJSON([...features], {
    ...style,
    style: () => style,
    pointToLayer: (_, at: LatLng) => circleMarker(at, { ...style, radius: look.radius ?? 1 }),
  });
}

function siteLayer(sites: Loaded["sites"]): Layer {
  return geoJSON([...sites], {
    style: (feature) => {
      const { kind = "area" } = (feature?.properties ?? {}) as Partial<SiteFeatureProperties>;
      return { color: paper.kind[kind], weight: 1.5, fillOpacity: kind === "area" ? 0 : 0.2 };
    },
    pointToLayer: (_, at: LatLng) => circleMarker(at, { radius: 5 }),
    onEachFeature: (feature, layer) => {
      const { zhHant } = feature.properties as SiteFeatureProperties;
      layer.bindTooltip(zhHant);
    },
  });
}

start().catch(sayFailed);
