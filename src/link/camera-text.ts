import { type Camera, linkableCamera } from "../model/choice/camera.ts";
import { parseDecimal } from "./pieces.ts";

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
