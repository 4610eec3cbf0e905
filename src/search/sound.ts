import type { CharacterTable } from "./entries.ts";
import { type NormalisedText, isHan } from "./normalise-text.ts";

/** What a text sounds like in Cantonese, independent of its spelling. */
export interface Sound {
  /** The simplified spelling with its vowels: sounds are compared by it. */
  readonly spelt: string;
  /** Its consonants: the index finds it by them. */
  readonly skeleton: string;
  /** The Jyutping of Chinese characters; null for a spelling that somebody typed. */
  readonly exact: string | null;
}

export type PhoneticEncoder = (text: NormalisedText) => readonly Sound[];

/** The encoder romanises Chinese by the table and reads Latin letters as a romanisation. Other text has no sounds. */
export function createPhoneticEncoder({ sounds }: Pick<CharacterTable, "sounds">): PhoneticEncoder {
  const syllables = new Map(
    Object.entries(sounds).flatMap(([syllable, characters]) =>
      Array.from(characters).map((character) => [character, syllable] as const),
    ),
  );
  return ({ words }) => {
    const romanised = words.map((word) => (isHan(word) ? romanise(word, syllables) : withoutTones(word)));
    if (!romanised.every((word) => word !== null)) return [];
    return (words.every(isHan) ? soundsOfJyutping : soundsOf)(romanised.join(" "));
  };
}

/** Removes the tones of full Jyutping: saa1 tin4, or saa1tin4. */
export function toneless({ words }: NormalisedText): string {
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

function romanise(word: string, syllables: ReadonlyMap<string, string>): string | null {
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
