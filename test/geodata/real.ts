import { readFileSync } from "node:fs";
import { buildAtlas } from "../../scripts/geodata/build.ts";
import { problemLine } from "../../scripts/geodata/problem.ts";
import { readGeodata, type Geodata } from "../../scripts/geodata/read.ts";
import { withSimplified } from "../../scripts/geodata/simplified.ts";
import { createFetchData, type FetchData } from "../../src/data/data-file.ts";
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
  return createFetchData(async (path) =>
    path === "data/planned-rail.json"
      ? Response.json(withSimplified(data["planned-rail"]))
      : new Response(null, { status: 404 }),
  );
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
