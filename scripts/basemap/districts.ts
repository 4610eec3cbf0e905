import { bbox, bboxClip, booleanPointInPolygon } from "@turf/turf";
import type { Feature, Position } from "geojson";
import { isPolygonal } from "../../src/model/distance.ts";
import { difference, intersection, union } from "../../src/model/geometry/combine.ts";
import { areaSquareMetres } from "../../src/model/geometry/measure.ts";
import type { Ground } from "../../src/model/geometry/parts.ts";
import { polygonsOf } from "./positions.ts";
import { innerBorders } from "./shared-borders.ts";
import type { CurrentLayer, Step } from "./step.ts";

/** Within the Lok Ma Chau Loop, which the official file leaves outside every district. */
const lokMaChauLoop: Position = [114.0755, 22.5135];

/** Districts reach far into the sea; on the map they end at the coast of `land.geojson`. */
export const clipToCoast: Step = (features, current) => {
  const land = hongKongLand(current);
  return features.map((feature) => {
    const onLand = intersection(groundOf(feature), around(feature, land));
    if (!onLand)
      throw new Error(`${JSON.stringify(feature.properties)} has no land within the coast of land.geojson`);
    return { ...feature, geometry: onLand };
  });
};

/** Land that no district claims around the Lok Ma Chau Loop is given to Yuen Long (unconfirmed, and said so). */
export const giveLoopToYuenLong: Step = (features, current) => {
  const yuenLong = features.find(({ properties }) => properties?.name_en === "Yuen Long");
  if (!yuenLong) return features;
  const unclaimed = difference(around(yuenLong, hongKongLand(current)), union(features.map(groundOf)));
  const loop = (unclaimed ? polygonsOf(unclaimed) : [])
    .map((coordinates): Ground => ({ type: "Polygon", coordinates }))
    .find((polygon) => booleanPointInPolygon(lokMaChauLoop, polygon));
  const grown = loop && union([groundOf(yuenLong), loop]);
  return grown
    ? features.map((feature) => (feature === yuenLong ? { ...yuenLong, geometry: grown } : feature))
    : features;
};

/** Land area in km² to one decimal. */
export const addLandArea: Step = (features) =>
  features.map((feature) => ({
    ...feature,
    properties: {
      ...feature.properties,
      land_km2: Math.round(areaSquareMetres(feature.geometry) / 100_000) / 10,
    },
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

function hongKongLand(current: CurrentLayer): Ground {
  const land = current("land.geojson").features.find(({ properties }) => properties?.kind === "hk");
  if (!land) throw new Error('land.geojson has no feature of kind "hk" to clip the districts to');
  return groundOf(land);
}

/** The land near a feature: clipping a district against all of Hong Kong's coast would be slow. */
function around(feature: Feature, land: Ground): Ground {
  const margin = 0.02;
  const [west = 0, south = 0, east = 0, north = 0] = bbox(feature);
  return groundOf(bboxClip(land, [west - margin, south - margin, east + margin, north + margin]));
}

function groundOf({ geometry, properties }: Feature): Ground {
  if (isPolygonal(geometry)) return geometry;
  throw new Error(`an area is needed, got a ${geometry.type}: ${JSON.stringify(properties)}`);
}
