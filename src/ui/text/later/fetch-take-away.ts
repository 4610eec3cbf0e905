import type { Language } from "../../../model/localised.ts";
import type { TakeAwayDialogWords } from "./zh-Hant/take-away.ts";

/** Each language is a chunk of its own, which the first screen does without. */
const imports: Readonly<Record<Language, () => Promise<TakeAwayDialogWords>>> = {
  "zh-Hant": async () => (await import("./zh-Hant/take-away.ts")).takeAwayDialog,
  en: async () => (await import("./en/take-away.ts")).takeAwayDialog,
  "zh-Hans": async () => (await import("./zh-Hant/take-away.ts?hans")).takeAwayDialog,
};

const fetched = new Map<Language, Promise<TakeAwayDialogWords>>();

/** The words of the dialog that writes rows as a file; what could not be fetched is fetched anew. */
export function fetchTakeAwayWords(language: Language): Promise<TakeAwayDialogWords> {
  const known = fetched.get(language);
  if (known) return known;
  const fetching = imports[language]();
  fetched.set(language, fetching);
  fetching.catch(() => fetched.delete(language));
  return fetching;
}
