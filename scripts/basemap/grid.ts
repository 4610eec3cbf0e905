import type { Position } from "geojson";
import { gridToDegrees } from "../../src/model/geometry/grid.ts";

/** Grid easting and northing in metres → WGS84 longitude and latitude in degrees. */
export function gridToWgs84([easting, northing]: Position): Position {
  if (easting === undefined || northing === undefined) {
    throw new Error(`a grid position needs an easting and a northing, got [${easting}, ${northing}]`);
  }
  return gridToDegrees([easting, northing]);
}

/** Grid metres run in the hundreds of thousands and degrees never pass 180, so one number tells them apart. */
export function isGridPosition([x]: Position): boolean {
  return x !== undefined && Math.abs(x) > 180;
}
