import type { LayersOf, MapPart } from "../part.ts";
import { byZoom } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

const borderLines: LayersOf = ({ palette }) => [
  {
    id: "districts",
    type: "line",
    source: "district_lines",
    filter: ["==", ["get", "kind"], "district"],
    minzoom: 10,
    paint: {
      "line-color": palette.district,
      "line-width": 0.7,
      "line-dasharray": [3, 2.5],
      "line-opacity": byZoom(10, 0.25, 12, 0.5, 14, 0.35),
    },
  },
  {
    id: "boundary",
    type: "line",
    source: "boundary",
    layout: { "line-cap": "butt" },
    paint: {
      "line-color": palette.boundary,
      "line-width": byZoom(9, 0.8, 14, 1.5),
      "line-dasharray": [7, 2.5, 1, 2.5],
      "line-opacity": ["match", ["get", "kind"], "land", 0.75, 0.4],
    },
  },
];

export const borders: MapPart = {
  id: "borders",
  reads: [],
  sources: ({ base }) => basemapSources(base, "boundary", "district_lines"),
  layers: (scene) => ({ lines: borderLines(scene) }),
};
