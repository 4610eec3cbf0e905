import { type Camera, linkableCamera } from "../model/choice/camera.ts";
import { parseDecimal } from "./pieces.ts";
import { clampedRadius, radiusRange, type Spot, spotAt } from "../model/choice/spot.ts";

const kilometre = 1_000;

/** `lat,lng,kilometres`. */
export function formatNear({ lat, lng }: Spot, radiusMetres: number): string {
  return [lat, lng, clampedRadius(radiusMetres) / kilometre].join(",");
}

/** Reads what `formatNear` writes, also without the radius; null for anything else. */
export function parseNear(text: string): { readonly spot: Spot; readonly radiusMetres: number } | null {
  const parts = text.split(",");
  if (parts.length < 2 || parts.length > 3) return null;
  const [lat = NaN, lng = NaN, kilometres = radiusRange.usual / kilometre] = parts.map(parseDecimal);
  const spot = spotAt(lng, lat);
  return spot && Number.isFinite(kilometres)
    ? { spot, radiusMetres: clampedRadius(kilometres * kilometre) }
    : null;
}

/** `zoom/lat/lng`, and `/bearing/pitch` unless the map lies flat with north up. Null as `linkableCamera`. */
export function formatCamera(camera: Camera): string | null {
  const link = linkableCamera(camera);
  if (!link) return null;
  const { zoom, lat, lng, bearing, pitch } = link;
  return (bearing || pitch ? [zoom, lat, lng, bearing, pitch] : [zoom, lat, lng]).join("/");
}

/** Reads what `formatCamera` writes, and `zoom/lat/lng/bearing`; null for anything else. Never out of range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5) return null;
  const [zoom, lat, lng, bearing = 0, pitch = 0] = parts.map(parseDecimal);
  return linkableCamera({ zoom: zoom ?? NaN, lat: lat ?? NaN, lng: lng ?? NaN, bearing, pitch });
}
