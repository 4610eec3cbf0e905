import { createRequire } from "node:module";
import type { Feature, FeatureCollection, Geometry } from "geojson";

/** The `geojson` package is CommonJS without types of its own: `@types/geojson` describes only the format. */
interface GeojsonPackage {
  readonly parse: (rows: readonly object[], options: { readonly GeoJSON: string }) => FeatureCollection;
}

const { parse } = createRequire(import.meta.url)("geojson") as GeojsonPackage;

/** Rows with a geometry → features: the geometry stands by itself, every other field is a property. */
export function toFeatures<Row extends { readonly geometry: Geometry }>(
  rows: readonly Row[],
): Feature<Geometry, Omit<Row, "geometry">>[] {
  return parse(rows, { GeoJSON: "geometry" }).features as Feature<Geometry, Omit<Row, "geometry">>[];
}
