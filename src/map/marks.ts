import type { Map as MapLibreMap } from "maplibre-gl";
import { featureKey, type FeatureRef, sameFeature, siteRef } from "../model/feature-ref.ts";
import type { MapPart, Read } from "./parts/part.ts";
import type { MapScene } from "./scene.ts";

/** What the marks of features depend on, besides what parts relate. */
export const markReads: readonly Read[] = [
  ({ state }) => state.hover,
  ({ state, reads }) => reads.selection(state),
  ({ state, reads }) => reads.relatedSiteIds(state),
];

/** As feature-state, for every kind of feature. */
export interface FeatureMarks {
  readonly hover: boolean;
  readonly selected: boolean;
  readonly related: boolean;
}

export type Marker = (scene: MapScene, parts: readonly MapPart[]) => void;

/** Marks the features of one map: sets the marks that are new, and removes those that are no longer right. */
export function createMarker(map: MapLibreMap): Marker {
  let before: readonly FeatureRef[] = [];
  return (scene, parts) => {
    const { hover, selected, related } = markedNow(scene, parts);
    const now = [...(hover ? [hover] : []), ...selected, ...related];
    const byKey = new Map([...before, ...now].map((ref) => [featureKey(ref), ref]));
    const isIn = (refs: readonly FeatureRef[], ref: FeatureRef): boolean =>
      refs.some((each) => sameFeature(each, ref));
    for (const ref of byKey.values()) {
      const marks: FeatureMarks = {
        hover: sameFeature(hover, ref),
        selected: isIn(selected, ref),
        related: isIn(related, ref),
      };
      for (const { target } of parts) {
        const found = target?.(ref, scene);
        if (found) map.setFeatureState(found, marks);
      }
    }
    before = now;
  };
}

function markedNow(scene: MapScene, parts: readonly MapPart[]) {
  const { state, reads } = scene;
  return {
    hover: state.hover,
    selected: reads.selection(state),
    related: [
      ...reads.relatedSiteIds(state).map(siteRef),
      ...parts.flatMap(({ related }) => related?.refs(scene) ?? []),
    ],
  };
}
