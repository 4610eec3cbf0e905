import type { Polygon, Position } from "geojson";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The extent of the map: nothing of the data lies outside it, and no link leads there. */
export const mapExtent: Bounds = [113.78, 22.09, 114.53, 22.62];

/** The area around the extent, as far as the map can be moved: the atlas has no data there. */
export const beyondExtent: Polygon = {
  type: "Polygon",
  coordinates: [ringOf([110, 20, 118, 25]), ringOf(mapExtent).toReversed()],
};

function ringOf([west, south, east, north]: Bounds): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function isInExtent([lng = NaN, lat = NaN]: Position): boolean {
  const [west, south, east, north] = mapExtent;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** What the opening view and the prerendered picture both show: Hong Kong, coast to coast. */
export const hongKong: Bounds = [113.82, 22.13, 114.45, 22.57];

/** Web Mercator as MapLibre draws it: the world from 0 to 1, y to the south. */
export function mercator([lng = 0, lat = 0]: Position): readonly [number, number] {
  const latitude = (lat * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / Math.PI) / 2];
}

/** The smallest box about all of them. */
export function boundsOfPoints(points: readonly (readonly [number, number])[]): Bounds {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** A tenth more on each side, and at least as much around a point as a village takes, so that nothing lies on the edge. */
export function withMargin([west, south, east, north]: Bounds): Bounds {
  const across = Math.max((east - west) / 10, leastMargin);
  const along = Math.max((north - south) / 10, leastMargin);
  return [west - across, south - along, east + across, north + along];
}

/** Degrees: about 300 m. */
const leastMargin = 0.003;
