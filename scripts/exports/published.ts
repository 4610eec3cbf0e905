import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import { dataFolder, openTableNames } from "../../src/export/open-data/tables.ts";
import type { ExportCase } from "./cases.ts";
import { differences } from "./differences.ts";
import { openedLayers } from "./ogrinfo.ts";

const published = join("dist", dataFolder);
type Layer = ExportCase["layers"][number];

export function isPublished(): boolean {
  return existsSync(published);
}

/** Of what the build has published; nothing where nothing was built. */
export async function publishedFaults(): Promise<readonly string[]> {
  if (!isPublished()) return [];
  const tables = openTableNames.map((name) => `${name}.csv`);
  const faults = await Promise.all(
    ["sites.geojson", ...tables].map(async (file) => {
      const path = join(published, file);
      const text = await readFile(path, "utf8");
      const layers = [file.endsWith(".csv") ? layerOfCsv(text) : layerOfGeojson(text)];
      const format = file.endsWith(".csv") ? "csv" : "geojson";
      return differences({ format, layers }, openedLayers(path, [])).map((fault) => `${path}: ${fault}`);
    }),
  );
  return faults.flat();
}

function layerOfCsv(text: string): Layer {
  const [fields = [], ...rows] = Papa.parse<string[]>(text.replace("\uFEFF", "").trim()).data;
  return { featureCount: rows.length, fields };
}

function layerOfGeojson(text: string): Layer {
  const { features } = JSON.parse(text) as FeatureCollection;
  const fields = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return { featureCount: features.length, fields: [...fields] };
}
