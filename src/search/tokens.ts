import { type NormalisedText, isHan } from "./normalise-text.ts";

/** Chinese has no spaces: pairs of characters are what a part of a name is found by. */
export function hanPairs({ words }: NormalisedText): readonly string[] {
  return words.filter(isHan).flatMap((word) => {
    const characters = Array.from(word);
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** The characters that begin no pair. */
export function lastHan({ words }: NormalisedText): readonly string[] {
  return words.filter(isHan).map((word) => Array.from(word).at(-1) ?? "");
}

export function singleHan({ words }: NormalisedText): readonly string[] {
  return words.filter(isHan).flatMap((word) => Array.from(word));
}

export function latinTokens({ words }: NormalisedText): readonly string[] {
  return words.filter((word) => !isHan(word));
}

/** shatin for Sha Tin: people leave the spaces out. */
export function joinedLatin(text: NormalisedText): string {
  return latinTokens(text).join("");
}
