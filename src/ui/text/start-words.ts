import type { Language } from "../../model/localised.ts";
import { start as en } from "./en/start.ts";
import { start as zhHans } from "./zh-Hant/start.ts?hans";
import { start as zhHant, type StartWords } from "./zh-Hant/start.ts";

/** The few words that need no fetch, in every language: what they say is that something could not be fetched. */
export const startWords: Readonly<Record<Language, StartWords>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": zhHans,
};
