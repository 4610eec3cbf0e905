import type { CompareChoiceWords } from "../zh-Hant/compare-choice.ts";

export const compareChoice: CompareChoiceWords = {
  compareChoice: {
    button: "Compare",
    of: (name) => `Compare ${name}`,
    chosen: (names) => `Chosen to compare: ${names}`,
  },
};
