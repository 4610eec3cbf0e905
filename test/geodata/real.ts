import { readFileSync } from "node:fs";
import { buildAtlas } from "../../scripts/geodata/build.ts";
import { problemLine } from "../../scripts/geodata/problem.ts";
import { readGeodata, type Geodata } from "../../scripts/geodata/read.ts";
import { withSimplified } from "../../scripts/geodata/simplified.ts";
import { createFetchData, type FetchData } from "../../src/data/data-file.ts";
import { buildLocalPlaces } from "../../scripts/search/local-places.ts";
import { namesIn } from "../../scripts/search/names-in.ts";
import { placeSourcesOf } from "../../scripts/search/place-sources.ts";
import type { LocalPlacesFile } from "../../src/model/local-places.ts";
import type { AtlasData } from "../../src/model/atlas.ts";

/** The rows of geodata/; throws when a row does not fit its schema. */
export async function readReal(): Promise<Geodata> {
  const { data, problems } = await readGeodata("geodata");
  if (problems.length > 0) throw new Error(problems.map(problemLine).join("\n"));
  return data;
}

/** What the build makes of them. */
export function buildReal(data: Geodata): AtlasData {
  const { asOf } = readJson("geodata/as-of.json") as { asOf: string };
  const districts = readJson("geodata/basemap/districts.geojson") as Parameters<typeof buildAtlas>[1];
  return withSimplified(buildAtlas(data, districts, asOf));
}

/** The files that are fetched later, as the build writes them. */
export function fetchBuilt(data: Geodata): FetchData {
  const files: Readonly<Record<string, () => unknown>> = {
    "data/planned-rail.json": () => withSimplified(data["planned-rail"]),
    "data/places.json": () => realLocalPlaces(withFewLocal(data)),
    "data/place-sources.json": () => withSimplified(placeSourcesOf(data)),
  };
  return createFetchData(async (path) => {
    const file = files[path];
    return file ? Response.json(file()) : new Response(null, { status: 404 });
  });
}

/** Every fortieth row of what neighbours know: how thousands of names are read takes seconds to find out. */
function withFewLocal(data: Geodata): Geodata {
  const few = <Row>(rows: readonly Row[]): Row[] => rows.filter((_, index) => index % 40 === 0);
  return { ...data, placeFiles: data.placeFiles.map(({ file, rows }) => ({ file, rows: few(rows) })) };
}

export function realLocalPlaces({ places, placeFiles }: Geodata): LocalPlacesFile {
  return buildLocalPlaces({
    places,
    localPlaces: placeFiles.flatMap(({ rows }) => rows),
    districts: readJson("geodata/basemap/districts.geojson") as Parameters<typeof buildAtlas>[1],
    drawnNames: namesIn(readJson("geodata/basemap/road_labels.geojson") as Geodata["boundary"]),
  });
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
