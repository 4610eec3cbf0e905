/** The languages a reader can choose. Tags are BCP 47. */
export const languages = ["zh-Hant", "en", "zh-Hans"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. `zhHans` is filled by the build; rows give it only to override the conversion. */
export interface Localised {
  readonly zhHant: string;
  readonly en: string;
  readonly zhHans?: string | undefined;
}

export function textIn(text: Localised, language: Language): string {
  switch (language) {
    case "zh-Hant":
      return text.zhHant;
    case "en":
      return text.en;
    case "zh-Hans":
      return text.zhHans ?? text.zhHant;
  }
}

/** The value for `<html lang>`: it chooses the glyph forms, so Hong Kong's are asked for by name. */
export function htmlLang(language: Language): string {
  return language === "zh-Hant" ? "zh-Hant-HK" : language === "zh-Hans" ? "zh-Hans" : "en-HK";
}

/**
 * The first of the reader's own languages that the atlas speaks (Traditional Chinese when none is).
 * @param preferred BCP 47 tags in the reader's order, as in `navigator.languages`.
 */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const lower = tag.toLowerCase();
    if (lower.startsWith("en")) return "en";
    if (/^(zh|yue)\b/.test(lower)) return isSimplified(lower) ? "zh-Hans" : "zh-Hant";
  }
  return "zh-Hant";
}

/** A script that is named decides; else the region does. */
function isSimplified(lowerTag: string): boolean {
  return /-hans\b/.test(lowerTag) || (!/-hant\b/.test(lowerTag) && /-(cn|sg|my)\b/.test(lowerTag));
}
