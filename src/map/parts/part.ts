import type {
  LayerSpecification,
  SourceSpecification,
  StateSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureIdentifier, Map as MapLibreMap, MapGeoJSONFeature } from "maplibre-gl";
import type { FeatureRef } from "../../model/feature-ref.ts";
import type { LegendRow } from "../../model/legend.ts";
import type { Bounds } from "../../model/mercator.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { MapScene, PartMeans } from "../scene.ts";
import type { StageLabel } from "../style/stage-labels.ts";

/**
 * The painter's order: what stands later is painted on top, and its labels are placed first. Within a slot the order is
 * that of parts.ts.
 */
export const slots = [
  // Sea, land, greenery, hills and inland water.
  "ground",
  // Coast, roads, borders and railways.
  "lines",
  // What explains the sites and must not hide them.
  "context",
  // The edge of the data.
  "extent",
  "sites",
  "own-layers",
  "drawings",
  // The circle about the spot, below every name.
  "spot",
  "labels",
  "site-labels",
  "site-points",
  "top",
] as const;
export type Slot = (typeof slots)[number];

export type PartSources = Readonly<Record<string, SourceSpecification>>;
export type PartLayers = Readonly<Partial<Record<Slot, readonly LayerSpecification[]>>>;

/** Layers of one slot, from the bottom up. */
export type LayersOf = (scene: MapScene) => readonly LayerSpecification[];

/** One value that a part depends on; what depends on it is due when the value is another object. */
export type Read = (scene: MapScene) => unknown;

/** What is set on the map beside the style, such as the data of a source. */
export interface LiveSetting {
  readonly reads: readonly Read[];
  /** Changes faster than it can be drawn: applied once in the next frame. */
  readonly isPerFrame?: boolean;
  readonly apply: (map: MapLibreMap, scene: MapScene) => void;
}

/** One subject of the map, from its data to its legend. */
export interface MapPart {
  readonly id: string;
  /** What sources and layers are built from, besides language, flavour and stage, which every part may read. */
  readonly reads: readonly Read[];
  readonly sources: (scene: MapScene) => PartSources;
  readonly layers: (scene: MapScene) => PartLayers;
  /** The labels that the back row is given to read, by layer; every other text of the part is hidden on the stage. */
  readonly stageLabels?: (scene: MapScene) => Readonly<Record<string, StageLabel>>;
  /** The map's own state that expressions of the part read, with what it is at first. */
  readonly globalState?: (scene: MapScene) => StateSpecification;
  readonly live?: readonly LiveSetting[];
  /** Where the map has a feature: hover, selected and related are set there as feature-state. */
  readonly target?: (ref: FeatureRef, scene: MapScene) => FeatureIdentifier | null;
  /** Where a feature of the part lies; left out by parts whose features the atlas itself can place. */
  readonly boundsOf?: (ref: FeatureRef) => Bounds | null;
  /** Features that the part relates to what the open panel speaks of. */
  readonly related?: RelatedFeatures;
  readonly touch?: Touch;
  /** What the legend says of the part, beside what it can be filtered by. */
  readonly legend?: (scene: MapScene) => readonly Omit<LegendRow, "part">[];
  /** What the part listens to and puts on the map beside its layers, from when it is there. */
  readonly start?: (map: MapLibreMap, store: AtlasStore, scene: () => MapScene) => void;
}

export interface RelatedFeatures extends Omit<LiveSetting, "apply"> {
  readonly refs: (scene: MapScene) => readonly FeatureRef[];
}

/** What answers a pointer. */
export interface Touch {
  readonly layers: (scene: MapScene) => readonly string[];
  /** The feature that was drawn there; null where it is none to be pointed at. */
  readonly hit: (drawn: DrawnFeature) => Hit | null;
}

export type DrawnFeature = Pick<MapGeoJSONFeature, "id" | "properties" | "source"> & {
  readonly layer: Pick<MapGeoJSONFeature["layer"], "type">;
};

export interface Hit {
  readonly ref: FeatureRef;
  /** What is meant first has the lowest: 0 for a point or a line, square metres for an area, or `surrounding`. */
  readonly rank: number;
}

/** The rank of areas that lie about others: whatever else is there is meant before them. */
export const surrounding = Number.MAX_SAFE_INTEGER;

/** A part whose code is fetched when it is first needed. */
export interface LazyPart {
  readonly id: string;
  /** Truthy while it is needed; after a failure it is fetched again when this changes. */
  readonly isNeeded: Read;
  /** Its code, and the data that it alone needs. */
  readonly load: (means: PartMeans) => Promise<MapPart>;
}

export type ListedPart = MapPart | LazyPart;

/** Null where it cannot be fetched: the map is drawn without it. */
export async function loadOrWarn(lazy: LazyPart, means: PartMeans): Promise<MapPart | null> {
  try {
    return await lazy.load(means);
  } catch (error) {
    console.warn(`The map cannot show its part ${lazy.id}.`, error);
    return null;
  }
}

export function isLazy(part: ListedPart): part is LazyPart {
  return "load" in part;
}
