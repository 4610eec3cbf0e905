import type { Feature } from "geojson";
import type { Expected } from "./check.ts";
import { nameDistricts } from "./district-names.ts";
import { addLandArea, asDistrictLines, clipToCoast, giveLoopToYuenLong } from "./districts.ts";
import { decodeGeoJson } from "./geojson.ts";
import { decodeMtrLines } from "./mtr-lines.ts";
import { decodeMtrStations, keepKnownNames } from "./mtr-stations.ts";
import { simplifiedTogether } from "./shared-borders.ts";
import { withSharedVertices } from "./shared-vertices.ts";
import type { SourceId } from "./sources.ts";
import type { Step } from "./step.ts";
import { clipToExtent, roundToMetre, simplified, sortedBy, toWgs84, withoutSpecks } from "./tidy.ts";
import { asOneWoodland, decodeWoodland, simplifiedTo } from "./woodland.ts";

export interface RebuiltLayer {
  file: string;
  source: SourceId;
  decode: (bytes: Uint8Array) => Feature[];
  steps: Step[];
  expected: Expected;
}

interface KeptLayer {
  file: string;
  publisher: string;
  /** Why the script cannot rebuild it, in words for the person who asked. */
  kept: string;
}

export type Layer = RebuiltLayer | KeptLayer;

const landsDepartment = "Lands Department, 1:50,000 digital topographic map";
const unconfirmedCodes =
  "the archive's address is known, but which of its feature codes these are is not confirmed";
const inferredRoads =
  "no confirmed address: the classes were inferred once from bus and minibus routes, which no publisher offers as roads";

/** Shared borders are simplified together after the coast is cut, which is where most of the positions come from. */
const districtSteps: Step[] = [
  toWgs84,
  nameDistricts,
  simplifiedTogether(0.00003),
  clipToCoast,
  giveLoopToYuenLong,
  clipToExtent,
  roundToMetre,
  withSharedVertices,
  simplifiedTogether(0.0001),
  roundToMetre,
  sortedBy("code"),
];

/** One row a file of `geodata/basemap`: where it comes from and the steps that make it, or why it stays as it is. */
export const layers: Layer[] = [
  {
    file: "districts.geojson",
    source: "districtBoundary",
    decode: decodeGeoJson,
    steps: [...districtSteps, addLandArea],
    expected: { ratio: [1, 1], identity: "code" },
  },
  {
    file: "district_lines.geojson",
    source: "districtBoundary",
    decode: decodeGeoJson,
    steps: [...districtSteps, asDistrictLines, roundToMetre],
    expected: { ratio: [0.5, 1] },
  },
  {
    file: "woodland.geojson",
    source: "map50000",
    decode: decodeWoodland,
    steps: [toWgs84, withoutSpecks(20_000), simplifiedTo(10_000), clipToExtent, roundToMetre, asOneWoodland],
    expected: { ratio: [1, 1], identity: "kind" },
  },
  {
    file: "mtr_lines.geojson",
    source: "openStreetMap",
    decode: decodeMtrLines,
    steps: [simplified(0.0001), clipToExtent, roundToMetre],
    expected: { ratio: [1, 1.5], identity: "code" },
  },
  {
    file: "mtr_stations.geojson",
    source: "openStreetMap",
    decode: decodeMtrStations,
    steps: [keepKnownNames, clipToExtent, roundToMetre, sortedBy("name_en")],
    expected: { ratio: [0.95, 1.2] },
  },
  {
    file: "land.geojson",
    publisher: landsDepartment,
    kept: "no confirmed address for the Shenzhen coast, which has to fit the Hong Kong one without a gap",
  },
  { file: "boundary.geojson", publisher: landsDepartment, kept: unconfirmedCodes },
  { file: "water_inland.geojson", publisher: landsDepartment, kept: unconfirmedCodes },
  { file: "parks_urban.geojson", publisher: landsDepartment, kept: unconfirmedCodes },
  { file: "places.geojson", publisher: landsDepartment, kept: "names were chosen and ranked by hand" },
  { file: "road_labels.geojson", publisher: landsDepartment, kept: "names and angles were chosen by hand" },
  { file: "roads_main.geojson", publisher: "Transport Department", kept: inferredRoads },
  { file: "roads_other.geojson", publisher: "Transport Department", kept: inferredRoads },
  {
    file: "relief.webp",
    publisher: "Lands Department, 5 m terrain model",
    kept: "no confirmed address for the terrain model, and it needs a raster tool",
  },
  {
    file: "relief.json",
    publisher: "Lands Department, 5 m terrain model",
    kept: "it says where relief.webp lies and changes only with it",
  },
];
