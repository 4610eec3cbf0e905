import {
  area,
  bbox,
  bboxClip,
  booleanPointInPolygon,
  difference,
  featureCollection,
  intersect,
  union,
} from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { polygonGeometry, polygonsOf } from "./positions.ts";
import { innerBorders } from "./shared-borders.ts";
import type { CurrentLayer, Step } from "./step.ts";

type Area = Feature<Polygon | MultiPolygon>;

/** Within the Lok Ma Chau Loop, which the official file leaves outside every district. */
const lokMaChauLoop: Position = [114.0755, 22.5135];

/** Districts reach far into the sea; on the map they end at the coast of `land.geojson`. */
export const clipToCoast: Step = (features, current) => {
  const land = hongKongLand(current);
  return features.map((feature) => {
    const near = around(feature, land);
    const onLand = near && intersect(featureCollection([...withoutEmptyRings(feature), near]));
    if (!onLand)
      throw new Error(`${JSON.stringify(feature.properties)} has no land within the coast of land.geojson`);
    return { ...feature, geometry: onLand.geometry };
  });
};

/** Land that no district claims around the Lok Ma Chau Loop is given to Yuen Long (unconfirmed, and said so). */
export const giveLoopToYuenLong: Step = (features, current) => {
  const yuenLong = features.find(({ properties }) => properties?.name_en === "Yuen Long");
  const land = yuenLong && around(yuenLong, hongKongLand(current));
  if (!yuenLong || !land) return features;
  const unclaimed = difference(featureCollection([land, ...features.map(asArea)]));
  const loop = (unclaimed ? polygonsOf(unclaimed.geometry) : []).find((rings) =>
    booleanPointInPolygon(lokMaChauLoop, { type: "Polygon", coordinates: rings }),
  );
  if (!loop) return features;
  const grown = joined(asArea(yuenLong), { type: "Polygon", coordinates: loop });
  return features.map((feature) => (feature === yuenLong ? grown : feature));
};

/** Land area in km² to one decimal, on Turf's sphere. */
export const addLandArea: Step = (features) =>
  features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, land_km2: Math.round(area(feature) / 100_000) / 10 },
  }));

/** Borders between districts as two features; the stub across the airport's north is marked, so it can be hidden. */
export const asDistrictLines: Step = (features) => {
  const lines = innerBorders(features);
  const parts = {
    district: lines.filter((line) => !isAirportStub(line)),
    district_airport_artefact: lines.filter(isAirportStub),
  };
  return Object.entries(parts)
    .filter(([, coordinates]) => coordinates.length > 0)
    .map(([kind, coordinates]) => ({
      type: "Feature",
      properties: { kind },
      geometry: { type: "MultiLineString", coordinates },
    }));
};

function isAirportStub(line: Position[]): boolean {
  return line.every(
    ([longitude = 0, latitude = 0]) =>
      longitude > 113.87 && longitude < 113.95 && latitude > 22.31 && latitude < 22.34,
  );
}

function hongKongLand(current: CurrentLayer): Area {
  const land = current("land.geojson").features.find(({ properties }) => properties?.kind === "hk");
  if (!land) throw new Error('land.geojson has no feature of kind "hk" to clip the districts to');
  return asArea(land);
}

/** The land near a feature, if any: clipping a district against all of Hong Kong's coast would be slow. */
function around(feature: Feature, land: Area): Area | null {
  const margin = 0.02;
  const [west = 0, south = 0, east = 0, north = 0] = bbox(feature);
  const near = bboxClip(land, [west - margin, south - margin, east + margin, north + margin]);
  return withoutEmptyRings(near)[0] ?? null;
}

/** Clipping and simplifying leave rings of fewer than four positions, which are no rings to the next step. */
function withoutEmptyRings({ properties, geometry }: Feature): Area[] {
  const polygons = polygonsOf(geometry)
    .map((rings) => (isRing(rings[0]) ? rings.filter(isRing) : []))
    .filter((rings) => rings.length > 0);
  return polygons.length > 0 ? [{ type: "Feature", properties, geometry: polygonGeometry(polygons) }] : [];
}

function isRing(ring: Position[] | undefined): boolean {
  return ring !== undefined && ring.length > 3;
}

function joined(whole: Area, polygon: Polygon): Feature {
  const together = union(
    featureCollection<Polygon | MultiPolygon>([
      whole,
      { type: "Feature", properties: {}, geometry: polygon },
    ]),
  );
  return { ...whole, geometry: together?.geometry ?? whole.geometry };
}

function asArea(feature: Feature): Area {
  const { geometry } = feature;
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return { ...feature, geometry };
  throw new Error(`an area is needed, got a ${geometry.type}: ${JSON.stringify(feature.properties)}`);
}
