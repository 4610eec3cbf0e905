import type { Subject } from "./context.ts";
import { byZoom } from "./context.ts";

export const inlandWater: Subject = ({ palette }) => [
  {
    id: "inland-water",
    type: "fill",
    source: "water_inland",
    paint: { "fill-color": palette.waterInland },
  },
  {
    id: "inland-water-edge",
    type: "line",
    source: "water_inland",
    minzoom: 11,
    paint: { "line-color": palette.coast, "line-width": byZoom(11, 0.2, 15, 0.7), "line-opacity": 0.6 },
  },
];
