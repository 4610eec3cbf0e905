import type { TextSource } from "../../src/ui/text/words.ts";
import { firstTexts, laterTexts } from "../../src/ui/text/texts.ts";

/** Every text is there already. */
export const textSource: TextSource = {
  first: (language) => Promise.resolve(firstTexts[language]),
  later: (language) => Promise.resolve(laterTexts[language]),
};
