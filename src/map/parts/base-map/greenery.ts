import type { LayersOf, MapPart } from "../part.ts";
import { byZoom } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

/** Woodland is generalised with straight edges, so it goes before they show; urban parks take over. */
const woodlandAndParks: LayersOf = ({ palette }) => [
  {
    id: "woodland",
    type: "fill",
    source: "woodland",
    maxzoom: 14,
    paint: {
      "fill-color": palette.woodland,
      "fill-antialias": false,
      "fill-opacity": byZoom(9, 0.8, 11.5, 0.7, 13, 0.25, 14, 0),
    },
  },
  {
    id: "parks",
    type: "fill",
    source: "parks_urban",
    minzoom: 10.5,
    paint: { "fill-color": palette.park, "fill-opacity": byZoom(10.5, 0, 11.5, 0.75) },
  },
];

export const greenery: MapPart = {
  id: "greenery",
  reads: [],
  sources: ({ base }) => basemapSources(base, "woodland", "parks_urban"),
  layers: (scene) => ({ ground: woodlandAndParks(scene) }),
};
