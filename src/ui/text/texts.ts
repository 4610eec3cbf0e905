import type { Language } from "../../model/localised.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Text, zhHant } from "./zh-Hant.ts";

/** Simplified Chinese is the Traditional text converted by the build. */
export const texts: Readonly<Record<Language, Text>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-Hant": "繁體中文",
  en: "English",
  "zh-Hans": "简体中文",
};
