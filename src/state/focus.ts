import type { Camera } from "../model/choice/camera.ts";
import type { Spot } from "../model/choice/spot.ts";
import type { FeatureRef } from "../model/feature-ref.ts";
import type { Bounds } from "../model/mercator.ts";

/** Where the map is asked to look. */
export type FocusTarget =
  | { readonly kind: "site"; readonly id: string }
  /** A feature of a layer, once the map knows where it lies. */
  | { readonly kind: "feature"; readonly ref: FeatureRef }
  /** Several sites together. */
  | { readonly kind: "sites"; readonly ids: readonly string[] }
  /** A part of the map, whatever the shape of the screen. */
  | { readonly kind: "bounds"; readonly bounds: Bounds }
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "around"; readonly lng: number; readonly lat: number; readonly radiusMetres: number }
  | { readonly kind: "zoom"; readonly by: number }
  | { readonly kind: "home" };

/** A request to the map. The serial number grows, so that the same request made twice is answered twice. */
export type Focus = FocusTarget & { readonly serial: number };

export function around({ lng, lat }: Spot, radiusMetres: number): FocusTarget {
  return { kind: "around", lng, lat, radiusMetres };
}

export function nextFocus(state: { readonly focus: Focus | null }, target: FocusTarget): Focus {
  return { ...target, serial: (state.focus?.serial ?? 0) + 1 };
}
