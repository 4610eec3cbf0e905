import { htmlLang, type Language } from "../../../model/localised.ts";
import { roundedDistanceAway } from "../../../model/rounded-distance.ts";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { type NearSite, onlyThese, withinRadius } from "../../../model/around.ts";
import type { Outlines } from "../../../model/atlas.ts";
import { circleAround } from "../../../model/distance.ts";
import { isInExtent } from "../../../model/mercator.ts";
import { aroundSpot } from "../../../state/around-spot.ts";
import type { Reads } from "../../../state/reads.ts";
import type { AtlasState } from "../../../state/store.ts";

/** What the map draws of "near me", distinguished by `part`. */
export interface NearbyProperties {
  readonly part: "circle" | "line" | "end" | "spot";
  /** The distance, at the ends of the nearest few. */
  readonly label?: string;
  /** From 0, the nearest: its label is placed first. */
  readonly rank?: number;
}

export type NearbyFeatures = FeatureCollection<Geometry, NearbyProperties>;
type NearbyFeature = Feature<Geometry, NearbyProperties>;

/** More labels would hide what they point to. */
const mostLabels = 5;

/** The sites that the filters let through within the radius, nearest first; none without a spot. */
export function sitesWithin(state: AtlasState, reads: Reads, outlines: Outlines): readonly NearSite[] {
  const around = aroundSpot(reads, state.spot, outlines);
  if (!around) return [];
  return withinRadius(onlyThese(around, reads.visibleSiteIds(state)).sites, state.radiusMetres);
}

/** The circle about the spot, a line to the nearest edge of each site in it, and the spot itself. */
export function nearbyFeatures(state: AtlasState, reads: Reads, outlines: Outlines): NearbyFeatures {
  const { spot, radiusMetres } = state;
  if (!spot || !isInExtent([spot.lng, spot.lat])) return collection([]);
  const at = [spot.lng, spot.lat];
  const ends = sitesWithin(state, reads, outlines)
    .filter(({ metres }) => metres > 0)
    .filter(isFirstThere);
  return collection([
    feature(circleAround(at, radiusMetres), { part: "circle" }),
    ...ends.map(({ nearest }) => lineTo(at, nearest)),
    ...ends.map((end, rank) => endOf(end, rank, state)),
    feature({ type: "Point", coordinates: at }, { part: "spot" }),
  ]);
}

/** A whole and its part may share the edge that is nearest: one line leads there. */
function isFirstThere({ nearest }: NearSite, index: number, all: readonly NearSite[]): boolean {
  return all.findIndex((other) => String(other.nearest) === String(nearest)) === index;
}

function lineTo(from: Position, to: Position): NearbyFeature {
  return feature({ type: "LineString", coordinates: [from, to] }, { part: "line" });
}

function endOf({ nearest, metres }: NearSite, rank: number, { language }: AtlasState): NearbyFeature {
  const label = rank < mostLabels ? distanceLabel(metres, language) : null;
  return feature(
    { type: "Point", coordinates: nearest },
    { part: "end", rank, ...(label !== null && { label }) },
  );
}

function feature(geometry: Geometry, properties: NearbyProperties): NearbyFeature {
  return { type: "Feature", properties, geometry };
}

function collection(features: NearbyFeature[]): NearbyFeatures {
  return { type: "FeatureCollection", features };
}

/** How far a site is as the map writes it, rounded like the panel's: 850 m, 1.24 公里; null where it touches. */
export function distanceLabel(metres: number, language: Language): string | null {
  const rounded = roundedDistanceAway(metres);
  if (!rounded) return null;
  const { value, unit, decimals } = rounded;
  const number = new Intl.NumberFormat(htmlLang(language), { maximumFractionDigits: decimals }).format(value);
  return `${number} ${units[language === "en" ? "en" : "zh"][unit]}`;
}

const units = {
  en: { metres: "m", kilometres: "km" },
  zh: { metres: "米", kilometres: "公里" },
} as const;
