import type { Atlas } from "./atlas.ts";
import { type Bounds, mercator } from "./mercator.ts";

/** What a view shows, for who has its camera and its size: zoom levels of 512-pixel tiles, north up, no pitch. */

/** How a box is brought into view: with that much about it, and no closer than that zoom. */
export const framing = { marginPixels: 8, closestZoom: 15 } as const;

const tilePixels = 512;
/** Of the equator, WGS84. */
const worldMetres = 40_075_016.686;
/** Of latitude, on the sphere. */
const metresPerDegree = 111_195;

interface Centre {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** The part of the map that a viewport of so many CSS pixels shows about its centre. */
export function boundsOfView({ zoom, lng, lat }: Centre, width: number, height: number): Bounds {
  const world = tilePixels * 2 ** zoom;
  const [x, y] = mercator([lng, lat]);
  const [halfWide, halfHigh] = [width / 2 / world, height / 2 / world];
  return [lngOf(x - halfWide), latOf(y + halfHigh), lngOf(x + halfWide), latOf(y - halfHigh)];
}

/** The size of the north-up box around a rotated viewport. @param bearing degrees. */
export function boxAroundRotated(width: number, height: number, bearing: number): readonly [number, number] {
  const [along, across] = [
    Math.abs(Math.cos((bearing * Math.PI) / 180)),
    Math.abs(Math.sin((bearing * Math.PI) / 180)),
  ];
  return [width * along + height * across, width * across + height * along];
}

/** About a circle, on the sphere: for a camera 0.3 % is nothing. */
export function boundsAround([lng, lat]: readonly [number, number], radiusMetres: number): Bounds {
  const high = radiusMetres / metresPerDegree;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [lng - wide, lat - high, lng + wide, lat + high];
}

/** How much ground a CSS pixel covers at a latitude; exact there, and within 0.4 % all over Hong Kong. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (worldMetres * Math.cos((lat * Math.PI) / 180)) / (tilePixels * 2 ** zoom);
}

function lngOf(x: number): number {
  return x * 360 - 180;
}

function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The extent of the sites together, a group by its members; null where nothing is drawn. */
export function boundsOfSites(ids: readonly string[], atlas: Atlas): Bounds | null {
  const sites = ids.map(atlas.site).flatMap((site) => [site, ...(site?.members ?? []).map(atlas.site)]);
  const all = sites.flatMap((each) => (each?.bounds ? [each.bounds] : []));
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
