import { median } from "./median.ts";

/** The pages in the order in which every round opens them. */
export const pageNames = ["atlas", "maplibre", "leaflet", "openlayers"] as const;
export type PageName = (typeof pageNames)[number];

/** One visit of one page: milliseconds since the navigation began, and bytes of bodies as sent (text gzipped). */
export interface Sample {
  /** The atlas: its printed list and picture are painted. A comparison page: everything is drawn. */
  readonly usefulPaintMs: number;
  /** The sites and the land under them are drawn by the map itself. */
  readonly sitesMs: number;
  /** The tasks over 50 ms that began before that, added up. */
  readonly longTasksMs: number;
  readonly scriptBytes: number;
  readonly totalBytes: number;
}

/** The median of each measure by itself; null when there was no visit to measure. */
export function medianSample(samples: readonly Sample[]): Sample | null {
  const of = (key: keyof Sample): number => median(samples.map((sample) => sample[key])) ?? 0;
  if (samples.length === 0) return null;
  return {
    usefulPaintMs: of("usefulPaintMs"),
    sitesMs: of("sitesMs"),
    longTasksMs: of("longTasksMs"),
    scriptBytes: of("scriptBytes"),
    totalBytes: of("totalBytes"),
  };
}
