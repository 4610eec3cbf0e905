import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import type { Text } from "../zh-Hant.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Editing, zhHant } from "./zh-Hant.ts";

/** The words of making, opening and sharing tours, in every language. */
export const editings: Readonly<Record<Language, Editing>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

export type FullEditing = Text & Editing;

/** As `useText`, with the words of making tours. */
export function useEditingText() {
  return useWords(editings);
}
