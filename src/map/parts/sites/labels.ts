import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, fonts } from "../../style/expressions.ts";
import type { LayersOf } from "../part.ts";
import { isRegion, kindColour, shortName } from "./expressions.ts";
import { siteLayers, siteSources } from "./ids.ts";

/** Below this zoom the points inside a park are gathered under its label, which says how many they are. */
export const gatheredBelowZoom = 13;

/** Far out an outline is smaller than its name, which then stands beside it; near, the name lies inside. */
const centredFromZoom = 13;
const smallSquareMetres = 60_000;
const besideFirst: ExpressionSpecification = [
  "case",
  ["==", ["get", "area"], 0],
  ["literal", ["left", [1.1, 0], "right", [-1.1, 0], "top", [0, 1], "bottom", [0, -1]]],
  ["literal", ["left", [0.9, 0], "right", [-0.9, 0], "top", [0, 0.9], "bottom", [0, -0.9], "center", [0, 0]]],
];
const centreFirst: ExpressionSpecification = [
  "case",
  ["<", ["get", "area"], smallSquareMetres],
  ["literal", ["left", [1.2, 0], "right", [-1.2, 0], "top", [0, 1.1], "bottom", [0, -1.1]]],
  ["literal", ["center", [0, 0], "top", [0, 0.8], "bottom", [0, -0.8], "left", [0.9, 0], "right", [-0.9, 0]]],
];

/** One label for each site, at its representative point; regions are set wide, and large sites win. */
export const siteLabels: LayersOf = ({ palette, language }) => {
  const name = shortName(language);
  const counted: ExpressionSpecification = [
    "case",
    [">", ["get", "parts"], 0],
    ["format", name, {}, ["concat", "  +", ["to-string", ["get", "parts"]]], { "font-scale": 0.8 }],
    ["format", name, {}],
  ];
  return [
    {
      id: siteLayers.regionLabels,
      type: "symbol",
      source: siteSources.labels,
      filter: isRegion,
      layout: {
        "text-field": name,
        "text-font": fonts.bold,
        "text-size": byZoom(9, 12, 13, 14),
        "text-letter-spacing": language === "en" ? 0.08 : 0.3,
        "text-max-width": 9,
        "text-padding": 4,
        "text-variable-anchor-offset": [
          "case",
          ["==", ["get", "area"], 0],
          ["literal", ["top", [0, 1.1], "bottom", [0, -1.1], "left", [1.2, 0], "right", [-1.2, 0]]],
          ["literal", ["center", [0, 0], "top", [0, 0.8], "bottom", [0, -0.8]]],
        ],
      },
      paint: {
        "text-color": palette.kind.area,
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 1.6,
      },
    },
    {
      id: siteLayers.labels,
      type: "symbol",
      source: siteSources.labels,
      filter: ["!", isRegion],
      layout: {
        "text-field": ["step", ["zoom"], counted, gatheredBelowZoom, ["format", name, {}]],
        "text-font": fonts.bold,
        "text-size": byZoom(9, 11.5, 12, 13, 15, 15),
        "text-max-width": language === "en" ? 9 : 8,
        "text-line-height": 1.15,
        "text-padding": 2,
        "text-variable-anchor-offset": ["step", ["zoom"], besideFirst, centredFromZoom, centreFirst],
        "text-justify": "auto",
        "symbol-sort-key": ["-", 0, ["get", "area"]],
      },
      paint: {
        "text-color": kindColour(palette),
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 2.1,
        "text-halo-blur": 0.3,
      },
    },
  ];
};
