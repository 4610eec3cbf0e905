import type { CharacterTable } from "./entries.ts";

/** A text in the one form in which texts are compared. */
export interface NormalisedText {
  /** Words set apart by single spaces; a run of Chinese is one word. */
  readonly words: readonly string[];
  /** The words without the spaces. */
  readonly joined: string;
}

/** @param maxCharacters The rest is dropped: no name has more than 80, and a pasted page is no query. */
export type Normaliser = (text: string, maxCharacters?: number) => NormalisedText;

/** Removes differences of width, case, accents, punctuation, Traditional and Simplified, and variants such as 咀 and 嘴. */
export function createNormaliser({ from, to }: Pick<CharacterTable, "from" | "to">): Normaliser {
  const targets = Array.from(to);
  const table = new Map(Array.from(from).map((character, index) => [character, targets[index] ?? character]));
  return (text, maxCharacters = 80) => {
    const plain = Array.from(text.slice(0, 4 * maxCharacters).normalize("NFKD"))
      .map((character) => table.get(character) ?? character)
      .join("");
    return normalised(plain.toLowerCase(), maxCharacters);
  };
}

function normalised(text: string, maxCharacters: number): NormalisedText {
  const words = text
    .replace(/[\p{M}\p{Cf}'’‘`´"“”]/gu, "")
    .replace(/[¶§]/g, " para ")
    // 第五期, 第 5 期 and 5期 are the same.
    .replace(/第?\s*([一二三四五六七八九]|\d+)\s*(?=[期段座号號])/g, (_, number: string) => digitOf(number))
    // Estates are counted with characters: 梨木樹2邨 is 梨木樹二邨.
    .replace(/(?<!\d)[1-9](?=\)?村)/g, (digit) => numerals.charAt(Number(digit) - 1))
    // 88公頃 and 88 公頃, 1,100 and 1100 are the same number.
    .replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, "")
    .split(
      /[^\p{L}\p{N}.%]+|(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/u,
    )
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .map((word) => abbreviations.get(word) ?? word)
    .filter(Boolean);
  const short: string[] = [];
  let left = maxCharacters;
  for (const word of words) {
    if (left <= 0) break;
    short.push(word.slice(0, left));
    left -= word.length;
  }
  return { words: short, joined: short.join("") };
}

/** Abbreviations of signs and addresses. Ambiguous ones, such as st, are not expanded. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["pt", "point"],
  ["rd", "road"],
  ["stn", "station"],
  ["est", "estate"],
  ["gdn", "garden"],
  ["gdns", "gardens"],
  ["ctr", "centre"],
  ["univ", "university"],
  ["hosp", "hospital"],
]);

const numerals = "一二三四五六七八九";

function digitOf(numeral: string): string {
  const digit = numerals.indexOf(numeral) + 1;
  return digit > 0 ? String(digit) : numeral;
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
