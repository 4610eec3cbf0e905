import type { ExpressionSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { areaOpacity } from "../../../look/signs/area-patterns.ts";
import { precisionDashes } from "../../../look/signs/edges.ts";
import type { Precision } from "../../../model/kinds.ts";
import { siteImageName } from "../../images/names.ts";
import { byZoom } from "../../style/expressions.ts";
import type { LayersOf } from "../part.ts";
import {
  isArea,
  isRelated,
  isHovered,
  isOutside,
  isRegion,
  isSelected,
  kindColour,
  statusThen,
} from "./expressions.ts";
import { siteLayers, siteSources } from "./ids.ts";

const drawnPrecisions = ["official", "digitised", "indicative"] as const;
const isSite: ExpressionSpecification = ["all", isArea, ["!", isRegion]];
const isRegionArea: ExpressionSpecification = ["all", isArea, isRegion];
const round = { "line-join": "round", "line-cap": "round" } as const;

/** A region is an edge with an inward glow, never a fill: a fill would hide what lies in it. */
export const regionGlow: LayersOf = ({ palette }) => [
  {
    id: siteLayers.regionTouch,
    type: "fill",
    source: siteSources.shapes,
    filter: isRegionArea,
    paint: {
      "fill-color": palette.kind.area,
      "fill-opacity": ["case", isSelected, 0.07, isHovered, 0.05, 0],
    },
  },
  {
    id: "region-glow",
    type: "line",
    source: siteSources.shapes,
    filter: isRegionArea,
    layout: round,
    paint: {
      "line-color": palette.kind.area,
      "line-width": byZoom(9, 5, 12, 10, 15, 16),
      "line-blur": byZoom(9, 4, 12, 8, 15, 13),
      "line-offset": byZoom(9, -2.5, 12, -5, 15, -8),
      "line-opacity": ["case", isSelected, 0.75, isRelated, 0.65, isHovered, 0.6, isOutside, 0.22, 0.36],
    },
  },
  {
    id: "region-edge",
    type: "line",
    source: siteSources.shapes,
    filter: isRegionArea,
    layout: round,
    paint: {
      "line-color": palette.kind.area,
      "line-width": ["case", isSelected, 2, 1],
      "line-dasharray": [0.4, 2.4],
      "line-opacity": 0.8,
    },
  },
];

/** The soft fill of the kind's hue; outside Hong Kong fainter. Status is told by the pattern above it. */
export const siteFills: LayersOf = ({ palette, flavour }) => [
  {
    id: siteLayers.fill,
    type: "fill",
    source: siteSources.shapes,
    filter: isSite,
    layout: { "fill-sort-key": ["-", 0, ["get", "area"]] },
    paint: {
      "fill-color": kindColour(palette),
      "fill-opacity": thinning((part) => [
        "case",
        isOutside,
        0.1 * part,
        ["any", isSelected, isHovered],
        (flavour === "dark" ? 0.4 : 0.34) * part,
        isRelated,
        0.34 * part,
        ["==", statusThen, "open"],
        areaOpacity.open * part,
        areaOpacity.other * part,
      ]),
    },
  },
  {
    id: "site-pattern",
    type: "fill",
    source: siteSources.shapes,
    filter: ["all", isSite, ["!=", statusThen, "open"]],
    layout: { "fill-sort-key": ["-", 0, ["get", "area"]] },
    paint: {
      "fill-pattern": siteImageName(flavour, "pattern", ["get", "kind"], statusThen),
      "fill-opacity": thinning((part) => ["case", isOutside, 0.4 * part, 0.75 * part]),
    },
  },
];

/** Seen from near, an area is an outline and a pale tint: the ground beneath it can be read. */
function thinning(opacity: (part: number) => ExpressionSpecification): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 13, opacity(1), 15, opacity(0.4)];
}

/** One layer for each precision: the dashes tell how exact the outline is. */
export const siteEdges: LayersOf = ({ palette }) =>
  drawnPrecisions.map((precision) => edge(precision, kindColour(palette)));

function edge(precision: Precision, colour: ReturnType<typeof kindColour>): LineLayerSpecification {
  const dashes = precisionDashes[precision];
  return {
    id: `site-edge-${precision}`,
    type: "line",
    source: siteSources.shapes,
    filter: ["all", isSite, ["==", ["get", "precision"], precision]],
    layout: round,
    paint: {
      "line-color": colour,
      "line-width": byZoom(9, 1.2, 12, 1.8, 15, 2.4),
      "line-opacity": ["case", isOutside, 0.6, 1],
      ...(dashes && { "line-dasharray": [...dashes] }),
    },
  };
}

/** Hovered: a halo. Selected: a casing and a strong line. Related: a lighter line. */
export const siteSelection: LayersOf = ({ palette }) => [
  {
    id: "site-halo",
    type: "line",
    source: siteSources.shapes,
    filter: isSite,
    layout: round,
    paint: {
      "line-color": kindColour(palette),
      "line-width": byZoom(9, 7, 14, 12),
      "line-blur": byZoom(9, 5, 14, 8),
      "line-opacity": ["case", ["any", isSelected, isHovered, isRelated], 0.6, 0],
    },
  },
  {
    id: "site-selected-casing",
    type: "line",
    source: siteSources.shapes,
    filter: isSite,
    layout: round,
    paint: {
      "line-color": palette.labelHalo,
      "line-width": byZoom(9, 5, 14, 6.5),
      "line-opacity": ["case", isSelected, 0.95, 0],
    },
  },
  ...drawnPrecisions.map((precision) => chosenEdge(precision, kindColour(palette))),
];

/** The line of a selected site is stronger and keeps its dashes: an indicative outline must not look surveyed. */
function chosenEdge(precision: Precision, colour: ReturnType<typeof kindColour>): LineLayerSpecification {
  const firm = edge(precision, colour);
  return {
    ...firm,
    id: `site-selected-${precision}`,
    paint: {
      ...firm.paint,
      "line-width": byZoom(9, 2.4, 14, 3.2),
      "line-opacity": ["case", isSelected, 1, isRelated, 0.6, 0],
    },
  };
}
