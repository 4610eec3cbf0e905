import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type PromiseWords, zhHant } from "./zh-Hant.ts";

/** The words of the promise book, in every language; beside the texts of the first screen, which does without them. */
export const promiseWords: Readonly<Record<Language, PromiseWords>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": zhHans,
};

/** As `useText`, with the words of the promise book. */
export function usePromiseText() {
  return useWords(promiseWords);
}
