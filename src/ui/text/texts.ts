import type { Language } from "../../model/localised.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Text, zhHant } from "./zh-Hant.ts";

/** Simplified Chinese is the Traditional text converted by the build; put right here what the conversion gets wrong. */
const zhHansOverrides: Partial<Text> = {};

export const texts: Readonly<Record<Language, Text>> = {
  "zh-Hant": zhHant,
  en,
  "zh-Hans": { ...zhHans, ...zhHansOverrides },
};
