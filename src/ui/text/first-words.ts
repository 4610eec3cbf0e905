import { chosenLanguage } from "../layout/chosen-language.ts";
import { fetchFirstText } from "./fetch-text.ts";
import type { Words } from "./words.ts";

/**
 * A script of its own, small and run at once: the first screen's words are on their way before the script that shows
 * them has come.
 */
export const firstLanguage = chosenLanguage();

export const firstWords: Promise<Words> = fetchFirstText(firstLanguage).then((text) => ({
  language: firstLanguage,
  text,
  later: null,
}));

firstWords.catch(() => undefined); // handled where they are awaited
