import { clampedRadius, radiusRange, type Spot, spotAt } from "../model/choice/spot.ts";
import { parseDecimal } from "./pieces.ts";

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
