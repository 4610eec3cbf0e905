import type { Language } from "../../../model/localised.ts";
import { en } from "./en.ts";
import { zhHant as zhHans } from "./zh-Hant.ts?hans";
import { type About, zhHant } from "./zh-Hant.ts";

/** What the atlas says of itself, in every language; beside the texts of the first screen, which does without it. */
export const abouts: Readonly<Record<Language, About>> = { "zh-Hant": zhHant, en, "zh-Hans": zhHans };
