import type { PageName, Sample } from "./sample.ts";
import { kilobytes, milliseconds } from "./words.ts";

const slowestBesideMapLibre = 1.15;
const mostOwnScriptBytes = 60_000;
const mostFirstVisitBytes = 1_800_000;

/** A promise about the atlas, what was measured, and how far it may go; null where something was not measured. */
export interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly limit: number | null;
  readonly inWords: (value: number) => string;
}

export type Medians = Readonly<Record<PageName, Sample | null>>;

/** @param engineBytes scripts of a page with nothing but MapLibre and its worker, as sent */
export function barsOf({ atlas, maplibre, leaflet }: Medians, engineBytes: number): Bar[] {
  return [
    {
      name: "list and picture painted before Leaflet has drawn all",
      value: atlas?.usefulPaintMs ?? null,
      limit: leaflet?.usefulPaintMs ?? null,
      inWords: milliseconds,
    },
    {
      name: `sites drawn within ${slowestBesideMapLibre} of bare MapLibre`,
      value: atlas?.sitesMs ?? null,
      limit: maplibre && maplibre.sitesMs * slowestBesideMapLibre,
      inWords: milliseconds,
    },
    {
      name: "own scripts beside MapLibre and its worker",
      value: atlas && atlas.scriptBytes - engineBytes,
      limit: mostOwnScriptBytes,
      inWords: kilobytes,
    },
    {
      name: "whole first visit",
      value: atlas?.totalBytes ?? null,
      limit: mostFirstVisitBytes,
      inWords: kilobytes,
    },
  ];
}

export function verdictOf({ value, limit }: Bar): "pass" | "miss" | "not measured" {
  if (value === null || limit === null) return "not measured";
  return value <= limit ? "pass" : "miss";
}
