import type { LayersOf, MapPart } from "../part.ts";
import { byZoom, fonts, nameIn } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

const inlandWater: LayersOf = ({ palette }) => [
  {
    id: "inland-water",
    type: "fill",
    source: "water_inland",
    paint: { "fill-color": palette.waterInland },
  },
  {
    id: "inland-water-edge",
    type: "line",
    source: "water_inland",
    minzoom: 11,
    paint: { "line-color": palette.coast, "line-width": byZoom(11, 0.2, 15, 0.7), "line-opacity": 0.6 },
  },
];

/** Sea, bays and channels, in the colour of water. */
const waterLabels: LayersOf = ({ palette, language }) => [
  {
    id: "water-labels",
    type: "symbol",
    source: "places",
    filter: ["in", ["get", "kind"], ["literal", ["water", "reservoir", "river"]]],
    minzoom: 10.4,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(10.4, 10, 15, 13),
      "text-letter-spacing": 0.12,
      "text-max-width": 6,
      "text-padding": 14,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.labelWater,
      "text-halo-color": palette.water,
      "text-halo-width": 1,
      "text-opacity": ["step", ["zoom"], ["match", ["get", "kind"], "water", 1, 0], 12, 1],
    },
  },
];

export const water: MapPart = {
  id: "water",
  reads: [],
  sources: ({ base }) => basemapSources(base, "water_inland", "places"),
  layers: (scene) => ({ ground: inlandWater(scene), labels: waterLabels(scene) }),
};
