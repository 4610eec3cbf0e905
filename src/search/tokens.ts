import { type Folded, isHan } from "./fold.ts";

/** Chinese has no spaces: pairs of characters are what a part of a name is found by. */
export function hanPairs({ words }: Folded): readonly string[] {
  return words.filter(isHan).flatMap((word) => {
    const characters = Array.from(word);
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** The characters that begin no pair. */
export function lastHan({ words }: Folded): readonly string[] {
  return words.filter(isHan).map((word) => Array.from(word).at(-1) ?? "");
}

export function singleHan({ words }: Folded): readonly string[] {
  return words.filter(isHan).flatMap((word) => Array.from(word));
}

export function latinTokens({ words }: Folded): readonly string[] {
  return words.filter((word) => !isHan(word));
}

/** shatin for Sha Tin: people leave the spaces out. */
export function joinedLatin(text: Folded): string {
  return latinTokens(text).join("");
}
