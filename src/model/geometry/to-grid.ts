import type { Position } from "geojson";
import { degreesToGrid } from "./grid.ts";
import { isOnGrid } from "./hk1980.ts";

/** WGS84 degrees → easting and northing; null where they lie far from Hong Kong. */
export function toGridOrNull([lng = NaN, lat = NaN]: Position): [easting: number, northing: number] | null {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return null;
  const [easting, northing] = degreesToGrid([lng, lat]);
  return isOnGrid(easting, northing) ? [easting, northing] : null;
}
