import type { FeatureCollection } from "geojson";
import type { SiteFeatureProperties, SiteFeatures } from "../../../model/atlas.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { monthOf } from "../../../model/months.ts";
import { shownMonth } from "../../../model/choice/time.ts";
import type { MapScene } from "../../scene.ts";
import { type Hit, type LiveSetting, type MapPart, type PartLayers, surrounding } from "../part.ts";
import { regionGlow, siteEdges, siteFills, siteSelection } from "./areas.ts";
import { shortName } from "./expressions.ts";
import { siteLayers, siteSources, siteTouchLayers } from "./ids.ts";
import { siteLabels } from "./labels.ts";
import { sitePoints } from "./points.ts";
import { onlyShown, type ShownSites, shownSites } from "./shown.ts";

/** The places that the paper names: areas, points and their names. */
export const sites: MapPart = {
  id: "sites",
  reads: [
    ({ state, reads }) => reads.visibleSiteIds(state),
    ({ state, reads }) => reads.selection(state),
    ({ state, reads }) => reads.relatedSiteIds(state),
  ],
  sources: ({ features }) => ({
    [siteSources.shapes]: {
      type: "geojson",
      data: { type: "FeatureCollection", features: features.features },
    },
    [siteSources.labels]: { type: "geojson", data: labelPoints(features) },
  }),
  layers: (scene) => drawnSites(scene, shownSites(scene)),
  stageLabels: ({ language, palette }) => {
    const label = { text: shortName(language), colour: palette.ui.ink };
    return { [siteLayers.labels]: label, [siteLayers.regionLabels]: label };
  },
  // Expressions read the time from the map's own state: no layer changes with the month.
  globalState: ({ atlas }) => ({ month: { default: monthOf(atlas.asOf) }, clock: { default: "known" } }),
  live: [time()],
  target: (ref, { atlas }) => {
    const featureId = ref.kind === "site" ? atlas.site(ref.id)?.featureId : undefined;
    return featureId === undefined ? null : { source: siteSources.shapes, id: featureId };
  },
  touch: {
    layers: () => siteTouchLayers,
    hit: ({ properties }) => hitOf(properties as SiteFeatureProperties),
  },
};

/** A region is meant only where nothing else lies. */
function hitOf({ id, kind, area }: SiteFeatureProperties): Hit {
  return { ref: siteRef(id), rank: kind === "area" && area > 0 ? surrounding : area };
}

export function drawnSites(scene: MapScene, shown: ShownSites): PartLayers {
  const areas = [...regionGlow(scene), ...siteFills(scene), ...siteEdges(scene), ...siteSelection(scene)];
  return {
    sites: onlyShown(areas, shown),
    "site-labels": onlyShown(siteLabels(scene), shown),
    "site-points": onlyShown(sitePoints(scene), shown),
  };
}

function time(): LiveSetting {
  const month = ({ state, atlas }: MapScene): number => shownMonth(state, atlas);
  const clock = ({ state }: MapScene): string => state.clock;
  return {
    reads: [month, clock],
    apply: (map, scene) => {
      map.setGlobalStateProperty("month", month(scene));
      map.setGlobalStateProperty("clock", clock(scene));
    },
  };
}

/** One point for each site, where its label stands. */
function labelPoints({ features }: SiteFeatures): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.map(({ id, properties }) => ({
      type: "Feature",
      ...(id !== undefined && { id }),
      properties,
      geometry: { type: "Point", coordinates: [properties.lng, properties.lat] },
    })),
  };
}
