import type { FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { siteImageName } from "../../images/names.ts";
import { byZoom } from "../../style/expressions.ts";
import type { LayersOf } from "../part.ts";
import {
  isRelated,
  isHovered,
  isOutside,
  isRegion,
  isSelected,
  kindColour,
  statusThen,
} from "./expressions.ts";
import { siteLayers, siteSources } from "./ids.ts";

const isPoint: FilterSpecification = ["==", ["geometry-type"], "Point"];

/** A disc with the kind's icon and, by its drawing, the status; localities are only a small ring. */
export const sitePoints: LayersOf = ({ palette, flavour }) => [
  {
    id: "point-halo",
    type: "circle",
    source: siteSources.shapes,
    filter: isPoint,
    paint: {
      "circle-radius": byZoom(9, 12, 14, 18),
      "circle-color": kindColour(palette),
      "circle-blur": 0.5,
      "circle-opacity": ["case", isSelected, 0.75, ["any", isHovered, isRelated], 0.5, 0],
    },
  },
  {
    id: siteLayers.points,
    type: "symbol",
    source: siteSources.shapes,
    filter: isPoint,
    layout: {
      "icon-image": siteImageName(flavour, "disc", ["get", "kind"], statusThen),
      "icon-size": byZoom(9, 0.62, 12, 0.8, 15, 1),
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "symbol-sort-key": ["case", isRegion, 1, 2],
    },
    paint: { "icon-opacity": ["case", isOutside, 0.75, 1] },
  },
];
