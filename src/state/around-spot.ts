import { type Around, sitesAround } from "../model/around.ts";
import type { Atlas, Outlines } from "../model/atlas.ts";
import type { Spot } from "../model/choice/spot.ts";
import type { Reads } from "./reads.ts";

/** What lies around a spot, nearest first; null without one. The same spot gives the same object. */
export function aroundSpot(
  { atlas, derive }: Pick<Reads, "atlas" | "derive">,
  spot: Spot | null,
  outlines: Outlines,
): Around | null {
  return derive(compute)(spot, atlas, outlines);
}

/** Not in reads.ts itself: distances and outlines are code that the first screen does without. */
function compute(spot: Spot | null, atlas: Atlas, outlines: Outlines): Around | null {
  return spot && sitesAround([spot.lng, spot.lat], atlas.sites, outlines);
}
