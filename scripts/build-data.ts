import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { buildAtlas, buildSiteFeatures } from "./geodata/build.ts";
import { checkGeodata } from "./geodata/check.ts";
import { problemLine } from "./geodata/problem.ts";
import { readEditions } from "./geodata/read-editions.ts";
import { readGeodata } from "./geodata/read.ts";
import { withSimplified, withTable } from "./geodata/simplified.ts";
import { toHans } from "./hans.ts";
import { namesIn } from "./search/names-in.ts";
import { placeSourcesOf } from "./search/place-sources.ts";
import { buildSearch } from "./search/build.ts";

/** geodata/ → public/data: read, parse, check, number, measure, write. Faulty data write nothing. */
async function main(): Promise<void> {
  const { data, problems } = await readGeodata("geodata");
  const all = [...problems, ...checkGeodata(data)];
  if (all.length > 0) {
    console.error(all.map(problemLine).join("\n"));
    process.exitCode = 1;
    return;
  }
  const { asOf } = await readJson<{ asOf: string }>("geodata/as-of.json");
  const districts = await readJson<Parameters<typeof buildAtlas>[1]>("geodata/basemap/districts.geojson");
  const editions = readEditions(await readFile("geodata/CHANGES.md", "utf8"));
  const atlas = withSimplified(buildAtlas(data, districts, asOf, editions));
  await mkdir("public/data/basemap", { recursive: true });
  await writeFile("public/data/atlas.json", JSON.stringify(withTable(atlas)));
  await writeFile("public/data/sites.json", JSON.stringify(buildSiteFeatures(atlas, data.sites)));
  const localPlaces = data.placeFiles.flatMap(({ rows }) => rows);
  const { boundary } = data;
  const drawnNames = namesIn(await readJson("geodata/basemap/road_labels.geojson"));
  const { places } = data;
  const search = buildSearch({ atlas, places, localPlaces, districts, boundary, drawnNames });
  await writeFile("public/data/search.json", JSON.stringify(withTable(withSimplified(search.core))));
  await writeFile("public/data/search-texts.json", JSON.stringify(withTable(withSimplified(search.texts))));
  await writeFile("public/data/places.json", JSON.stringify(search.places));
  await writeFile("public/data/place-sources.json", JSON.stringify(withSimplified(placeSourcesOf(data))));
  await writeFile(
    "public/data/tours.json",
    JSON.stringify(withSimplified(data.tours.map(({ tour }) => tour))),
  );
  await writeFile("public/data/planned-rail.json", JSON.stringify(withSimplified(data["planned-rail"])));
  const files = await readdir("geodata/basemap");
  await Promise.all(files.map((file) => copyBasemap(file)));
  console.log(
    `public/data: ${atlas.sites.length} sites, ${atlas.measures.length} measures, ` +
      `${atlas.figures.length} figures, ${atlas.events.length} events, ${search.core.entries.length + search.texts.entries.length + localPlaces.length} things to find, ` +
      `${data.tours.length} tours, ${files.length} basemap files`,
  );
}

/** Basemap layers are served as they are, save that names get their Simplified form and the spaces go. */
async function copyBasemap(file: string): Promise<void> {
  const from = join("geodata/basemap", file);
  const to = join("public/data/basemap", file);
  if (!file.endsWith(".geojson")) return copyFile(from, to);
  const layer = await readJson<FeatureCollection>(from);
  const features = layer.features.map((feature) => ({
    ...feature,
    properties: withHansName(feature.properties),
  }));
  return writeFile(to, JSON.stringify({ ...layer, features }));
}

function withHansName(properties: Record<string, unknown> | null): Record<string, unknown> | null {
  const name = properties?.["name_zh"];
  return typeof name === "string" && name ? { ...properties, name_hans: toHans(name) } : properties;
}

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, "utf8")) as Value;
}

await main();
