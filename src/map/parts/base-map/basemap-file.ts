import type { PartSources } from "../part.ts";

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

/**
 * Files of the base map as sources of the same name. They are given as addresses, so that they are fetched and parsed in
 * the worker; only these constant names can get here, never anything a reader typed or opened.
 */
export function basemapSources(
  base: string,
  ...files: readonly (typeof basemapFiles)[number][]
): PartSources {
  return Object.fromEntries(
    files.map((file) => [
      file,
      { type: "geojson", data: `${base}data/basemap/${file}.geojson`, tolerance: 0.3 },
    ]),
  );
}
