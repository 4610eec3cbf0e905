import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type SourceWords, zhHant } from "./zh-Hant.ts";

/** The words of the list of sources, in every language; beside the texts of the first screen, which does without them. */
export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": zhHans,
};

/** As `useText`, with the words of the list of sources. */
export function useSourcesText() {
  return useWords(sourceWords);
}
