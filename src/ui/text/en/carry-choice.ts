import type { CarryChoiceWords } from "../zh-Hant/carry-choice.ts";

export const carryChoice: CarryChoiceWords = {
  carryChoice: {
    button: "Lay it over another place",
    of: (name) => `Lay ${name} over another place`,
  },
};
