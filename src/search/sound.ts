import type { CharacterTable } from "./entries.ts";
import { type Folded, isHan } from "./fold.ts";

/** What a text sounds like in Cantonese, whatever spelling it came in. */
export interface Sound {
  /** Spellings brought near each other, vowels kept: what is compared. */
  readonly spelt: string;
  /** Its consonants: what it is found by. */
  readonly skeleton: string;
  /** What was read from Chinese characters, letter by letter; null where somebody spelt it. */
  readonly exact: string | null;
}

export type Hear = (text: Folded) => readonly Sound[];

/** Chinese is read aloud by the table, Latin letters are taken for a romanisation; none where neither makes sense. */
export function createHear({ sounds }: Pick<CharacterTable, "sounds">): Hear {
  const syllables = new Map(
    Object.entries(sounds).flatMap(([syllable, characters]) =>
      Array.from(characters).map((character) => [character, syllable] as const),
    ),
  );
  return ({ words }) => {
    const spoken = words.map((word) => (isHan(word) ? readAloud(word, syllables) : withoutTones(word)));
    if (!spoken.every((word) => word !== null)) return [];
    return (words.every(isHan) ? soundsOfJyutping : soundsOf)(spoken.join(" "));
  };
}

/** As whoever writes Jyutping in full types it: saa1 tin4, or saa1tin4. */
export function toneless({ words }: Folded): string {
  return words.map(withoutTones).join("").replaceAll(" ", "");
}

function withoutTones(word: string): string {
  return /^(?:[a-z]+[1-6])+$/.test(word) ? word.replaceAll(/[1-6]/g, " ").trim() : word;
}

/**
 * A j is read as in Jyutping (yat) and as in English (joy).
 * @param romanised the spelling of the Government, or what somebody made up, syllables set apart by spaces.
 */
export function soundsOf(romanised: string): readonly Sound[] {
  const readings = new Set([romanised, romanised.replaceAll("j", "z")]);
  return [...readings].flatMap((reading) => soundAsRead(reading, null));
}

/** @param jyutping syllables set apart by spaces, without tones. Its j is only that of yat. */
export function soundsOfJyutping(jyutping: string): readonly Sound[] {
  return soundAsRead(jyutping, jyutping);
}

function soundAsRead(reading: string, exact: string | null): readonly Sound[] {
  if (/[^a-z ]/.test(reading)) return [];
  const spelt = reading.split(" ").map(spelling).join("");
  const skeleton = spelt.replaceAll(/[aeiou]+/g, "");
  return skeleton === "" ? [] : [{ spelt, skeleton, exact }];
}

function readAloud(word: string, syllables: ReadonlyMap<string, string>): string | null {
  const read = Array.from(word).map((character) => syllables.get(character));
  return read.every((syllable) => syllable !== undefined) ? read.join(" ") : null;
}

/**
 * Jyutping and the usual spellings differ in few ways: sh/s, ch/ts/tz/z/c, j/y, gw/kw/ku, hard and soft stops,
 * double and single vowels, a silent ng-, or h and r at the end of a syllable.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsz|tz|ts|ch|z/g, "c"],
  [/([spt])h/g, "$1"],
  [/j/g, "y"],
  [/g|q/g, "k"],
  [/nk/g, "n"],
  [/kw|ku(?=[aeiou])/g, "k"],
  [/b/g, "p"],
  [/d/g, "t"],
  [/(?<=[aeiou])[hr](?![aeiou])/g, ""],
  [/(?<=[aeiou])y/g, "i"],
  [/(?<=[aeiou])w/g, "u"],
  [/^yue/g, "yu"],
  [/eoi|(?<=[a-z])yu|ue|ui|oe|eo|eu/g, "u"],
  [/ee|ea|ei/g, "i"],
  [/aau|oo|ou|au/g, "o"],
  [/aai|ai/g, "a"],
  [/([a-z])\1+/g, "$1"],
];

function spelling(word: string): string {
  return spellings.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}
