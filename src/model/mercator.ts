import type { Position } from "geojson";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What the opening view and the prerendered picture both show: Hong Kong, coast to coast. */
export const hongKong: Bounds = [113.82, 22.13, 114.45, 22.57];

/** Web Mercator as MapLibre draws it: the world from 0 to 1, y to the south. */
export function mercator([lng = 0, lat = 0]: Position): readonly [number, number] {
  const latitude = (lat * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / Math.PI) / 2];
}
