import type { FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, type Subject } from "../context.ts";
import {
  isHighlighted,
  isHovered,
  isOutside,
  isRegion,
  isSelected,
  kindColour,
  statusThen,
} from "./expressions.ts";

const isPoint: FilterSpecification = ["==", ["geometry-type"], "Point"];

/** A disc with the kind's icon and, by its drawing, the status; localities are only a small ring. */
export const sitePoints: Subject = ({ palette, flavour }) => [
  {
    id: "point-halo",
    type: "circle",
    source: "sites",
    filter: isPoint,
    paint: {
      "circle-radius": byZoom(9, 12, 14, 18),
      "circle-color": kindColour(palette),
      "circle-blur": 0.5,
      "circle-opacity": ["case", isSelected, 0.75, ["any", isHovered, isHighlighted], 0.5, 0],
    },
  },
  {
    id: "site-points",
    type: "symbol",
    source: "sites",
    filter: isPoint,
    layout: {
      "icon-image": ["concat", `${flavour}-disc-`, ["get", "kind"], "-", statusThen],
      "icon-size": byZoom(9, 0.62, 12, 0.8, 15, 1),
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "symbol-sort-key": ["case", isRegion, 1, 2],
    },
    paint: { "icon-opacity": ["case", isOutside, 0.75, 1] },
  },
];
