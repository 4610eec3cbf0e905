import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, fonts } from "../../style/expressions.ts";
import type { LayersOf } from "../part.ts";
import type { RailProperties } from "./features.ts";

export const plannedRailSource = "planned-rail";

export const plannedRailLayers = {
  lines: "planned-rail-lines",
  stations: "planned-rail-stations",
  labels: "planned-rail-labels",
} as const;

/** In line widths; the legend shows the same. */
export const plannedRailDashes: readonly [number, number] = [2.2, 1.6];

const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const isLit: ExpressionSpecification = ["any", isSelected, ["boolean", ["feature-state", "hover"], false]];

/** Dashed and without the colours of lines in service: nobody is to take them for such. */
export const railLines: LayersOf = ({ palette }) => [
  {
    id: "planned-rail-casing",
    type: "line",
    source: plannedRailSource,
    filter: is("line"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.labelHalo,
      "line-width": ["interpolate", ["linear"], ["zoom"], 9, litWidth(3.4, 6), 14, litWidth(5.5, 9)],
      "line-opacity": 0.75,
    },
  },
  {
    id: plannedRailLayers.lines,
    type: "line",
    source: plannedRailSource,
    filter: is("line"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": ["case", isLit, palette.ui.ink, palette.station],
      "line-width": ["interpolate", ["linear"], ["zoom"], 9, litWidth(1.5, 2.4), 14, litWidth(2.4, 3.6)],
      "line-dasharray": [...plannedRailDashes],
    },
  },
];

export const railStations: LayersOf = ({ palette }) => [
  {
    id: plannedRailLayers.stations,
    type: "circle",
    source: plannedRailSource,
    filter: is("station"),
    minzoom: 9.5,
    paint: {
      "circle-radius": ["interpolate", ["linear"], ["zoom"], 9.5, litWidth(2, 4), 14, litWidth(4.4, 6.5)],
      "circle-color": ["case", isSelected, palette.ui.ink, palette.labelHalo],
      "circle-stroke-color": ["case", isLit, palette.ui.ink, palette.station],
      "circle-stroke-width": byZoom(9.5, 1, 14, 1.8),
    },
  },
];

/** The base map names the stations that are in service. */
export const railLabels: LayersOf = ({ palette, language }) => [
  {
    id: plannedRailLayers.labels,
    type: "symbol",
    source: plannedRailSource,
    filter: ["all", is("station"), ["!", ["get", "inService"]]],
    minzoom: 11,
    layout: {
      "text-field": ["get", nameProperty[language]],
      "text-font": fonts.regular,
      "text-size": byZoom(11, 10.5, 16, 12.5),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.7,
      "text-justify": "auto",
      "text-padding": 3,
      "text-max-width": 7,
    },
    paint: {
      "text-color": ["case", isLit, palette.ui.ink, palette.station],
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.4,
    },
  },
];

const nameProperty = { "zh-Hant": "zhHant", en: "en", "zh-Hans": "zhHans" } as const;

function is(what: RailProperties["is"]): ExpressionSpecification {
  return ["==", ["get", "is"], what];
}

function litWidth(usual: number, lit: number): ExpressionSpecification {
  return ["case", isLit, lit, usual];
}
