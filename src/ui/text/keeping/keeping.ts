import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Keeping, zhHant } from "./zh-Hant.ts";

/** The words of the copy on the reader's machine, in every language. */
export const keepings: Readonly<Record<Language, Keeping>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of the copy on the reader's machine. */
export function useKeepingText() {
  return useWords(keepings);
}
