import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Sharing, zhHant } from "./zh-Hant.ts";

/** The words of sharing, in every language; fetched with the dialog. */
export const sharings: Readonly<Record<Language, Sharing>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of sharing. */
export function useSharingText() {
  return useWords(sharings);
}
