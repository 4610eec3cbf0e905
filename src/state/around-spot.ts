import { type Around, sitesAround } from "../model/around.ts";
import type { Atlas, Outlines } from "../model/atlas.ts";
import { keepLast } from "./keep-last.ts";
import type { Spot } from "./spot.ts";

/** What lies around the spot, nearest first; null without one. The same spot gives the same object. */
export const aroundSpot = keepLast(
  (spot: Spot | null, atlas: Atlas, outlines: Outlines): Around | null =>
    spot && sitesAround([spot.lng, spot.lat], atlas.sites, outlines),
);
