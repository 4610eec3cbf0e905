import * as v from "valibot";
import { longestLayerName } from "./own-layer.ts";
import { tourId, tourLimits } from "./tour-limits.ts";

/** What a tour may hold, field by field: those of geodata/tours/, and whatever is read from a file or a link. */

const id = v.pipe(v.string(), v.regex(tourId, "an id is kebab-case words"), v.maxLength(tourLimits.id));

/** Words in every language, or as they were typed. */
function wordsUpTo(longest: number) {
  const words = v.pipe(v.string(), v.maxLength(longest, `more than ${longest} characters`));
  return v.union([words, v.object({ zhHant: words, en: words, zhHans: v.optional(words) })]);
}

export const sceneSchema = v.object({
  id,
  title: wordsUpTo(tourLimits.title),
  /** For the audience: a sentence or two, every number of which one of the cited rows says. */
  caption: wordsUpTo(tourLimits.caption),
  /** For whoever presents. */
  notes: wordsUpTo(tourLimits.notes),
  /** How long the scene is meant to stand. */
  seconds: v.pipe(
    v.number(),
    v.minValue(tourLimits.seconds.min),
    v.maxValue(tourLimits.seconds.max),
    v.integer(),
  ),
  /** What is shown, in the grammar of links, without `#`, `lang` and `v`: `site=cyberport&t=2024-12`. */
  view: v.pipe(v.string(), v.maxLength(tourLimits.view)),
  /** The sites that the camera takes into view together, where the view has no camera and no site of its own. */
  sites: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(tourLimits.sites))),
  /** The part of the map that is brought into view on a screen of any shape: west, south, east, north in degrees. */
  frame: v.optional(
    v.pipe(v.tuple([v.number(), v.number(), v.number(), v.number()]), v.check(isBox, "is no box")),
  ),
  /** A slide of words alone, as at the beginning and the end. */
  slide: v.optional(v.literal(true)),
  /** Ids of the figures and events that the caption and the notes tell. */
  cites: v.optional(v.array(id)),
  /** Layers of the reader's own that are shown, and no others; older scenes show those that are turned on. */
  layers: v.optional(
    v.pipe(
      v.array(v.object({ id, name: v.pipe(v.string(), v.maxLength(longestLayerName)) })),
      v.maxLength(tourLimits.layers),
    ),
  ),
});

export const tourSchema = v.object({
  id,
  title: wordsUpTo(tourLimits.title),
  /** What the tour is about, in a sentence, for the list of tours. */
  summary: wordsUpTo(tourLimits.caption),
  scenes: v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(tourLimits.scenes)),
});

function isBox([west, south, east, north]: [number, number, number, number]): boolean {
  return west < east && south < north;
}
