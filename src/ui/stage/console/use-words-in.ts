import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../model/localised.ts";
import { fetchText } from "../../text/fetch-text.ts";
import type { Words } from "../../text/words.ts";
import type { Text } from "../../text/zh-Hant.ts";

/** The words of a language. While they load, and if they fail to, the previous words stay. */
export function useWordsIn(language: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (language === words.language) return undefined;
    let isWanted = true;
    const show = (text: Text): void => {
      if (isWanted) setWords({ language, text });
    };
    fetchText(language).then(show, (error: unknown) =>
      console.info(`The texts of ${language} could not be fetched.`, error),
    );
    return () => {
      isWanted = false;
    };
  }, [language, words.language]);
  return words;
}
