import type { GeoJSONSource } from "maplibre-gl";
import { siteRef } from "../../../model/feature-ref.ts";
import type { MapPart, Read } from "../part.ts";
import { nearbyFeatures, sitesWithin } from "./features.ts";
import { nearSource, nearbyCircle, nearbyDistances, nearbySpot } from "./layers.ts";
import { startRadiusHandle } from "./radius-handle.ts";

const nearReads: readonly Read[] = [
  ({ state }) => state.spot,
  ({ state }) => state.radiusMetres,
  ({ state, reads }) => reads.visibleSiteIds(state),
];

/** What is near a spot: the circle around it, the lines to the sites in it, and their distances. */
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
      reads: [...nearReads, ({ language }) => language],
      isPerFrame: true,
      apply: (map, { state, reads, outlines }) =>
        void map.getSource<GeoJSONSource>(nearSource)?.setData(nearbyFeatures(state, reads, outlines)),
    },
  ],
  // Regions lie under much of the circle, and their glow would be stronger than that of sites.
  related: {
    reads: [...nearReads, ({ state }) => state.panel.kind],
    isPerFrame: true,
    refs: ({ state, reads, outlines }) =>
      state.panel.kind === "nearby"
        ? sitesWithin(state, reads, outlines).flatMap(({ site: { id, kind } }) =>
            kind === "area" ? [] : [siteRef(id)],
          )
        : [],
  },
  start: startRadiusHandle,
};
