import type { Feature, Position } from "geojson";
import { openGmlReader } from "./gml-reader.ts";
import type { GmlAttributes } from "./gml-reader.ts";
import { moveFeature, positionsOf } from "./positions.ts";

const chunkBytes = 1 << 20;

/**
 * GML 3 as the Lands Department's converter writes it: `featureMember` › a feature › its attributes and one geometry of
 * points, curves or surfaces. Returns the wanted features with positions as [easting, northing] in metres.
 * Read in pieces, since the land cover alone is some 200 MB of text. Throws on broken XML or coordinates.
 */
export function decodeGml(bytes: Uint8Array, isWanted: (attributes: GmlAttributes) => boolean): Feature[] {
  const features: Feature[] = [];
  const reader = openGmlReader((attributes, geometry) => {
    if (isWanted(attributes)) features.push({ type: "Feature", properties: attributes, geometry });
  });
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    reader.write(decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true }));
  }
  reader.close();
  return eastingFirst(features);
}

/**
 * EPSG:2326 puts the northing first, and so does the publisher; but features also state their EASTING and NORTHING, and
 * where most of these say otherwise they are believed: a mirrored map would still look like a map.
 */
function eastingFirst(features: Feature[]): Feature[] {
  const vote = features.reduce((sum, feature) => sum + orderVote(feature), 0);
  if (vote > 0) return features;
  return features.map((feature) => moveFeature(feature, ([north, east]) => [east ?? 0, north ?? 0]));
}

function orderVote(feature: Feature): -1 | 0 | 1 {
  const stated = [Number(feature.properties?.EASTING), Number(feature.properties?.NORTHING)];
  const [first] = positionsOf(feature.geometry);
  if (!first || !stated.every((metres) => metres > 0)) return 0;
  return distance(first, stated) < distance(first, stated.toReversed()) ? 1 : -1;
}

function distance([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return Math.hypot(x - otherX, y - otherY);
}
