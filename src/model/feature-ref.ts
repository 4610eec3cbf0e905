import type { LayerId } from "./choice/layers.ts";

/**
 * Anything on the map that can be pointed at, selected, compared, measured against, exported. A new kind is added here:
 * the compiler then lists what must know of it.
 */
export type FeatureRef =
  | { readonly kind: "site"; readonly id: string }
  /** An entry of the gazetteer. */
  | { readonly kind: "place"; readonly id: string }
  /** A feature of a layer that can be turned on and off, by its number there. */
  | { readonly kind: "layer"; readonly layer: LayerId; readonly id: number }
  /** A feature of a layer that the reader brought, by its row there, from 1. */
  | { readonly kind: "own"; readonly layer: string; readonly id: number }
  | { readonly kind: "drawing"; readonly id: string };

/** A word for the feature that is equal exactly when the features are. */
export function featureKey(ref: FeatureRef): string {
  switch (ref.kind) {
    case "layer":
    case "own":
      return `${ref.kind}/${ref.layer}/${ref.id}`;
    case "site":
    case "place":
    case "drawing":
      return `${ref.kind}/${ref.id}`;
  }
}

export function sameFeature(a: FeatureRef | null, b: FeatureRef | null): boolean {
  return a && b ? featureKey(a) === featureKey(b) : a === b;
}

export function siteRef(id: string): FeatureRef {
  return { kind: "site", id };
}

/** The ids of the sites among the features, in their order. */
export function siteIdsOf(refs: readonly FeatureRef[]): readonly string[] {
  return refs.flatMap(({ kind, id }) => (kind === "site" ? [id] : []));
}
