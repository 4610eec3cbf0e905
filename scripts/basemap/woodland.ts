import { simplify } from "@turf/turf";
import type { Feature } from "geojson";
import { decodeGml } from "./gml.ts";
import { polygonsOf, positionsOf } from "./positions.ts";
import type { Step } from "./step.ts";
import { readZipMember } from "./zip.ts";

/** The land cover of the 1:50,000 map (LANDPOLY in the archive), of which only woodland: class VEG, type WOO. */
export function decodeWoodland(archive: Uint8Array): Feature[] {
  const woods = decodeGml(
    readZipMember(archive, "LANDPOLY.gml"),
    ({ CLASS, TYPE }) => CLASS === "VEG" && TYPE === "WOO",
  );
  if (woods.length === 0) throw new Error("LANDPOLY.gml has no feature of class VEG and type WOO");
  return woods;
}

/**
 * Simplifies, doubling the tolerance from about 10 m until the layer has no more positions than allowed: the first
 * visit carries this file, so its weight is a bar and the detail gives way.
 */
export function simplifiedTo(mostPositions: number): Step {
  return (features) => {
    for (let tolerance = 0.0001; ; tolerance *= 2) {
      const simpler = features.map((feature) => simplify(feature, { tolerance, highQuality: true }));
      if (countPositions(simpler) <= mostPositions || tolerance > 0.01) return simpler;
    }
  };
}

/** All polygons in one feature, as the map draws woodland in one stroke of the brush. */
export const asOneWoodland: Step = (features) => [
  {
    type: "Feature",
    properties: { kind: "woodland" },
    geometry: { type: "MultiPolygon", coordinates: features.flatMap(({ geometry }) => polygonsOf(geometry)) },
  },
];

function countPositions(features: Feature[]): number {
  return features.reduce((sum, { geometry }) => sum + positionsOf(geometry).length, 0);
}
