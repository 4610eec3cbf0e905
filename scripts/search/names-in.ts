import type { FeatureCollection } from "geojson";

/** The Chinese names that a layer of the base map has. */
export function namesIn({ features }: FeatureCollection): ReadonlySet<string> {
  const names = features.map(({ properties }) => properties?.["name_zh"] as unknown);
  return new Set(names.filter((name) => typeof name === "string"));
}
