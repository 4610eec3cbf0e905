import { withSimplified } from "../../scripts/geodata/simplified.ts";
import { buildSearch } from "../../scripts/search/build.ts";
import { namesIn } from "../../scripts/search/names-in.ts";
import type { Entry } from "../../src/search/entries.ts";
import { createEngine, type Engine } from "../../src/search/engine.ts";
import { createGazetteer, type Gazetteer } from "../../src/search/gazetteer.ts";
import { localEntries } from "../../src/search/local-entries.ts";
import { buildReal, readJson, readReal } from "../geodata/real.ts";

type Sources = Parameters<typeof buildSearch>[0];

/** What the build makes of the real rows for the search, file by file. */
export async function realSearch(): Promise<ReturnType<typeof buildSearch>> {
  const rows = await readReal();
  return withSimplified(
    buildSearch({
      atlas: buildReal(rows),
      places: rows.places,
      drawnNames: namesIn(readJson("geodata/basemap/road_labels.geojson") as Sources["boundary"]),
      localPlaces: rows.placeFiles.flatMap((file) => file.rows),
      districts: readJson("geodata/basemap/districts.geojson") as Sources["districts"],
      boundary: readJson("geodata/basemap/boundary.geojson") as Sources["boundary"],
    }),
  );
}

type RealSearch = Awaited<ReturnType<typeof realSearch>>;

/** Everything that follows the first file. */
export async function restOf({ texts, places }: RealSearch): Promise<readonly Entry[]> {
  return [...texts.entries, ...(await localEntries(places))];
}

/** As the worker has it once all is there. */
export async function realEngine(search: RealSearch): Promise<Engine> {
  const engine = createEngine(search.core);
  await engine.add(await restOf(search));
  return engine;
}

export async function realGazetteer(search: RealSearch): Promise<Gazetteer> {
  const gazetteer = createGazetteer(search.core);
  await gazetteer.add(await restOf(search));
  gazetteer.complete();
  return gazetteer;
}
