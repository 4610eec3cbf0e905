import { bbox, simplify } from "@turf/turf";
import type { Geometry } from "geojson";
import {
  type Atlas,
  type AtlasData,
  type BuiltSite,
  indexAtlas,
  type Neighbour,
  type SiteFeatureProperties,
  type SiteFeatures,
} from "../../src/model/atlas.ts";
import type { Edition } from "../../src/model/changes.ts";
import { directionDegrees, edgeDistanceMetres, isPolygonal } from "../../src/model/distance.ts";
import { areaSquareMetres } from "../../src/model/geometry/measure.ts";
import { byStart } from "../../src/model/interval.ts";
import type { Place } from "../../src/model/rows.ts";
import { statusDigits } from "../../src/model/status.ts";
import { type Districts, districtOfSite } from "./districts.ts";
import { drawnSquareMetres } from "./drawn-area.ts";
import type { Geodata, SiteFeature } from "./read.ts";
import { overlapsOf } from "./overlaps.ts";
import { toFeatures } from "./to-features.ts";

const neighbourCount = 5;
const neighbourReachMetres = 6_000;

/**
 * Number, measure and index the rows into what the app loads.
 * @param asOf the day up to which later facts were looked for, ISO.
 */
export function buildAtlas(
  data: Geodata,
  districts: Districts,
  asOf: string,
  editions: readonly Edition[] = [],
): AtlasData {
  const sites = data.sites.map((feature, index) => buildSite(feature, index, data, districts));
  return {
    version: 1,
    asOf,
    sources: data.sources,
    categories: data.categories,
    units: data.units,
    sites,
    measures: data.measures,
    figures: data.figures,
    events: data.events.toSorted((a, b) => byStart(a.when, b.when)),
    placeCounts: countBySource(data.places),
    editions,
  };
}

function countBySource(places: readonly Pick<Place, "source">[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { source } of places) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
}

function buildSite(feature: SiteFeature, index: number, data: Geodata, districts: Districts): BuiltSite {
  const { properties: site, geometry } = feature;
  return {
    ...site,
    featureId: index + 1,
    bounds: geometry ? (bbox(geometry).slice(0, 4) as [number, number, number, number]) : null,
    drawnSquareMetres: drawnSquareMetres(geometry),
    geometryType: geometry === null ? "none" : isPolygonal(geometry) ? "polygon" : "point",
    district: districtOfSite(feature, districts),
    neighbours: neighboursOf(feature, data.sites),
    overlaps: overlapsOf(feature, data.sites),
  };
}

function neighboursOf(from: SiteFeature, all: readonly SiteFeature[]): Neighbour[] {
  const { geometry } = from;
  if (geometry === null || from.properties.kind === "area") return [];
  return all
    .flatMap((other): Neighbour[] => {
      if (other.geometry === null || !isNeighbourly(from, other) || !mayBeNear(geometry, other.geometry))
        return [];
      const distanceMetres = Math.round(edgeDistanceMetres(geometry, other.geometry));
      const bearing = Math.round(directionDegrees(geometry, other.geometry)) % 360;
      return distanceMetres <= neighbourReachMetres
        ? [{ id: other.properties.id, distanceMetres, bearing }]
        : [];
    })
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres)
    .slice(0, neighbourCount);
}

/** A quick look by the boxes: a degree is at least 102 km here. */
function mayBeNear(a: Geometry, b: Geometry): boolean {
  const [west, south, east, north] = bbox(a);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(b);
  const gapDegrees = Math.max(otherWest - east, west - otherEast, otherSouth - north, south - otherNorth);
  return gapDegrees * 102_000 <= neighbourReachMetres;
}

/** Wholes and parts are relatives, not neighbours; regions and later extents lie over everything. */
function isNeighbourly({ properties: a }: SiteFeature, { properties: b }: SiteFeature): boolean {
  return a.id !== b.id && b.kind !== "area" && !b.onRequest && a.partOf !== b.id && b.partOf !== a.id;
}

/** The features that the map draws: those with a geometry, with the few properties its style reads. */
export function buildSiteFeatures(atlas: AtlasData, sites: readonly SiteFeature[]): SiteFeatures {
  const built = new Map(atlas.sites.map((site) => [site.id, site]));
  const indexed = indexAtlas(atlas);
  const rows = sites.flatMap(({ properties: { id }, geometry }) => {
    const site = built.get(id);
    if (!site || !geometry) return [];
    const drawn = site.kind === "area" ? regionEdge(geometry) : geometry;
    return [{ geometry: drawn, ...featureProperties(site, indexed) }];
  });
  const features = toFeatures(rows).map((feature) => ({ ...feature, id: feature.properties.featureId }));
  const measured = sites.flatMap(({ properties: { id, kind }, geometry }) =>
    kind === "area" && geometry && regionEdge(geometry) !== geometry ? [[id, geometry]] : [],
  );
  return { type: "FeatureCollection", features, measured: Object.fromEntries(measured) };
}

function featureProperties(site: BuiltSite, indexed: Atlas): SiteFeatureProperties {
  const [lng, lat] = site.repPoint ?? [0, 0];
  return {
    id: site.id,
    featureId: site.featureId,
    kind: site.kind,
    known: statusDigits(indexed, site, "known"),
    promised: statusDigits(indexed, site, "promised"),
    precision: site.precision,
    outside: site.outsideHongKong,
    from: site.zooms.from,
    to: site.zooms.to,
    onRequest: site.onRequest ?? false,
    area: site.drawnSquareMetres ?? 0,
    parts: indexed.sites.filter((part) => part.partOf === site.id && part.geometryType === "point").length,
    lng,
    lat,
    zhHant: site.short.zhHant,
    en: site.short.en,
    zhHans: site.short.zhHans ?? site.short.zhHant,
  };
}

/**
 * A region's glow follows its shape, not every inlet: the edge is smoothed to about a hundred metres and islands
 * below a twentieth of the largest part are left out. The area was measured before.
 */
function regionEdge(geometry: Geometry): Geometry {
  if (geometry.type !== "MultiPolygon") return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = Math.max(...parts.map(areaSquareMetres));
  const kept = parts.filter((part) => areaSquareMetres(part) > largest / 20).map((part) => part.coordinates);
  return simplify({ type: "MultiPolygon", coordinates: kept }, { tolerance: 0.001, highQuality: true });
}
