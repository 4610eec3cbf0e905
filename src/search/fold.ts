import type { CharacterTable } from "./entries.ts";

/** A text as it is compared: one form for letters and characters that people type in several. */
export interface Folded {
  /** Words set apart by single spaces; a run of Chinese is one word. */
  readonly words: readonly string[];
  /** The words without the spaces. */
  readonly joined: string;
}

export type Fold = (text: string) => Folded;

/** No name is longer, and nobody reads the rest of a page that was pasted. */
const longestFolded = 80;

/** Width, case, accents, punctuation, Traditional and Simplified, and variants such as 埗 and 埠 or 咀 and 嘴. */
export function createFold({ from, to }: Pick<CharacterTable, "from" | "to">): Fold {
  const targets = Array.from(to);
  const table = new Map(Array.from(from).map((character, index) => [character, targets[index] ?? character]));
  return (text) => {
    const plain = Array.from(text.slice(0, 4 * longestFolded).normalize("NFKD"))
      .map((character) => table.get(character) ?? character)
      .join("");
    return folded(plain.toLowerCase());
  };
}

function folded(text: string): Folded {
  const words = text
    .replace(/[\p{M}\p{Cf}'’‘`´"“”]/gu, "")
    .replace(/[¶§]/g, " para ")
    // 第五期, 第 5 期 and 5期 are the same.
    .replace(/第?\s*([一二三四五六七八九]|\d+)\s*(?=[期段座号號])/g, (_, number: string) => digitOf(number))
    // 88公頃 and 88 公頃, 1,100 and 1100 are the same number.
    .replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, "")
    .split(
      /[^\p{L}\p{N}.%]+|(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/u,
    )
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .filter(Boolean);
  const short: string[] = [];
  let length = 0;
  for (const word of words) {
    if (length + word.length > longestFolded) break;
    short.push(word);
    length += word.length;
  }
  return { words: short, joined: short.join("") };
}

function digitOf(numeral: string): string {
  const digit = "一二三四五六七八九".indexOf(numeral) + 1;
  return digit > 0 ? String(digit) : numeral;
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
