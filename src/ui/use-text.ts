import { type Language, type Localised, textIn } from "../model/localised.ts";
import { useWords } from "./app-context.tsx";
import type { Text } from "./text/text.ts";
import { wholeText } from "./text/words.ts";

/**
 * All texts in the language on the screen, and how to take a localised text from the data in it. For parts that are
 * fetched later, which wait for these texts; the first screen has `useFirstText`.
 */
export function useText(): {
  readonly text: Text;
  readonly language: Language;
  readonly localise: (localised: Localised) => string;
} {
  const words = useWords();
  const text = wholeText(words);
  if (!text) throw new Error("a part was drawn before its texts had come");
  const { language } = words;
  return { text, language, localise: (localised) => textIn(localised, language) };
}
