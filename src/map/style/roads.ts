import type { Subject } from "./context.ts";
import { byZoom } from "./context.ts";

const round = { "line-cap": "round", "line-join": "round" } as const;

/** Roads are there to find one's way by, never to look at: thin, warm, main ones last so that they lie on top. */
export const roads: Subject = ({ palette }) => [
  {
    id: "roads-minor",
    type: "line",
    source: "roads_other",
    minzoom: 12.5,
    layout: round,
    paint: {
      "line-color": palette.minorRoad,
      "line-width": byZoom(12.5, 0.4, 14, 1.2, 16, 4),
      "line-opacity": byZoom(12.5, 0, 13.2, 1),
    },
  },
  {
    id: "roads-main",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 2],
    minzoom: 10.5,
    layout: round,
    paint: {
      "line-color": palette.mainRoad,
      "line-width": byZoom(10.5, 0.4, 13, 1.4, 16, 5),
      "line-opacity": byZoom(10.5, 0, 11.5, 1),
    },
  },
  {
    id: "roads-motorway-casing",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 1],
    minzoom: 10,
    layout: round,
    paint: { "line-color": palette.motorwayCasing, "line-width": byZoom(10, 0.8, 12, 1.8, 14, 3.4, 16, 7.5) },
  },
  {
    id: "roads-motorway",
    type: "line",
    source: "roads_main",
    filter: ["==", ["get", "class"], 1],
    layout: round,
    paint: { "line-color": palette.motorway, "line-width": byZoom(9, 0.5, 10, 0.6, 12, 1.2, 14, 2.4, 16, 6) },
  },
];
