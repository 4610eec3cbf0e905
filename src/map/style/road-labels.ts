import { byZoom, fonts, nameIn, type Subject } from "./context.ts";

/** Road, tunnel and bridge names lie along their road by the angle that the data give. */
export const roadLabels: Subject = ({ palette, language, flavour }) => [
  {
    id: "road-labels",
    type: "symbol",
    source: "road_labels",
    filter: ["!=", ["get", "kind"], "route_shield"],
    minzoom: 13,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(13, 9.5, 16, 11.5),
      "text-rotate": ["coalesce", ["get", "angle"], 0],
      "text-rotation-alignment": "map",
      "text-max-width": 30,
      "text-padding": 12,
    },
    paint: { "text-color": palette.labelQuiet, "text-halo-color": palette.labelHalo, "text-halo-width": 1.2 },
  },
  {
    id: "route-shields",
    type: "symbol",
    source: "road_labels",
    filter: ["==", ["get", "kind"], "route_shield"],
    minzoom: 11.5,
    layout: {
      "text-field": ["get", "ref"],
      "text-font": fonts.bold,
      "text-size": 9,
      "icon-image": `${flavour}-shield`,
      "icon-text-fit": "both",
      "icon-text-fit-padding": [1, 4, 1, 4],
      "text-padding": 20,
    },
    paint: { "text-color": palette.shield },
  },
];
