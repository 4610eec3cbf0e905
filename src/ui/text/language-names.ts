import type { Language } from "../../model/localised.ts";

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-Hant": "繁體中文",
  en: "English",
  "zh-Hans": "简体中文",
};
