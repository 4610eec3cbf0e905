import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../model/localised.ts";
import { fetchFirstText, fetchLaterText } from "../../text/fetch-text.ts";
import type { Text } from "../../text/text.ts";

export interface ConsoleWords {
  readonly language: Language;
  readonly text: Text;
}

/** The words of a language. While they load, and if they fail to, the previous words stay. */
export function useWordsIn(language: Language, first: ConsoleWords): ConsoleWords {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (language === words.language) return undefined;
    let isWanted = true;
    const show = (text: Text): void => {
      if (isWanted) setWords({ language, text });
    };
    const fetching = Promise.all([fetchFirstText(language), fetchLaterText(language)]);
    fetching.then(
      ([text, later]) => show({ ...text, ...later }),
      (error: unknown) => console.info(`The texts of ${language} could not be fetched.`, error),
    );
    return () => {
      isWanted = false;
    };
  }, [language, words.language]);
  return words;
}
