import { withSimplified } from "../../scripts/geodata/simplified.ts";
import { buildSearch } from "../../scripts/search/build.ts";
import type { SearchData } from "../../src/search/entries.ts";
import { buildReal, readJson, readReal } from "../geodata/real.ts";

type Sources = Parameters<typeof buildSearch>[0];

/** What the build makes of the real rows for the search. */
export async function realSearch(): Promise<SearchData> {
  const rows = await readReal();
  return withSimplified(
    buildSearch({
      atlas: buildReal(rows),
      places: rows.places,
      districts: readJson("geodata/basemap/districts.geojson") as Sources["districts"],
      boundary: readJson("geodata/basemap/boundary.geojson") as Sources["boundary"],
    }),
  );
}
