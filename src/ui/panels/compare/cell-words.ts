import type { ComparedRow, ComparedWord, Difference } from "../../../model/comparison.ts";
import type { Language, Localised } from "../../../model/localised.ts";
import { dollarsText } from "../../facts/format/money.ts";
import { exactHectaresText, numberText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/text.ts";

export interface Wording {
  readonly text: Text;
  readonly language: Language;
  readonly localise: (localised: Localised) => string;
}

export function wordText(word: ComparedWord, { text, localise }: Wording): string {
  switch (word.of) {
    case "kind":
      return text.kind[word.key];
    case "status":
      return text.status[word.key];
    case "precision":
      return text.precision[word.key];
    case "text":
      return localise(word.text);
  }
}

/** An amount in the unit of its row: the same in every column. */
export function amountText(row: ComparedRow, value: number, { text, language }: Wording): string {
  switch (row) {
    case "hectaresStated":
    case "hectaresDrawn":
      return `${exactHectaresText(value, language)} ${text.unit.hectares}`;
    case "floorArea":
      return `${numberText(value, language)} ${text.compare.squareMetres}`;
    case "money":
      return dollarsText(value, language);
    default:
      return text.count.measures(value);
  }
}

/** The sign that stands before a difference, for who sees no colours and reads no words. */
export function differenceSign(difference: Difference): string {
  switch (difference.type) {
    case "same":
      return "=";
    case "other":
      return "≠";
    case "amount":
      return difference.by > 0 ? "▲" : "▼";
  }
}

export function differenceText(row: ComparedRow, difference: Difference, wording: Wording): string {
  const { compare } = wording.text;
  switch (difference.type) {
    case "same":
      return compare.same;
    case "other":
      return compare.other;
    case "amount": {
      const { by, times, isAbout } = difference;
      const exact = amountText(row, Math.abs(by), wording);
      const amount = isAbout ? compare.about(exact) : exact;
      // Of a few pieces, a ratio tells nothing.
      if (times === null || row === "measures")
        return by > 0 ? compare.justMore(amount) : compare.justLess(amount);
      const ratio = timesText(times, wording.language);
      return by > 0 ? compare.more(amount, ratio) : compare.less(amount, ratio);
    }
  }
}

/** Two digits tell a ratio: 2.7, 340, 0.031. */
function timesText(times: number, language: Language): string {
  return numberText(Number(times.toPrecision(2)), language, 4);
}
