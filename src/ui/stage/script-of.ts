import type { Language } from "../../model/localised.ts";
import type { Script } from "../../model/stage-message.ts";
import { saidIn, type Tour } from "../../model/tour.ts";

/** A tour as the console reads it out, in one language. */
export function scriptOf(tour: Tour, language: Language): Script {
  return {
    tour: tour.id,
    language,
    title: saidIn(tour.title, language),
    scenes: tour.scenes.map(({ title, caption, notes, seconds }) => ({
      title: saidIn(title, language),
      caption: saidIn(caption, language),
      notes: saidIn(notes, language),
      seconds,
    })),
  };
}
