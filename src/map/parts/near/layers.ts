import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { NearbyProperties } from "./features.ts";
import { byZoom, fonts } from "../../style/expressions.ts";
import type { LayersOf } from "../part.ts";

export const nearSource = "nearby";

const round = { "line-cap": "round", "line-join": "round" } as const;

/** The circle around the spot, and the lines to the sites in it. */
export const nearbyCircle: LayersOf = ({ palette, flavour }) => [
  {
    id: "nearby-area",
    type: "fill",
    source: nearSource,
    filter: isPart("circle"),
    paint: { "fill-color": palette.ui.ink, "fill-opacity": flavour === "dark" ? 0.05 : 0.035 },
  },
  {
    id: "nearby-edge-casing",
    type: "line",
    source: nearSource,
    filter: isPart("circle"),
    layout: round,
    paint: { "line-color": palette.labelHalo, "line-width": 3.4, "line-opacity": 0.6 },
  },
  {
    id: "nearby-edge",
    type: "line",
    source: nearSource,
    filter: isPart("circle"),
    layout: round,
    paint: {
      "line-color": palette.ui.ink,
      "line-width": 1.2,
      "line-opacity": flavour === "dark" ? 0.6 : 0.75,
    },
  },
  {
    id: "nearby-lines",
    type: "line",
    source: nearSource,
    filter: isPart("line"),
    paint: {
      "line-color": palette.ui.ink,
      "line-width": byZoom(9, 0.7, 14, 1),
      "line-dasharray": [4, 3],
      "line-opacity": byZoom(9, 0.35, 13, 0.6),
    },
  },
  {
    id: "nearby-ends",
    type: "circle",
    source: nearSource,
    filter: isPart("end"),
    paint: {
      "circle-radius": byZoom(9, 1.6, 14, 2.4),
      "circle-color": palette.ui.ink,
      "circle-stroke-color": palette.labelHalo,
      "circle-stroke-width": byZoom(9, 0.6, 14, 1),
    },
  },
];

/** The distances of the nearest few sites, at the ends of their lines; where there is no room, only the panel has them. */
export const nearbyDistances: LayersOf = ({ palette }) => [
  {
    id: "nearby-distances",
    type: "symbol",
    source: nearSource,
    filter: ["has", "label"],
    layout: {
      "text-field": ["get", "label"],
      "text-font": fonts.regular,
      "text-size": byZoom(9, 10.5, 14, 12),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.5,
      "text-justify": "auto",
      "text-padding": 2,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.ui.ink,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.6,
    },
  },
];

/** The spot itself: a ring and a dot above everything; an invisible letter keeps labels off it. */
export const nearbySpot: LayersOf = ({ palette }) => [
  {
    id: "nearby-spot-ring",
    type: "circle",
    source: nearSource,
    filter: isPart("spot"),
    paint: {
      "circle-radius": byZoom(9, 6.5, 14, 8.5),
      "circle-color": palette.labelHalo,
      "circle-stroke-color": palette.ui.ink,
      "circle-stroke-width": 1.8,
    },
  },
  {
    id: "nearby-spot",
    type: "circle",
    source: nearSource,
    filter: isPart("spot"),
    paint: { "circle-radius": byZoom(9, 2.8, 14, 3.6), "circle-color": palette.ui.ink },
  },
  {
    id: "nearby-spot-room",
    type: "symbol",
    source: nearSource,
    filter: isPart("spot"),
    layout: { "text-field": "O", "text-font": fonts.bold, "text-size": 14, "text-allow-overlap": true },
    paint: { "text-opacity": 0 },
  },
];

function isPart(part: NearbyProperties["part"]): ExpressionSpecification {
  return ["==", ["get", "part"], part];
}
