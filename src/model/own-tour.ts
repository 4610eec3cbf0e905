import type { Language } from "./localised.ts";
import type { Said, Scene, Tour } from "./tour.ts";
import { tourLimits } from "./tour-limits.ts";

/** A tour that a reader made, as it is kept on the reader's device. */
export interface OwnTour {
  readonly tour: Tour;
  /** Grows with every writing, and is never the same again. */
  readonly revision: number;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
}

/** What stage and links call the tour that a link brought. */
export const madeTourId = "from-link";

/** Own tours are told from shipped ones by their ids. */
export function isOwnId(id: string): boolean {
  return id.startsWith("my-");
}

export function newOwnId(): string {
  return `my-${randomLetters(10)}`;
}

export function newSceneId(): string {
  return `s-${randomLetters(8)}`;
}

/**
 * Whether a tour may be written over what is stored: only over what the writer has read. Null = not there.
 * So two tabs never write over each other's work.
 */
export function mayWrite(stored: number | null, read: number | null): boolean {
  return stored === read;
}

/** After the last one, and after any that was deleted meanwhile: milliseconds since 1970. */
export function nextRevision(read: number | null, now: Date): number {
  return Math.max((read ?? 0) + 1, now.getTime());
}

/** A tour that begins: a slide with its title, to which scenes are added. */
export function emptyTour(title: string): Tour {
  const opening: Scene = { ...blankScene(title), slide: true };
  return { id: newOwnId(), title, summary: "", scenes: [opening] };
}

export function blankScene(title: string): Scene {
  const { usual } = tourLimits.seconds;
  return { id: newSceneId(), title, caption: "", notes: "", seconds: usual, view: "" };
}

/** Somebody else's tour as one's own: changed as one likes, and theirs stays as it is. */
export function asOwn(tour: Tour): Tour {
  return { ...tour, id: newOwnId() };
}

/** In every language. */
const markOfCopy = " (2)";

/** Another tour beside one that stays; its title tells it from that. */
export function copyOf(tour: Tour): Tour {
  return { ...asOwn(tour), title: marked(tour.title) };
}

function marked(title: Said): Said {
  const add = (words: string): string =>
    `${words.slice(0, tourLimits.title - markOfCopy.length)}${markOfCopy}`;
  if (typeof title === "string") return add(title);
  const { zhHant, en, zhHans } = title;
  return { zhHant: add(zhHant), en: add(en), ...(zhHans !== undefined && { zhHans: add(zhHans) }) };
}

/** The words with those of one language typed anew; the other languages of a shipped tour stay as they were. */
export function saidAnew(said: Said, language: Language, typed: string): Said {
  if (typeof said === "string") return typed;
  if (language === "en") return { ...said, en: typed };
  return language === "zh-Hans" ? { ...said, zhHans: typed } : { zhHant: typed, en: said.en };
}

function randomLetters(count: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(count));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join("");
}
