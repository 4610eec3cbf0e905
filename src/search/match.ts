import { type NormalisedText, isHan } from "./normalise-text.ts";
import { isBlock, isKindWord, namesAnotherPlace } from "./kind-words.ts";
import type { Sound } from "./sound.ts";
import { editDistance } from "./edit-distance.ts";

/** A hit whose likeness is below it is presented as a guess, however prominent the place is. */
export const guessThreshold = 0.7;

/** The best likeness of a hit that can only be a guess. */
export const guessLikeness = 0.69;

/** A name, prepared for matching. */
export interface Name {
  readonly normalised: NormalisedText;
  /** The name without the word for its kind, such as 站 or Estate; null where it has none. */
  readonly bare: string | null;
  /** Too general to be meant by a longer query, such as University or Hong Kong. */
  readonly isTooGeneral: boolean;
}

/** How well a query fits a name, from 0 to 1; 1 means that they are the same. */
export function likeness(query: NormalisedText, { normalised: name, bare, isTooGeneral }: Name): number {
  const [typed, named] = [query.joined, name.joined];
  if (typed === "" || named === "") return 0;
  if (typed === named) return 1;
  if (typed === bare) return 0.97;
  return Math.max(
    partOf(query, name),
    isTooGeneral ? 0 : moreThan(query, name),
    bare === null ? 0 : 0.9 * moreThan(query, { words: [bare], joined: bare }),
    allWords(query, name),
    nearly(typed, named),
    bare === null ? 0 : nearly(typed, bare) - 0.02,
  );
}

/** The query begins the name, a word of it, or stands anywhere in it. */
function partOf({ joined: typed }: NormalisedText, name: NormalisedText): number {
  const share = typed.length / name.joined.length;
  if (share >= 1) return 0;
  if (isLetter(typed)) return name.words.some((word) => word.startsWith(typed)) ? 0.5 + 0.12 * share : 0;
  if (name.joined.startsWith(typed)) return cutsNumber(typed, name.joined, 0) ? 0 : 0.84 + 0.12 * share;
  if (beginsWord(typed, name)) return 0.76 + 0.12 * share;
  const at = name.joined.indexOf(typed);
  if (at < 0 || cutsNumber(typed, name.joined, at)) return 0;
  return isHan(typed) ? 0.72 + 0.14 * share : typed.length > 2 ? 0.5 + 0.1 * share : 0;
}

/** One letter is too little to be more than a guess. */
function isLetter(typed: string): boolean {
  return typed.length === 1 && !isHan(typed);
}

function beginsWord(typed: string, { words }: NormalisedText): boolean {
  return words.some((_, index) => index > 0 && words.slice(index).join("").startsWith(typed));
}

/** 8 公頃 is no part of 88 公頃, nor is 24 of 240. */
function cutsNumber(typed: string, named: string, at: number): boolean {
  const isDigit = (character: string | undefined): boolean => /[\d.]/.test(character ?? "");
  const before = isDigit(typed[0]) && isDigit(named[at - 1]);
  return before || (isDigit(typed.at(-1)) && isDigit(named[at + typed.length]));
}

/** The query says more than the name, such as a district before it or a block after it. */
function moreThan({ joined: typed, words }: NormalisedText, name: NormalisedText): number {
  const isShort = name.joined.length < (isHan(name.joined) ? 2 : 4);
  if (isShort || typed.length <= name.joined.length) return 0;
  const [text, named] = isHan(name.joined) ? [typed, name.joined] : [words.join(" "), name.words.join(" ")];
  const at = text.indexOf(named);
  if (at < 0 || cutsNumber(named, text, at)) return 0;
  const before = text.slice(0, at).trim();
  const after = text.slice(at + named.length).trim();
  if (before === "" && isBlock(after)) return likenessOfBlock;
  const isAnother = namesAnotherPlace(before, after) || isOneMore(before + after);
  return (isAnother ? 0.8 : 1) * (0.5 + 0.34 * (lengthOf(name.joined) / lengthOf(typed)));
}

/** A query that names a block means the estate of that block. */
const likenessOfBlock = 0.8;

/** A Chinese character carries as much information as three letters. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** One more character usually makes another name: 維港灣 is not 維港. */
function isOneMore(rest: string): boolean {
  return rest.length === 1 && isHan(rest) && !isKindWord(rest);
}

/** Every word of the query begins a word of the name, in any order: estate yuen lek. */
function allWords({ words: typed, joined }: NormalisedText, name: NormalisedText): number {
  if (typed.length < 2) return isHan(joined) ? inOrder(joined, name.joined) : 0;
  const isThere = typed.every((word) =>
    isHan(word) ? name.joined.includes(word) : name.words.some((named) => begins(word, named)),
  );
  return isThere ? 0.6 + 0.12 * Math.min(1, joined.length / name.joined.length) : 0;
}

function begins(word: string, named: string): boolean {
  return named.startsWith(word) && !cutsNumber(word, named, 0);
}

/** 沙一城 has the characters of 沙田第一城 in their order. */
function inOrder(typed: string, named: string): number {
  let at = -1;
  const found = Array.from(typed).every((character) => (at = named.indexOf(character, at + 1)) >= 0);
  return found && typed.length > 1 ? 0.5 + 0.2 * (typed.length / named.length) : 0;
}

/**
 * A typing error: one in four letters may be wrong, one in three Chinese characters, and no digit. With two errors it is
 * only a guess.
 */
function nearly(typed: string, named: string): number {
  const longest = Math.max(typed.length, named.length);
  const allowed = isHan(typed) ? Math.max(1, Math.floor(longest / 3)) : Math.floor(longest / 4);
  // Lengths are compared first, because they are for nothing.
  if (Math.abs(typed.length - named.length) > allowed || longest < 2) return 0;
  if (hasHan(typed) !== hasHan(named) || figuresIn(typed) !== figuresIn(named)) return 0;
  const wrong = editDistance(typed, named, allowed);
  return wrong > allowed ? 0 : (wrong > 1 ? 0.7 : 0.85) * (1 - wrong / longest);
}

/** Nobody types a Chinese character in place of a letter by mistake. */
function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function figuresIn(text: string): string {
  return text.replaceAll(/[^\d.]/g, "");
}

/** How much a query sounds like a name: the same spelling is as certain as the beginning of a name. */
export function likenessOfSound(query: Sound, name: Sound): number {
  const alike = likenessOfSpelling(query, name);
  // Chinese characters have one exact reading and are never misspelt: 荃西 is not 長沙.
  const isOther = query.exact !== null && query.exact !== name.exact;
  return isOther ? Math.min(alike, guessLikeness) : alike;
}

function likenessOfSpelling(query: Sound, name: Sound): number {
  const isWhole = query.skeleton === name.skeleton;
  if (query.skeleton.length < (isWhole ? 2 : 3) || !name.skeleton.startsWith(query.skeleton)) return 0;
  if (query.spelt === name.spelt) return 0.86;
  const named = isWhole ? name.spelt : name.spelt.slice(0, query.spelt.length + 1);
  const longest = Math.max(query.spelt.length, named.length);
  const alike = 1 - editDistance(query.spelt, named, longest) / longest;
  return isWhole ? 0.76 * alike : 0.62 * alike * (0.6 + 0.4 * (query.spelt.length / name.spelt.length));
}
