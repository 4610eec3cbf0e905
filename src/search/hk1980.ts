import type { Converter } from "proj4";
import { isOnGrid } from "./coordinates.ts";

/**
 * Hong Kong 1980 Grid (EPSG:2326) with the seven parameters of EPSG:1825 (Hong Kong 1980 to WGS 84), written in the
 * position-vector signs that `+towgs84` expects. Accurate to about a metre on the ground, like its source.
 */
export const hongKongGrid =
  "+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl " +
  "+towgs84=-162.619,-276.959,-161.764,0.067753,-2.24365,-1.15883,-1.09425 +units=m";

let ready: Converter | undefined;

/** Grid metres → WGS84 degrees. @throws RangeError when they are far from Hong Kong. */
export async function fromHk1980(easting: number, northing: number): Promise<[lng: number, lat: number]> {
  if (!isOnGrid(easting, northing)) throw offGrid(`easting ${easting}, northing ${northing}`);
  return (await converter()).forward<[number, number]>([easting, northing]);
}

/** WGS84 degrees → grid metres. @throws RangeError when they are far from Hong Kong. */
export async function toHk1980([lng, lat]: readonly [lng: number, lat: number]): Promise<
  [easting: number, northing: number]
> {
  const isOnGlobe = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  if (!isOnGlobe) throw offGrid(`longitude ${lng}, latitude ${lat}`);
  const [easting, northing] = (await converter()).inverse<[number, number]>([lng, lat]);
  if (!isOnGrid(easting, northing)) throw offGrid(`longitude ${lng}, latitude ${lat}`);
  return [easting, northing];
}

/** Fetch the library when there is time: the first conversion then needs no network. */
export async function warmGrid(): Promise<void> {
  await converter();
}

/** The library is fetched with the first conversion; when that fails, the next conversion tries again. */
async function converter(): Promise<Converter> {
  const { default: proj4 } = await import("proj4");
  return (ready ??= proj4(hongKongGrid, "WGS84"));
}

function offGrid(position: string): RangeError {
  return new RangeError(`not on the Hong Kong 1980 Grid: ${position}`);
}
