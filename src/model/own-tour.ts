import type { Language } from "./localised.ts";
import type { TourText, Scene, Tour } from "./tour.ts";
import { randomLetters } from "./random-letters.ts";
import { tourLimits } from "./tour-limits.ts";

/** The id of the tour that a link brought. */
export const linkedTourId = "from-link";

/** The prefix distinguishes own tours from shipped ones. */
export const ownIdPrefix = "my-";

export function isOwnId(id: string): boolean {
  return id.startsWith(ownIdPrefix);
}

export function newOwnId(): string {
  return `${ownIdPrefix}${randomLetters(10)}`;
}

export function newSceneId(): string {
  return `s-${randomLetters(8)}`;
}

/** A new tour: a slide with its title, to which scenes are added. */
export function emptyTour(title: string): Tour {
  const opening: Scene = { ...blankScene(title), slide: true };
  return { id: newOwnId(), title, summary: "", scenes: [opening] };
}

export function blankScene(title: string): Scene {
  const { usual } = tourLimits.seconds;
  return { id: newSceneId(), title, caption: "", notes: "", seconds: usual, view: "" };
}

/** A copy of another tour as the reader's own; the original does not change. */
export function asOwn(tour: Tour): Tour {
  return { ...tour, id: newOwnId() };
}

/** In every language. */
const markOfCopy = " (2)";

/** Another tour beside one that stays; its title distinguishes the two. */
export function copyOf(tour: Tour): Tour {
  return { ...asOwn(tour), title: marked(tour.title) };
}

function marked(title: TourText): TourText {
  const add = (words: string): string =>
    `${words.slice(0, tourLimits.title - markOfCopy.length)}${markOfCopy}`;
  if (typeof title === "string") return add(title);
  const { zhHant, en, zhHans } = title;
  return { zhHant: add(zhHant), en: add(en), ...(zhHans !== undefined && { zhHans: add(zhHans) }) };
}

/** The text with one language replaced; the other languages of a shipped tour stay. */
export function withText(text: TourText, language: Language, typed: string): TourText {
  if (typeof text === "string") return typed;
  if (language === "en") return { ...text, en: typed };
  return language === "zh-Hans" ? { ...text, zhHans: typed } : { zhHant: typed, en: text.en };
}
