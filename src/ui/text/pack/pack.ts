import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type PackWords, zhHant } from "./zh-Hant.ts";

/** The words of hand-out and printed map, in every language; beside the texts of the first screen, which does without them. */
export const packWords: Readonly<Record<Language, PackWords>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of hand-out and printed map. */
export function usePackText() {
  return useWords(packWords);
}
