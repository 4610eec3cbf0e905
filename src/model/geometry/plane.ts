import type { Position } from "geojson";
import proj4 from "proj4";
import { isInExtent } from "../mercator.ts";
import { degreesToGrid, gridOrigin, gridToDegrees } from "./grid.ts";

/** Metres to the east and to the north of the plane's origin. */
export type Metres = readonly [x: number, y: number];

/** Where shapes are flat and measured in metres. */
export interface Plane {
  /** From WGS84 degrees. */
  readonly flatten: (position: Position) => Metres;
  /** To WGS84 degrees. */
  readonly unflatten: (metres: Metres) => [lng: number, lat: number];
  /** How many metres one unit of the whole numbers is that shapes are cut and joined in. */
  readonly unitMetres: number;
}

/** Hong Kong 1980 Grid with the numbers counted from its origin. */
export const gridPlane: Plane = {
  flatten: (position) => {
    const [easting, northing] = degreesToGrid(position);
    return [easting - gridOrigin.easting, northing - gridOrigin.northing];
  },
  unflatten: ([x, y]) => gridToDegrees([x + gridOrigin.easting, y + gridOrigin.northing]),
  unitMetres: 0.001,
};

/** Beyond that a plane is more than 0.15 % off at its edges. */
const widestDegrees = 6;
const nearestPoleDegrees = 80;
/** Clipper multiplies differences of coordinates: up to 90 million their product is exact without slow big integers. */
const mostUnits = 80_000_000;
const metresPerDegree = 111_320;

/**
 * The plane for positions together: the grid where all lie in the frame of the atlas, else a transverse Mercator on
 * WGS84 about their middle.
 * @throws RangeError when they lie more than 6 degrees apart, or beyond 80 degrees of latitude.
 */
export function planeFor(positions: readonly Position[]): Plane {
  if (positions.every(isInExtent)) return gridPlane;
  const [west, east] = extremesOf(positions.map(([lng = NaN]) => lng));
  const [south, north] = extremesOf(positions.map(([, lat = NaN]) => lat));
  const degrees = Math.max(east - west, north - south);
  if (degrees > widestDegrees || Math.max(north, -south) > nearestPoleDegrees)
    throw new RangeError(
      `too wide for a plane: longitude ${west} to ${east}, latitude ${south} to ${north}; at most ${widestDegrees} degrees, within ${nearestPoleDegrees} of the equator`,
    );
  return planeAbout([(west + east) / 2, (south + north) / 2], degrees);
}

function planeAbout([lng, lat]: readonly [number, number], degrees: number): Plane {
  const definition = `+proj=tmerc +lat_0=${lat} +lon_0=${lng} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m`;
  const converter = proj4(definition, "WGS84");
  return {
    flatten: ([x = NaN, y = NaN]) => converter.inverse<[number, number]>([x, y]),
    unflatten: ([x, y]) => converter.forward<[number, number]>([x, y]),
    unitMetres: Math.max(0.001, (degrees * metresPerDegree) / mostUnits),
  };
}

/** A loop, since a list of arguments may be too long. */
function extremesOf(values: readonly number[]): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  return [least, greatest];
}
