import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import type { Text } from "../zh-Hant.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Choosing, zhHant } from "./zh-Hant.ts";

/** The words of the sentence and the timeline, in every language; beside the texts of the first screen, which does without them. */
export const choosings: Readonly<Record<Language, Choosing>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

export type FullChoosing = Text & Choosing;

/** As `useText`, with the words of the sentence and the timeline. */
export function useChoosingText() {
  return useWords(choosings);
}
