import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { type Flavour, palettes } from "../../look/palette.ts";
import type { SiteFeatures } from "../../model/atlas.ts";
import { beyondFrame } from "../../model/mercator.ts";
import type { Language } from "../../model/localised.ts";
import { borders } from "./borders.ts";
import type { StyleContext, Subject } from "./context.ts";
import { fontFaces } from "./font-faces.ts";
import { greenery } from "./greenery.ts";
import { coast, ground, sheet } from "./ground.ts";
import { nearbyCircle, nearbyDistances, nearbySpot } from "./nearby.ts";
import { peakLabels, waterLabels } from "./nature-labels.ts";
import { islandLabels, placeLabels } from "./place-labels.ts";
import { rail, stationLabels } from "./rail.ts";
import { forStage } from "../back-row.ts";
import { relief } from "./relief.ts";
import { roadLabels } from "./road-labels.ts";
import { roads } from "./roads.ts";
import { regionGlow, siteEdges, siteFills, siteSelection } from "./sites/areas.ts";
import { siteLabels } from "./sites/labels.ts";
import { sitePoints } from "./sites/points.ts";
import { onlyShown, type ShownSites } from "./sites/shown.ts";
import { inlandWater } from "./water.ts";

/** The painter's order: what is painted later lies on top, and its labels are placed first. */
export const paintersOrder: readonly Subject[] = [
  ground,
  greenery,
  relief,
  inlandWater,
  coast,
  roads,
  borders,
  rail,
  sheet,
  regionGlow,
  siteFills,
  siteEdges,
  siteSelection,
  nearbyCircle,
  roadLabels,
  peakLabels,
  waterLabels,
  stationLabels,
  islandLabels,
  placeLabels,
  nearbyDistances,
  siteLabels,
  sitePoints,
  nearbySpot,
];

const basemapFiles = [
  "land",
  "boundary",
  "district_lines",
  "water_inland",
  "woodland",
  "parks_urban",
  "roads_main",
  "roads_other",
  "road_labels",
  "mtr_lines",
  "mtr_stations",
  "places",
] as const;

/** The corners of the relief picture: north-west, north-east, south-east, south-west, as geodata/basemap/relief.json says. */
const reliefCorners = [
  [113.824199, 22.571878],
  [114.444036, 22.571878],
  [114.444036, 22.138699],
  [113.824199, 22.138699],
] as [[number, number], [number, number], [number, number], [number, number]];

const deepestZoom = 24;

export interface StyleInput {
  /** The month of the timeline in which the data were closed. */
  readonly thisMonth: number;
  readonly shown: ShownSites;
  /** The size of labels that the back row can read, in pixels; null beside the panels. */
  readonly stageText: number | null;
  readonly flavour: Flavour;
  readonly language: Language;
  readonly features: SiteFeatures;
  /** The app's own address, with its slash: every file of the style lies below it. */
  readonly base: string;
}

/** The whole style as plain data: sources, the bundled font, and the layers of every subject in order. */
export function atlasStyle({
  flavour,
  language,
  features,
  base,
  shown,
  thisMonth,
  stageText,
}: StyleInput): StyleSpecification {
  const context: StyleContext = {
    palette: palettes[flavour],
    language,
    flavour,
    namedBySites: namesAtEveryZoom(features),
  };
  const layers = paintersOrder.flatMap((subject) => subject(context));
  return {
    version: 8,
    name: "Hong Kong Innovation Atlas",
    "font-faces": fontFaces(base),
    // What the map is told of the time, month by month, without its style being changed.
    state: { month: { default: thisMonth }, clock: { default: "known" } },
    sources: {
      ...Object.fromEntries(basemapFiles.map((file) => [file, basemapSource(base, file)])),
      relief: { type: "image", url: `${base}data/basemap/relief.webp`, coordinates: reliefCorners },
      sheet: { type: "geojson", data: { type: "Feature", properties: {}, geometry: beyondFrame } },
      sites: { type: "geojson", data: { type: "FeatureCollection", features: features.features } },
      "site-labels": { type: "geojson", data: labelPoints(features) },
      // Filled while the reader asks what is near: the style itself stays the same.
      nearby: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: layers.map((layer) => forStage(onlyShown(layer, shown), context, stageText)),
  };
}

/**
 * Basemap layers are given as addresses, so that they are fetched and parsed in the worker; only these constant
 * names can get here, never anything a reader typed or opened.
 */
function basemapSource(base: string, file: (typeof basemapFiles)[number]): SourceSpecification {
  return { type: "geojson", data: `${base}data/basemap/${file}.geojson`, tolerance: 0.3 };
}

function namesAtEveryZoom({ features }: SiteFeatures): string[] {
  return features.flatMap(({ properties: { from, to, en } }) =>
    from === 0 && to >= deepestZoom ? [en] : [],
  );
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
