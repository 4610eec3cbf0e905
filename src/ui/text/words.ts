import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../../model/localised.ts";
import { languageFailed } from "../../state/actions/preferences.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { FirstText, LaterText, Text } from "./text.ts";

/** A language with its texts: those of the first screen, and those of everything else once a part needs them. */
export interface Words {
  readonly language: Language;
  readonly text: FirstText;
  readonly later: LaterText | null;
}

export interface WordsStore extends StoreApi<Words> {
  /** Resolves once the later texts are here, and stay so in every language; rejects where they cannot be fetched. */
  readonly needLater: () => Promise<void>;
}

/** Fetches the texts of a language. */
export interface TextSource {
  readonly first: (language: Language) => Promise<FirstText>;
  readonly later: (language: Language) => Promise<LaterText>;
}

export function createWords(words: Words, fetchLater: TextSource["later"]): WordsStore {
  const store = createStore<Words>(() => words);
  const needLater = async (): Promise<void> => {
    const { language, later } = store.getState();
    if (later) return;
    const fetched = await fetchLater(language);
    // Another language may have been chosen meanwhile: then it is that one's texts that are needed.
    if (store.getState().language !== language) return needLater();
    store.setState({ later: fetched });
  };
  return { ...store, needLater };
}

/**
 * Fetch the texts when another language is chosen, and only then show it, so that no screen is half translated. Where
 * they cannot be fetched, the language is chosen back and a notice says so.
 */
export function applyLanguage(store: AtlasStore, words: WordsStore, source: TextSource): void {
  const fetchWords = async (language: Language): Promise<Words> => {
    const isLaterShown = words.getState().later !== null;
    const [text, later] = await Promise.all([
      source.first(language),
      isLaterShown ? source.later(language) : null,
    ]);
    return { language, text, later };
  };
  const apply = (language: Language): void => {
    if (language === words.getState().language) return;
    const isWanted = (): boolean => store.getState().language === language;
    const show = (fetched: Words): void => {
      if (!isWanted()) return;
      // A part that needs the later texts may have come while those of the first screen were fetched.
      if (words.getState().later && !fetched.later) apply(language);
      else words.setState(fetched);
    };
    const chooseBack = (error: unknown): void => {
      console.info(`The texts of ${language} could not be fetched.`, error);
      if (isWanted()) languageFailed(store, words.getState().language, language);
    };
    fetchWords(language).then(show, chooseBack);
  };
  apply(store.getState().language);
  store.subscribe((state, before) => {
    if (state.language !== before.language) apply(state.language);
  });
}

const merged = new WeakMap<LaterText, Text>();

/** All texts as one; null until the later ones are here. */
export function wholeText({ text, later }: Pick<Words, "text" | "later">): Text | null {
  if (!later) return null;
  const known = merged.get(later);
  if (known) return known;
  const whole = { ...text, ...later };
  merged.set(later, whole);
  return whole;
}
