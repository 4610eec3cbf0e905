import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Framing, zhHant } from "./zh-Hant.ts";

/** The words of the atlas in a frame of another page, in every language; fetched there alone. */
export const framings: Readonly<Record<Language, Framing>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** As `useText`, with the words of a frame. */
export function useFramingText() {
  return useWords(framings);
}
