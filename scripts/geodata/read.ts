import type { Feature, FeatureCollection, Geometry } from "geojson";
import type * as v from "valibot";
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
import type { PlannedRail } from "../../src/model/planned-rail.ts";
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
import { featuresOf, parseRows, readJson, rowId } from "./read-rows.ts";
import { type PlaceFile, placesFolder, readPlaces } from "./read-places.ts";
import { readPlannedRail } from "./read-planned-rail.ts";
import { boundaryFile } from "./territory.ts";
import { readTours, type TourFile } from "./read-tours.ts";

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
  /** What the neighbours know: places/, a file for each kind, and whom their names and points come from. */
  readonly placeFiles: readonly PlaceFile[];
  readonly placeSources: readonly Source[];
  /** The lines of the boundary, on land and at sea. */
  readonly boundary: FeatureCollection;
  readonly tours: readonly TourFile[];
  readonly "planned-rail": PlannedRail;
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
    placeFiles: await readPlaces(folder, problems),
    placeSources: await rows(`${placesFolder}/sources.json`, sourceSchema),
    boundary: await readBoundary(folder, problems),
    tours: await readTours(folder, problems),
    "planned-rail": await readPlannedRail(folder, problems),
    basemap: {
      places: await layer("places"),
      mtr_stations: await layer("mtr_stations"),
      districts: await layer("districts"),
    },
  };
  return { data, problems };
}

async function readBoundary(folder: string, problems: Problem[]): Promise<FeatureCollection> {
  const collection = await readJson(folder, boundaryFile, problems);
  return { type: "FeatureCollection", features: [...featuresOf(boundaryFile, collection, problems)] };
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
