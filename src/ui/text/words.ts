import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../../model/localised.ts";
import { languageFailed } from "../../state/actions/preferences.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { Text } from "./zh-Hant.ts";

/** A language with all its texts. */
export interface Words {
  readonly language: Language;
  readonly text: Text;
}

export type WordsStore = StoreApi<Words>;

export function createWords(words: Words): WordsStore {
  return createStore<Words>(() => words);
}

/**
 * Fetch the texts when another language is chosen, and only then show it, so that no screen is half translated. Where
 * they cannot be fetched, the language is chosen back and a notice says so.
 */
export function applyLanguage(
  store: AtlasStore,
  words: WordsStore,
  fetchText: (language: Language) => Promise<Text>,
): void {
  const apply = (language: Language): void => {
    if (language === words.getState().language) return;
    const isWanted = (): boolean => store.getState().language === language;
    const show = (text: Text): void => {
      if (isWanted()) words.setState({ language, text });
    };
    const chooseBack = (error: unknown): void => {
      console.info(`The texts of ${language} could not be fetched.`, error);
      if (isWanted()) languageFailed(store, words.getState().language, language);
    };
    fetchText(language).then(show, chooseBack);
  };
  apply(store.getState().language);
  store.subscribe((state, before) => {
    if (state.language !== before.language) apply(state.language);
  });
}
