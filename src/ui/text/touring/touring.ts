import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Touring, zhHant } from "./zh-Hant.ts";

/** The words of tours, stage and console, in every language; beside the texts of the first screen, which does without them. */
export const tourings: Readonly<Record<Language, Touring>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of tours and stage. */
export function useTouringText() {
  return useWords(tourings);
}
