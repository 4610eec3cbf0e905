import type { InferOutput } from "valibot";
import type { Language, Localised } from "./localised.ts";
import { textIn } from "./localised.ts";
import type { sceneSchema, tourSchema } from "./tour-schema.ts";

/**
 * A tour: scenes in order, each a view of the atlas with words for the audience and for whoever presents. Those of
 * geodata/tours/ have every language; one made by a reader has the words that were typed.
 */
export type Tour = InferOutput<typeof tourSchema>;
export type Scene = InferOutput<typeof sceneSchema>;
export type TourText = string | Localised;

export function tourTextIn(text: TourText, language: Language): string {
  return typeof text === "string" ? text : textIn(text, language);
}

/** How long a tour is meant to take, in seconds. */
export function secondsOf({ scenes }: Pick<Tour, "scenes">): number {
  return scenes.reduce((sum, { seconds }) => sum + seconds, 0);
}
