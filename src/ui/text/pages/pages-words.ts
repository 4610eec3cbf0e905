import type { Language } from "../../../model/localised.ts";
import { pages as en } from "./en.ts";
import { pages as zhHant, type PagesWords } from "./zh-Hant.ts";
import { pages as zhHans } from "./zh-Hant.ts?hans";

/** Only the build and the tests import these: a reader who opens the atlas fetches none of them. */
export const pagesWords: Readonly<Record<Language, PagesWords>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": zhHans,
};
