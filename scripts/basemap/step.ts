import type { Feature, FeatureCollection } from "geojson";

/** Reads a layer as it stands in the basemap folder, such as the coast that districts are clipped to. */
export type CurrentLayer = (file: string) => FeatureCollection;

/** One pure turn of a layer's features; a row of the layer table is a list of these. */
export type Step = (features: Feature[], current: CurrentLayer) => Feature[];

export function applySteps(features: Feature[], steps: Step[], current: CurrentLayer): Feature[] {
  return steps.reduce((turned, step) => step(turned, current), features);
}
