import type { LayersOf, MapPart } from "../part.ts";
import { byZoom, fonts, nameIn } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

/** MTR lines keep their colours, which people know them by, but muted. */
const railLines: LayersOf = ({ palette, flavour }) => [
  {
    id: "rail-bed",
    type: "line",
    source: "mtr_lines",
    minzoom: 11,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.labelHalo, "line-width": byZoom(11, 1.6, 16, 5.5), "line-opacity": 0.7 },
  },
  {
    id: "rail",
    type: "line",
    source: "mtr_lines",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": ["get", "color"],
      "line-width": byZoom(9, 0.7, 11, 1.1, 13, 1.8, 16, 3.2),
      "line-opacity": flavour === "dark" ? 0.5 : byZoom(9, 0.42, 13, 0.55),
    },
  },
  {
    id: "stations",
    type: "circle",
    source: "mtr_stations",
    minzoom: 11.5,
    paint: {
      "circle-radius": byZoom(11.5, 1.4, 13, 2.4, 16, 4.6),
      "circle-color": palette.labelHalo,
      "circle-stroke-color": palette.station,
      "circle-stroke-width": byZoom(11.5, 0.7, 14, 1.2),
    },
  },
];

const stationLabels: LayersOf = ({ palette, language }) => [
  {
    id: "station-labels",
    type: "symbol",
    source: "mtr_stations",
    minzoom: 13,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(13, 10, 16, 12),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.6,
      "text-justify": "auto",
      "text-padding": 3,
      "text-max-width": 7,
      "symbol-sort-key": ["-", 0, ["get", "interchange"]],
    },
    paint: { "text-color": palette.station, "text-halo-color": palette.labelHalo, "text-halo-width": 1.3 },
  },
];

export const rail: MapPart = {
  id: "rail",
  reads: [],
  sources: ({ base }) => basemapSources(base, "mtr_lines", "mtr_stations"),
  layers: (scene) => ({ lines: railLines(scene), labels: stationLabels(scene) }),
};
