import type { Position } from "geojson";
import proj4 from "proj4";

/**
 * Hong Kong 1980 Grid (EPSG:2326) with the seven parameters of EPSG:1825 (Hong Kong 1980 to WGS 84), written in the
 * position-vector signs that `+towgs84` expects. Accurate to about a metre on the ground, like its source. The only
 * definition of the grid in the project.
 */
const datum = "+ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.24365,-1.15883,-1.09425";
const definition = `+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 ${datum} +units=m`;

/** Longitude and latitude of Hong Kong 1980 (EPSG:4611), which lie some 300 m from those of WGS84. */
export const geographicDefinition = `+proj=longlat ${datum}`;

/** Easting and northing of the grid's origin, in metres; its scale is 1 along this easting. */
export const gridOrigin = { easting: 836_694.05, northing: 819_069.8 } as const;

/** The radius of the grid's ellipsoid at its origin, in metres: the geometric mean of 6,344,727.8 and 6,381,480.5. */
export const gridRadiusMetres = 6_363_077.6;

const converter = proj4(definition, "WGS84");

/** Easting and northing in metres → WGS84 degrees, wherever they are. @throws TypeError when one is not finite. */
export function gridToDegrees([easting = NaN, northing = NaN]: Position): [lng: number, lat: number] {
  return converter.forward<[number, number]>([easting, northing]);
}

/** WGS84 degrees → easting and northing in metres, wherever they are. @throws TypeError when one is not finite. */
export function degreesToGrid([lng = NaN, lat = NaN]: Position): [easting: number, northing: number] {
  return converter.inverse<[number, number]>([lng, lat]);
}
