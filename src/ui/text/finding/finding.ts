import type { Language } from "../../../model/localised.ts";
import { useWords } from "../../view.tsx";
import type { Text } from "../zh-Hant.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Finding, zhHant } from "./zh-Hant.ts";

/** The words of search and answer, in every language; beside the texts of the first screen, which does without them. */
export const findings: Readonly<Record<Language, Finding>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

export type FullText = Text & Finding;

/** As `useText`, with the words of search and answer. */
export function useFullText() {
  return useWords(findings);
}
