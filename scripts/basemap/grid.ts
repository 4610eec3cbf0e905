import type { Position } from "geojson";
import proj4 from "proj4";

/**
 * Hong Kong 1980 Grid (EPSG:2326) with the seven parameters of EPSG:1825 (Hong Kong 1980 to WGS 84), written in the
 * position-vector signs that `+towgs84` expects. Accurate to about a metre on the ground, like its source.
 */
const hongKongGrid =
  "+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl " +
  "+towgs84=-162.619,-276.959,-161.764,0.067753,-2.24365,-1.15883,-1.09425 +units=m";

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
