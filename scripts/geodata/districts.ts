import { booleanIntersects, booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { isPolygonal } from "../../src/model/distance.ts";
import type { Localised } from "../../src/model/localised.ts";
import type { SiteFeature } from "./read.ts";

interface Names {
  readonly name_zh: string;
  readonly name_en: string;
}

export type Districts = FeatureCollection<Polygon | MultiPolygon, Names>;

/** The official district of a point, WGS84; null outside them. */
export function districtOf(
  point: readonly [number, number] | null,
  { features }: Districts,
): Localised | null {
  const found = point && features.find((district) => booleanPointInPolygon([...point], district));
  return found ? nameOf(found) : null;
}

/**
 * The official district of a site: that of its representative point, and of a region, or of what is still water, the only
 * one that its outline touches. Null where there are several, or none.
 */
export function districtOfSite(
  { properties: site, geometry }: SiteFeature,
  districts: Districts,
): Localised | null {
  const isOutlined = geometry !== null && isPolygonal(geometry);
  const ofPoint = isOutlined && site.kind === "area" ? null : districtOf(site.repPoint, districts);
  if (ofPoint || !isOutlined || site.outsideHongKong !== "no") return ofPoint;
  const [only, ...others] = districts.features.filter((district) => booleanIntersects(district, geometry));
  return only && others.length === 0 ? nameOf(only) : null;
}

function nameOf({ properties }: Feature<Polygon | MultiPolygon, Names>): Localised {
  return { zhHant: properties.name_zh, en: properties.name_en };
}
