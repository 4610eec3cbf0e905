import type { LngLat } from "../drawing/drawing.ts";
import type { FeatureRef } from "../feature-ref.ts";
import { isInExtent } from "../mercator.ts";

/** An outline that the reader lays over another place, in its true size. */
export interface Carried {
  readonly of: FeatureRef;
  /** Where its middle lies, WGS84 to the metre; null while it lies where it is. */
  readonly at: LngLat | null;
  /** Degrees clockwise, from 0 up to 360. */
  readonly turn: number;
}

/** A place to carry an outline to, to the metre; null outside the map. */
export function carriedTo([lng, lat]: LngLat): LngLat | null {
  return isInExtent([lng, lat]) ? [toTheMetre(lng), toTheMetre(lat)] : null;
}

/** Whole degrees, from 0 up to 360. */
export function wholeTurn(degrees: number): number {
  return ((Math.round(degrees) % 360) + 360) % 360;
}

function toTheMetre(degrees: number): number {
  return Number(degrees.toFixed(5));
}
