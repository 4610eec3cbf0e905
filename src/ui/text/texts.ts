import type { Language } from "../../model/localised.ts";
import { en } from "./en.ts";
import { laterEn } from "./later/en.ts";
import { laterZhHans } from "./later/zh-Hans.ts";
import { laterZhHant } from "./later/zh-Hant.ts";
import type { FirstText, LaterText, Text } from "./text.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** Every language at once, for the build and the tests. */
export const firstTexts: Readonly<Record<Language, FirstText>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };
export const laterTexts: Readonly<Record<Language, LaterText>> = {
  "zh-Hant": laterZhHant,
  en: laterEn,
  "zh-Hans": laterZhHans,
};
export const texts: Readonly<Record<Language, Text>> = {
  "zh-Hant": { ...zhHant, ...laterZhHant },
  en: { ...en, ...laterEn },
  "zh-Hans": { ...zhHans, ...laterZhHans },
};
