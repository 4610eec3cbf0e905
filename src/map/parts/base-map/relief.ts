import type { LayersOf, MapPart } from "../part.ts";
import { byZoom, fonts, nameIn } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

/** The corners of the relief picture: north-west, north-east, south-east, south-west, as geodata/basemap/relief.json says. */
const reliefCorners = [
  [113.824199, 22.571878],
  [114.444036, 22.571878],
  [114.444036, 22.138699],
  [113.824199, 22.138699],
] as [[number, number], [number, number], [number, number], [number, number]];

/** Hill shading: visible when all of Hong Kong is shown, nearly gone at street level. */
const hills: LayersOf = ({ flavour }) => [
  {
    id: "relief",
    type: "raster",
    source: "relief",
    paint: {
      "raster-opacity":
        flavour === "dark"
          ? byZoom(9, 0.5, 12, 0.4, 13.5, 0.2)
          : byZoom(9, 0.46, 11.5, 0.38, 13, 0.2, 15, 0.12),
      "raster-fade-duration": 0,
    },
  },
];

/** Peaks with their height: the only labels of the relief. */
const peakLabels: LayersOf = ({ palette, language }) => [
  {
    id: "peaks",
    type: "symbol",
    source: "places",
    filter: ["==", ["get", "kind"], "peak"],
    minzoom: 11.8,
    layout: {
      "text-field": [
        "format",
        "▲ ",
        { "font-scale": 0.7 },
        nameIn(language),
        {},
        ["case", ["has", "ele"], ["concat", " ", ["to-string", ["get", "ele"]]], ""],
        { "font-scale": 0.85 },
      ],
      "text-font": fonts.regular,
      "text-size": byZoom(11.8, 10, 15, 12),
      "text-max-width": 9,
      "text-padding": 12,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.labelQuiet, "text-halo-color": palette.labelHalo, "text-halo-width": 1.2 },
  },
];

export const relief: MapPart = {
  id: "relief",
  reads: [],
  sources: ({ base }) => ({
    relief: { type: "image", url: `${base}data/basemap/relief.webp`, coordinates: reliefCorners },
    ...basemapSources(base, "places"),
  }),
  layers: (scene) => ({ ground: hills(scene), labels: peakLabels(scene) }),
};
