import { booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Localised } from "../../src/model/localised.ts";

export type Districts = FeatureCollection<Polygon | MultiPolygon, { name_zh: string; name_en: string }>;

/** The official district of a point, WGS84; null outside them. */
export function districtOf(
  point: readonly [number, number] | null,
  { features }: Districts,
): Localised | null {
  const found = point && features.find((district) => booleanPointInPolygon([...point], district));
  return found ? { zhHant: found.properties.name_zh, en: found.properties.name_en } : null;
}
