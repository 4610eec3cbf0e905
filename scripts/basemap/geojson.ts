import type { Feature, FeatureCollection } from "geojson";

/** Text of a GeoJSON FeatureCollection → its features. Throws on anything else, such as a service's error answer. */
export function decodeGeoJson(bytes: Uint8Array): Feature[] {
  return parseCollection(new TextDecoder().decode(bytes)).features;
}

/** Throws with the first characters of the text where it is not a FeatureCollection with features. */
export function parseCollection(text: string): FeatureCollection {
  const answer: unknown = parseJson(text);
  if (!isCollection(answer)) throw new Error(`not a GeoJSON FeatureCollection but ${startOf(text)}`);
  if (answer.features.length === 0) throw new Error("the FeatureCollection is empty");
  const bare = answer.features.findIndex((feature) => !feature?.geometry);
  if (bare >= 0) throw new Error(`feature ${bare} has no geometry`);
  return answer;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`not JSON but ${startOf(text)}`, { cause });
  }
}

/** One feature a line: a refreshed layer shows in a diff as the features that changed. */
export function writeCollection(features: Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(inOrder(feature)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function inOrder({ properties, geometry }: Feature): Feature {
  return {
    type: "Feature",
    properties,
    geometry: {
      type: geometry.type,
      coordinates: "coordinates" in geometry ? geometry.coordinates : [],
    } as never,
  };
}

function isCollection(answer: unknown): answer is FeatureCollection {
  if (typeof answer !== "object" || answer === null) return false;
  return (
    "type" in answer &&
    answer.type === "FeatureCollection" &&
    "features" in answer &&
    Array.isArray(answer.features)
  );
}

function startOf(text: string): string {
  return JSON.stringify(text.trimStart().slice(0, 60));
}
