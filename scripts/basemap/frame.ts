import type { BBox, Position } from "geojson";

/** West, south, east, north of the atlas's map frame, in degrees; nothing of the basemap lies outside it. */
export const mapFrame: BBox & [number, number, number, number] = [113.78, 22.09, 114.53, 22.62];

export function isInFrame([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = mapFrame;
  if (longitude === undefined || latitude === undefined) return false;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
