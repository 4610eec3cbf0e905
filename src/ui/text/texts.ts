import type { Language } from "../../model/localised.ts";
import { en } from "./en.ts";
import { zhHans } from "./zh-Hans.ts";
import { type Text, zhHant } from "./zh-Hant.ts";

/** Every language at once, for the build and the tests. */
export const texts: Readonly<Record<Language, Text>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };
