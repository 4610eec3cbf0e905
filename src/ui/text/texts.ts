import type { Language } from "../../model/localised.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type Text, zhHant } from "./zh-Hant.ts";

/** Every language at once, for the build and the tests. Simplified Chinese is the Traditional text converted by the build. */
export const texts: Readonly<Record<Language, Text>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };
