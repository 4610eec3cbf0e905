import type { LayersOf, MapPart } from "../part.ts";
import { byZoom } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

/** The map is not shown before this source is drawn. */
export const landSource = "land";

/** Sea, Hong Kong and the Mainland: the ground of the map. */
const ground: LayersOf = ({ palette }) => [
  { id: "sea", type: "background", paint: { "background-color": palette.water } },
  {
    id: "mainland",
    type: "fill",
    source: landSource,
    filter: ["==", ["get", "kind"], "mainland"],
    paint: { "fill-color": palette.mainland, "fill-antialias": false },
  },
  {
    id: "land",
    type: "fill",
    source: landSource,
    filter: ["==", ["get", "kind"], "hk"],
    paint: { "fill-color": palette.land },
  },
];

/** Only Hong Kong's shore is drawn: the Mainland's is less current. */
const coast: LayersOf = ({ palette }) => [
  {
    id: "coast",
    type: "line",
    source: landSource,
    filter: ["==", ["get", "kind"], "hk"],
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": byZoom(9, 0.5, 13, 0.9, 16, 1.4) },
  },
];

export const land: MapPart = {
  id: "land",
  reads: [],
  sources: ({ base }) => basemapSources(base, landSource),
  layers: (scene) => ({ ground: ground(scene), lines: coast(scene) }),
};
