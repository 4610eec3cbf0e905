import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type LandWords, zhHant } from "./zh-Hant.ts";

/** The words of the land ledger, in every language; beside the texts of the first screen, which does without them. */
export const landWords: Readonly<Record<Language, LandWords>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of the land ledger. */
export function useLandText() {
  return useWords(landWords);
}
