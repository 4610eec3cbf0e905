import type { Position } from "geojson";
import proj4 from "proj4";
import { hongKongGrid } from "../../src/search/hk1980.ts";

const converter = proj4(hongKongGrid, "WGS84");

/** Grid easting and northing in metres → WGS84 longitude and latitude in degrees. */
export function gridToWgs84([easting, northing]: Position): Position {
  if (easting === undefined || northing === undefined) {
    throw new Error(`a grid position needs an easting and a northing, got [${easting}, ${northing}]`);
  }
  return converter.forward([easting, northing]);
}

/** Grid metres run in the hundreds of thousands and degrees never pass 180, so one number tells them apart. */
export function isGridPosition([x]: Position): boolean {
  return x !== undefined && Math.abs(x) > 180;
}
