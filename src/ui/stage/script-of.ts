import type { Language } from "../../model/localised.ts";
import type { Script } from "../../model/stage-message.ts";
import { tourTextIn, type Tour } from "../../model/tour.ts";

/** A tour as the console reads it out, in one language. */
export function scriptOf(tour: Tour, language: Language): Script {
  return {
    tour: tour.id,
    language,
    title: tourTextIn(tour.title, language),
    scenes: tour.scenes.map(({ title, caption, notes, seconds }) => ({
      title: tourTextIn(title, language),
      caption: tourTextIn(caption, language),
      notes: tourTextIn(notes, language),
      seconds,
    })),
  };
}
