import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import * as v from "valibot";
import {
  categorySchema,
  eventSchema,
  figureSchema,
  measureSchema,
  placeSchema,
  siteSchema,
  sourceSchema,
  unitSchema,
} from "../../src/model/rows.ts";
import type {
  AtlasEvent,
  Category,
  Figure,
  Measure,
  Place,
  Site,
  Source,
  Unit,
} from "../../src/model/rows.ts";
import { type NamedFeature, namedFeatureSchema, type NameLayer } from "./name-layers.ts";
import type { Problem } from "./problem.ts";

export type SiteFeature = Feature<Geometry | null, Site>;

/** The rows of geodata/ as they stand in the files. */
export interface Geodata {
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly units: readonly Unit[];
  readonly sites: readonly SiteFeature[];
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  readonly events: readonly AtlasEvent[];
  readonly places: readonly Place[];
  /** What the base map names: the gazetteer repeats it. */
  readonly basemap: Readonly<Record<NameLayer, readonly NamedFeature[]>>;
}

/**
 * Read and parse every file of a geodata folder. Rows that do not fit their schema are left out of the
 * result and named in `problems`; a file that is missing or is not JSON is one problem.
 */
export async function readGeodata(folder: string): Promise<{ data: Geodata; problems: Problem[] }> {
  const problems: Problem[] = [];
  const rows = async <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
    parseRows(file, await readJson(folder, file, problems), schema, problems);
  const layer = async (name: NameLayer): Promise<NamedFeature[]> => {
    const file = `basemap/${name}.geojson`;
    const features = featuresOf(file, await readJson(folder, file, problems), problems);
    return parseRows(file, features, namedFeatureSchema, problems);
  };
  const sites = await readJson(folder, "sites.geojson", problems);
  const data: Geodata = {
    sources: await rows("sources.json", sourceSchema),
    categories: await rows("categories.json", categorySchema),
    units: await rows("units.json", unitSchema),
    sites: parseSites(sites, problems),
    measures: await rows("measures.json", measureSchema),
    figures: await rows("figures.json", figureSchema),
    events: await rows("events.json", eventSchema),
    places: await rows("places.json", placeSchema),
    basemap: {
      places: await layer("places"),
      mtr_stations: await layer("mtr_stations"),
      districts: await layer("districts"),
    },
  };
  return { data, problems };
}

async function readJson(folder: string, file: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), "utf8")) as unknown;
  } catch (error) {
    problems.push({ file, id: "-", field: "-", value: "-", message: `cannot be read: ${String(error)}` });
    return [];
  }
}

function parseRows<Schema extends v.GenericSchema>(
  file: string,
  rows: unknown,
  schema: Schema,
  problems: Problem[],
): v.InferOutput<Schema>[] {
  if (!Array.isArray(rows)) {
    problems.push({ file, id: "-", field: "-", value: typeof rows, message: "is not a list of rows" });
    return [];
  }
  return rows.flatMap((row: unknown, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return [result.output];
    problems.push(...result.issues.map((issue) => schemaProblem(file, rowId(row, index), issue)));
    return [];
  });
}

function featuresOf(file: string, collection: unknown, problems: Problem[]): readonly Feature[] {
  const features = (collection as Partial<FeatureCollection> | null)?.features;
  if (Array.isArray(features)) return features;
  problems.push({ file, id: "-", field: "features", value: "-", message: "is not a list" });
  return [];
}

function parseSites(collection: unknown, problems: Problem[]): SiteFeature[] {
  const features = featuresOf("sites.geojson", collection, problems);
  const properties = features.map((feature) => feature.properties as unknown);
  const parsed = new Map(
    parseRows("sites.geojson", properties, siteSchema, problems).map((site) => [site.id, site]),
  );
  return features.flatMap((feature) => {
    const site = parsed.get(rowId(feature.properties, 0));
    return site ? [{ type: "Feature" as const, properties: site, geometry: feature.geometry }] : [];
  });
}

function rowId(row: unknown, index: number): string {
  const id = (row as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : `row ${index + 1}`;
}

function schemaProblem(file: string, id: string, issue: v.BaseIssue<unknown>): Problem {
  return {
    file,
    id,
    field: v.getDotPath(issue) ?? "-",
    value: JSON.stringify(issue.input) ?? "missing",
    message: issue.message,
  };
}
