import { beyondExtent } from "../../model/mercator.ts";
import type { LayersOf, MapPart } from "./part.ts";

const extentSource = "extent";

/** Beyond the extent there are no data: the ground is blank there, with a thin line around what is drawn. */
const edge: LayersOf = ({ palette }) => [
  { id: "beyond", type: "fill", source: extentSource, paint: { "fill-color": palette.mainland } },
  {
    id: "neat-line",
    type: "line",
    source: extentSource,
    paint: { "line-color": palette.boundary, "line-opacity": 0.35, "line-width": 0.8 },
  },
];

export const extent: MapPart = {
  id: "extent",
  reads: [],
  sources: () => ({
    [extentSource]: { type: "geojson", data: { type: "Feature", properties: {}, geometry: beyondExtent } },
  }),
  layers: (scene) => ({ extent: edge(scene) }),
};
