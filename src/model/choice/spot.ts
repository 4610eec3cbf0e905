import type { Localised } from "../localised.ts";

/** Where a reader asks from. A link carries the position and the place; what else is known stays on this machine. */
export interface Spot {
  /** WGS84 degrees, to the metre. */
  readonly lng: number;
  readonly lat: number;
  /** The id of the place in the gazetteer that was chosen; null for a point of the map or of the device. */
  readonly place: string | null;
  /** A name from elsewhere, such as a full address. */
  readonly label?: Localised | undefined;
  /** How far off the device may be, in metres. */
  readonly accuracyMetres?: number | undefined;
}

/** Metres. */
export const radiusRange = { min: 500, max: 20_000, usual: 2_000 } as const;

const placeId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Of the id of a place, which is in the link. */
export const longestPlaceId = 80;

/** Beyond it lie the poles, which no map of this kind can show. */
const farthestLat = 85;

/** A position to the metre; null where it is no place on the map of the world. */
export function spotAt(lng: number, lat: number, place: string | null = null): Spot | null {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= farthestLat)) return null;
  return { lng: toTheMetre(lng), lat: toTheMetre(lat), place };
}

export function sameSpot(a: Spot | null, b: Spot | null): boolean {
  if (!a || !b) return a === b;
  return a.lng === b.lng && a.lat === b.lat && a.place === b.place;
}

/** A radius within the range, to a hundred metres, as it is shown. */
export function clampedRadius(metres: number): number {
  if (!Number.isFinite(metres)) return radiusRange.usual;
  return Math.min(Math.max(Math.round(metres / 100) * 100, radiusRange.min), radiusRange.max);
}

export function isPlaceId(text: string): boolean {
  return text.length <= longestPlaceId && placeId.test(text);
}

/** `+ 0` turns minus zero into zero. */
function toTheMetre(degrees: number): number {
  return Number(degrees.toFixed(5)) + 0;
}
