import type { Subject } from "./context.ts";
import { byZoom } from "./context.ts";

/** Sea, Hong Kong and the Mainland: the paper that everything is printed on. */
export const ground: Subject = ({ palette }) => [
  { id: "sea", type: "background", paint: { "background-color": palette.water } },
  {
    id: "mainland",
    type: "fill",
    source: "land",
    filter: ["==", ["get", "kind"], "mainland"],
    paint: { "fill-color": palette.mainland, "fill-antialias": false },
  },
  {
    id: "land",
    type: "fill",
    source: "land",
    filter: ["==", ["get", "kind"], "hk"],
    paint: { "fill-color": palette.land },
  },
];

/** The data end at the frame of the map: beyond it the sheet is blank, with a thin line around what is printed. */
export const sheet: Subject = ({ palette }) => [
  { id: "beyond", type: "fill", source: "sheet", paint: { "fill-color": palette.mainland } },
  {
    id: "neat-line",
    type: "line",
    source: "sheet",
    paint: { "line-color": palette.boundary, "line-opacity": 0.35, "line-width": 0.8 },
  },
];

/** Only Hong Kong's shore is drawn: the Mainland's is less current. */
export const coast: Subject = ({ palette }) => [
  {
    id: "coast",
    type: "line",
    source: "land",
    filter: ["==", ["get", "kind"], "hk"],
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": byZoom(9, 0.5, 13, 0.9, 16, 1.4) },
  },
];
