import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas, Outlines } from "../model/atlas.ts";
import type { AtlasStore } from "../state/store.ts";
import { showsCircle } from "./circle.ts";
import { nearbyFeatures, type NearbyFeatures, sitesWithin } from "./nearby-features.ts";
import { startRadiusHandle } from "./radius-handle.ts";

/** What the map shows of "near me", which the first screen does without: fetched with the first spot. */
export interface Nearby {
  readonly features: () => NearbyFeatures;
  /** The sites that are lit: those within the circle. Regions lie under much of it, and would glow louder than sites. */
  readonly litSiteIds: () => readonly string[];
  /** Whether all of the circle lies in the room that the panels leave; not without a circle. */
  readonly isWhole: () => boolean;
}

export interface NearbyInput {
  readonly map: MapLibreMap;
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly outlines: Outlines;
}

export function startNearby({ map, store, atlas, outlines }: NearbyInput): Nearby {
  startRadiusHandle(map, store);
  return {
    features: () => nearbyFeatures(store.getState(), atlas, outlines),
    litSiteIds: () =>
      sitesWithin(store.getState(), atlas, outlines).flatMap(({ site: { id, kind } }) =>
        kind === "area" ? [] : [id],
      ),
    isWhole: () => {
      const { spot, radiusMetres } = store.getState();
      return spot !== null && showsCircle(map, { ...spot, radiusMetres });
    },
  };
}
