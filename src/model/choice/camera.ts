import { mapExtent } from "../mercator.ts";

/** Where the map looks from: zoom levels of 512-pixel tiles, WGS84 degrees, bearing and pitch in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What the map and a link may ask for. The bearing goes round and has no ends. */
export const cameraRange = {
  zoom: { min: 9, max: 17 },
  lng: { min: mapExtent[0], max: mapExtent[2] },
  lat: { min: mapExtent[1], max: mapExtent[3] },
  pitch: { min: 0, max: 60 },
} as const;

/** Two decimals of zoom are finer than what is visible; five of a degree are a metre, two pixels at the deepest zoom. */
const decimals = { zoom: 2, degrees: 5, angle: 1 } as const;

/** The camera as a link can carry it: rounded and within the ranges; null when a part is not a number. */
export function linkableCamera(camera: Camera): Camera | null {
  const { zoom, lng, lat, bearing, pitch } = camera;
  if (![zoom, lng, lat, bearing, pitch].every(Number.isFinite)) return null;
  return {
    zoom: rounded(clamped(zoom, cameraRange.zoom), decimals.zoom),
    lng: rounded(clamped(lng, cameraRange.lng), decimals.degrees),
    lat: rounded(clamped(lat, cameraRange.lat), decimals.degrees),
    bearing: halfTurn(rounded(halfTurn(bearing), decimals.angle)),
    pitch: rounded(clamped(pitch, cameraRange.pitch), decimals.angle),
  };
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.zoom === b.zoom && a.lng === b.lng && a.lat === b.lat && a.bearing === b.bearing && a.pitch === b.pitch
  );
}

function clamped(value: number, range: { readonly min: number; readonly max: number }): number {
  return Math.min(Math.max(value, range.min), range.max);
}

/** `+ 0` turns the minus zero of a small negative number into zero. */
function rounded(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}

/** The same direction in (-180, 180]. */
function halfTurn(degrees: number): number {
  const turned = degrees % 360;
  if (turned > 180) return turned - 360;
  return turned <= -180 ? turned + 360 : turned + 0;
}
