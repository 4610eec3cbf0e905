import { bboxClip, simplify } from "@turf/turf";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import type { GroundLabel, MapGround } from "../../src/model/map-frame.ts";
import type { Bounds } from "../../src/model/mercator.ts";
import { toHans } from "../hans.ts";

type Layer = FeatureCollection<Geometry, Readonly<Record<string, string | number>>>;

/** The layers of the base map that printed maps show. */
export interface GroundLayers {
  readonly land: Layer;
  readonly water_inland: Layer;
  readonly parks_urban: Layer;
  readonly woodland: Layer;
  readonly roads_main: Layer;
  readonly mtr_lines: Layer;
  readonly mtr_stations: Layer;
  readonly places: Layer;
}
export const groundLayers = [
  "land",
  "water_inland",
  "parks_urban",
  "woodland",
  "roads_main",
  "mtr_lines",
  "mtr_stations",
  "places",
] as const satisfies readonly (keyof GroundLayers)[];

/** Degrees of longitude: in a wider frame stations and green areas would be specks. */
const widestWithStations = 0.16;
const widestWithGreen = 0.3;
/** The frame is 1260 units wide, and a unit and a half is not seen. */
const stepsAcross = 900;
const mostPlaces = 40;

/** What lies in a frame, cut to it and as simple as it can be seen. */
export function groundIn(layers: GroundLayers, frame: Bounds): MapGround {
  const width = frame[2] - frame[0];
  const cut = (
    layer: Layer,
    wanted: (feature: Layer["features"][number]) => boolean = () => true,
  ): Geometry[] => layer.features.filter(wanted).flatMap((feature) => clipped(feature, frame));
  const named = (layer: Layer): Layer["features"] =>
    layer.features.filter(({ geometry }) => geometry.type === "Point" && isWithin(geometry, frame));
  const ofKind =
    (kind: string) =>
    ({ properties }: Layer["features"][number]): boolean =>
      properties["kind"] === kind;
  const mostRank = width > widestWithGreen ? 1 : width > widestWithStations ? 2 : 4;
  return {
    mainland: cut(layers.land, ofKind("mainland")),
    land: cut(layers.land, ofKind("hk")),
    water: cut(layers.water_inland),
    green: width > widestWithGreen ? [] : [...cut(layers.woodland), ...cut(layers.parks_urban)],
    roads: cut(layers.roads_main),
    rail: cut(layers.mtr_lines),
    stations: width > widestWithStations ? [] : named(layers.mtr_stations).map(labelOf),
    places: named(layers.places)
      .filter(({ properties }) => Number(properties["rank"]) <= mostRank)
      .toSorted((a, b) => Number(a.properties["rank"]) - Number(b.properties["rank"]))
      .slice(0, mostPlaces)
      .map(labelOf),
  };
}

function clipped(feature: Feature, frame: Bounds): Geometry[] {
  const { geometry } = feature;
  if (!isCuttable(geometry)) return [];
  const cut = bboxClip(geometry, [...frame]).geometry;
  if (cut.coordinates.length === 0) return [];
  const tolerance = (frame[2] - frame[0]) / stepsAcross;
  return [simplify(cut, { tolerance, highQuality: false, mutate: true })];
}

function isCuttable(geometry: Geometry): geometry is LineString | MultiLineString | Polygon | MultiPolygon {
  return /^(?:Multi)?(?:LineString|Polygon)$/.test(geometry.type);
}

function isWithin(
  { coordinates: [lng = NaN, lat = NaN] }: Point,
  [west, south, east, north]: Bounds,
): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}

function labelOf({ properties, geometry }: Layer["features"][number]): GroundLabel {
  const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
  const zhHant = String(properties["name_zh"]);
  return { name: { zhHant, en: String(properties["name_en"]), zhHans: toHans(zhHant) }, point: [lng, lat] };
}
