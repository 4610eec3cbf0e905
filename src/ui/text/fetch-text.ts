import type { Language } from "../../model/localised.ts";
import type { Text } from "./zh-Hant.ts";

/** Each language is a chunk of its own. Simplified Chinese is mostly the Traditional text converted by the build. */
const imports: Readonly<Record<Language, () => Promise<Text>>> = {
  "zh-Hant": async () => (await import("./zh-Hant.ts")).zhHant,
  en: async () => (await import("./en.ts")).en,
  "zh-Hans": async () => (await import("./zh-Hans.ts")).zhHans,
};

/** All the texts of a language; rejects where its chunk cannot be fetched. */
export function fetchText(language: Language): Promise<Text> {
  return imports[language]();
}
