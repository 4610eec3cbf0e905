import type { LayersOf, MapPart } from "../part.ts";
import { imageName } from "../../images/names.ts";
import { byZoom, fonts, nameIn } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

const round = { "line-cap": "round", "line-join": "round" } as const;

/** Roads help with orientation only: thin, in a warm colour, main roads last so that they lie on top. */
const roadLines: LayersOf = ({ palette }) => [
  {
    id: "roads-minor",
    type: "line",
    source: "roads_other",
    minzoom: 12.5,
    layout: round,
    paint: {
      "line-color": palette.minorRoad,
      "line-width": byZoom(12.5, 0.4, 14, 1.2, 16, 4),
      "line-opacity": byZoom(12.5, 0, 13.2, 1),
    },
  },
  {
    id: "roads-main",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 2],
    minzoom: 10.5,
    layout: round,
    paint: {
      "line-color": palette.mainRoad,
      "line-width": byZoom(10.5, 0.4, 13, 1.4, 16, 5),
      "line-opacity": byZoom(10.5, 0, 11.5, 1),
    },
  },
  {
    id: "roads-motorway-casing",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 1],
    minzoom: 10,
    layout: round,
    paint: { "line-color": palette.motorwayCasing, "line-width": byZoom(10, 0.8, 12, 1.8, 14, 3.4, 16, 7.5) },
  },
  {
    id: "roads-motorway",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 1],
    layout: round,
    paint: { "line-color": palette.motorway, "line-width": byZoom(9, 0.5, 10, 0.6, 12, 1.2, 14, 2.4, 16, 6) },
  },
];

/** Road, tunnel and bridge names lie along their road by the angle that the data give. */
const roadLabels: LayersOf = ({ palette, language, flavour }) => [
  {
    id: "road-labels",
    type: "symbol",
    source: "road_labels",
    filter: ["!=", ["get", "kind"], "route_shield"],
    minzoom: 13,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(13, 9.5, 16, 11.5),
      "text-rotate": ["coalesce", ["get", "angle"], 0],
      "text-rotation-alignment": "map",
      "text-max-width": 30,
      "text-padding": 12,
    },
    paint: { "text-color": palette.labelQuiet, "text-halo-color": palette.labelHalo, "text-halo-width": 1.2 },
  },
  {
    id: "route-shields",
    type: "symbol",
    source: "road_labels",
    filter: ["==", ["get", "kind"], "route_shield"],
    minzoom: 11.5,
    layout: {
      "text-field": ["get", "ref"],
      "text-font": fonts.bold,
      "text-size": 9,
      "icon-image": imageName(flavour, "shield"),
      "icon-text-fit": "both",
      "icon-text-fit-padding": [1, 4, 1, 4],
      "text-padding": 20,
    },
    paint: { "text-color": palette.shield },
  },
];

export const roads: MapPart = {
  id: "roads",
  reads: [],
  sources: ({ base }) => basemapSources(base, "roads_main", "roads_other", "road_labels"),
  layers: (scene) => ({ lines: roadLines(scene), labels: roadLabels(scene) }),
};
