import type { GeoJSONSource } from "maplibre-gl";
import { siteRef } from "../../../model/feature-ref.ts";
import { visibleSiteIds } from "../../../state/derived.ts";
import type { MapPart, Read } from "../part.ts";
import { nearbyFeatures, sitesWithin } from "./features.ts";
import { nearSource, nearbyCircle, nearbyDistances, nearbySpot } from "./layers.ts";
import { startRadiusHandle } from "./radius-handle.ts";

const reads: readonly Read[] = [
  ({ state }) => state.spot,
  ({ state }) => state.radiusMetres,
  ({ state, atlas }) => visibleSiteIds(state, atlas),
];

/** What is near a spot: the circle about it, the ways to what lies in it, and how far they are. */
export const near: MapPart = {
  id: "near",
  reads: [],
  // The data change with every movement of the radius: they are set live, and the style stays the same.
  sources: () => ({
    [nearSource]: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
  }),
  layers: (scene) => ({
    spot: nearbyCircle(scene),
    labels: nearbyDistances(scene),
    top: nearbySpot(scene),
  }),
  live: [
    {
      reads: [...reads, ({ language }) => language],
      isPerFrame: true,
      apply: (map, { state, atlas, outlines }) =>
        void map.getSource<GeoJSONSource>(nearSource)?.setData(nearbyFeatures(state, atlas, outlines)),
    },
  ],
  // Regions lie under much of the circle, and would glow louder than sites.
  related: {
    reads,
    isPerFrame: true,
    refs: ({ state, atlas, outlines }) =>
      state.panel.kind === "nearby"
        ? sitesWithin(state, atlas, outlines).flatMap(({ site: { id, kind } }) =>
            kind === "area" ? [] : [siteRef(id)],
          )
        : [],
  },
  start: startRadiusHandle,
};
