import type { Language } from "../../model/localised.ts";
import type { FirstText, LaterText } from "./text.ts";

/** Each language is two chunks. Simplified Chinese is mostly the Traditional text converted by the build. */
const first: Readonly<Record<Language, () => Promise<FirstText>>> = {
  "zh-Hant": async () => (await import("./zh-Hant.ts")).zhHant,
  en: async () => (await import("./en.ts")).en,
  "zh-Hans": async () => (await import("./zh-Hans.ts")).zhHans,
};

const later: Readonly<Record<Language, () => Promise<LaterText>>> = {
  "zh-Hant": async () => (await import("./later/zh-Hant.ts")).laterZhHant,
  en: async () => (await import("./later/en.ts")).laterEn,
  "zh-Hans": async () => (await import("./later/zh-Hans.ts")).laterZhHans,
};

/** The texts of the first screen; rejects where their chunk cannot be fetched. */
export function fetchFirstText(language: Language): Promise<FirstText> {
  return first[language]();
}

/** The texts of what is opened later; rejects where their chunk cannot be fetched. */
export function fetchLaterText(language: Language): Promise<LaterText> {
  return later[language]();
}
