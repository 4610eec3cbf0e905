import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type MeasureWords, zhHant } from "./zh-Hant.ts";

/** The words of the measures, in every language; beside the texts of the first screen, which does without them. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": zhHans,
};

/** As `useText`, with the words of the measures. */
export function useMeasureText() {
  return useWords(measureWords);
}
