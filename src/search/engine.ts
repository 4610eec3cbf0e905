import type { Position } from "geojson";
import type { PlaceKind } from "../model/kinds.ts";
import {
  type Candidates,
  createCandidates,
  createCandidatesInSteps,
  type PreparedQuery,
} from "./candidates.ts";
import { type Entry, isLocal, type SearchData } from "./entries.ts";
import { createNormaliser, type NormalisedText, isHan } from "./normalise-text.ts";
import { createForms, type Form } from "./forms.ts";
import { inSteps } from "./in-steps.ts";
import { guessThreshold, guessLikeness, likeness, likenessOfSound } from "./match.ts";
import { bareName, isKindWord, requestedKind } from "./kind-words.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { createPhoneticEncoder, toneless } from "./sound.ts";

/** An entry that was found. */
export interface Hit {
  readonly entry: Entry;
  /** From 0 to 1: 1 is the very name, and a hit below `guessThreshold` is a guess. */
  readonly likeness: number;
  /** Its place among the others: likeness, and a little for what is more often asked for. */
  readonly score: number;
}

export interface Engine {
  /** Best first, each entry once; nothing for an empty query. Never throws, whatever was typed. */
  readonly find: (query: string, most?: number, near?: Position | null) => readonly Hit[];
  /** Finds these from then on, too. In small steps, between which it can be asked. */
  readonly add: (entries: readonly Entry[]) => Promise<void>;
  /** The same without the index, over all entries: tests and benchmarks compare `find` with it. */
  readonly scan: (query: string, most?: number) => readonly Hit[];
}

const leastScore = 0.4;
const mostFound = 40;
/** However many streets and buildings begin so: the rest of the list is for others. */
const mostLocal = 16;
const mostOfPart = 5;
/** A part that fits wholly is still only a guess. */
const weightOfPart = 0.58;
/** Every word stands in the text of a measure, but it is no name: the best of guesses. */
const likenessOfWords = guessLikeness;
const weightOfKindAlone = 0.75;
const weightOfProminence = 0.05;
const weightOfKind = 0.03;
/** A station may be called by what lies about it, but who types the name of an estate means the estate. */
const weightOfOtherName = 0.03;
/** Of two that are alike the one nearer to what the map shows is meant; far off it makes no difference. */
const weightOfNearness = 0.045;
const nearMetres = 6_000;

/** An index brings candidates, the likeness of their names puts them in order. */
export function createEngine(data: Pick<SearchData, "entries" | "characters">): Engine {
  const normalise = createNormaliser(data.characters);
  const encode = createPhoneticEncoder(data.characters);
  const prepared = data.entries.map((entry) => prepare(entry, normalise));
  const formsOf = createForms(prepared, normalise);
  const shelves: Candidates[] = [createCandidates(prepared)];
  const all = [...prepared];
  const prepareQuery = (typed: string): PreparedQuery => {
    const normalised = normalise(typed);
    const { joined } = normalised;
    return {
      normalised,
      forms: formsOf(normalised),
      sounds: encode(normalised),
      toneless: toneless(normalised),
      bare: bareName(joined),
      isKindAlone: isKindWord(joined),
      kind: requestedKind(joined),
    };
  };
  const findWhole = (query: PreparedQuery, most: number, near: Position | null): readonly Hit[] => {
    const surely = best(query, new Set(shelves.flatMap((shelf) => [...shelf.likely(query)])), most, near);
    const isSure = surely.some((hit) => hit.likeness >= guessThreshold);
    if (isSure) return surely;
    return best(query, new Set(shelves.flatMap((shelf) => [...shelf.possible(query)])), most, near);
  };
  /** The next best: what a part of the query would find, said to be a guess. */
  const findPart = (query: PreparedQuery, near: Position | null): readonly Hit[] =>
    partsOf(query.normalised)
      .flatMap((part) => findWhole(prepareQuery(part), mostOfPart, near))
      .map((hit) => ({
        entry: hit.entry,
        likeness: hit.likeness * weightOfPart,
        score: hit.score * weightOfPart,
      }));
  return {
    find: (typed, most = mostFound, near = null) => {
      const query = prepareQuery(typed);
      const whole = findWhole(query, most, near);
      return whole.length > 0 ? whole : once(findPart(query, near)).slice(0, most);
    },
    scan: (typed, most = mostFound) => best(prepareQuery(typed), all, most, null),
    add: async (entries) => {
      const more: Prepared[] = [];
      await inSteps(entries, (step) => more.push(...step.map((entry) => prepare(entry, normalise))));
      shelves.push(await createCandidatesInSteps(more));
      all.push(...more);
    },
  };
}

/** Without the last word, without the first; of one Chinese word its halves. */
function partsOf({ words }: NormalisedText): readonly string[] {
  const [only = ""] = words;
  if (words.length === 1 && !isHan(only)) return [];
  const units = words.length === 1 ? Array.from(only) : words;
  const joint = words.length === 1 ? "" : " ";
  const half = Math.ceil(units.length / 2);
  const parts = [units.slice(0, -1), units.slice(1), units.slice(0, half), units.slice(-half)];
  return [...new Set(parts.map((part) => part.join(joint)))].filter((part) => part.length > 1);
}

/** Best first, each entry once. */
function once(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.toSorted(byScore);
  return sorted.filter(({ entry }, index) => sorted.findIndex((hit) => hit.entry === entry) === index);
}

function best(
  query: PreparedQuery,
  from: Iterable<Prepared>,
  most: number,
  near: Position | null,
): readonly Hit[] {
  let locals = 0;
  return [...from]
    .flatMap((candidate) => scored(query, candidate, near))
    .toSorted(byScore)
    .filter(({ entry }) => {
      if (!isLocal(entry)) return true;
      locals += 1;
      return locals <= mostLocal;
    })
    .slice(0, most);
}

/** However well known others are: what bears the very name stands before them, and what is sure before any guess. */
function byScore(a: Hit, b: Hit): number {
  return rankOf(b) - rankOf(a) || b.score - a.score;
}

function rankOf({ likeness: alike }: Hit): number {
  return alike === 1 ? 2 : alike >= guessThreshold ? 1 : 0;
}

function scored(query: PreparedQuery, prepared: Prepared, near: Position | null): readonly Hit[] {
  const alike = Math.max(0, ...likenesses(query, prepared));
  const likest = alike < 1 && query.isKindAlone ? weightOfKindAlone * alike : alike;
  if (likest < leastScore) return [];
  const { entry, prominence, ownNames } = prepared;
  const isKind = entry.kind === "place" && entry.placeKind === query.kind;
  const isOther = ownNames !== null && alike === 1 && !ownNames.has(query.normalised.joined);
  const score =
    likest -
    (isOther ? weightOfOtherName : 0) +
    weightOfProminence * prominence +
    (isKind ? weightOfKind : 0) +
    (near ? weightOfNearness * nearness(entry, near) : 0);
  return [{ entry, likeness: likest, score }];
}

/** From 1 at the middle of the map to 0. */
function nearness(entry: Entry, near: Position): number {
  const at = entry.kind === "place" || entry.kind === "site" ? entry.at : null;
  if (!at) return 0;
  const [lng = NaN, lat = NaN] = near;
  // Flat degrees are near enough for which of two is nearer.
  const metres = 111_000 * Math.hypot(((at[0] ?? NaN) - lng) * 0.925, (at[1] ?? NaN) - lat);
  return metres < nearMetres ? 1 - metres / nearMetres : 0;
}

function likenesses(query: PreparedQuery, prepared: Prepared): readonly number[] {
  const { normalised, forms, sounds } = query;
  const { names, sounds: nameSounds, pinyin, text } = prepared;
  return [
    ...forms.flatMap((form) =>
      names.map((name) =>
        form.area === name.normalised.joined || !mayMean(form, prepared.entry)
          ? 0
          : form.weight * likeness(form.normalised, name),
      ),
    ),
    ...names.map((name) => likenessWithoutKind(query, name.normalised, prepared)),
    ...sounds.flatMap((sound) => nameSounds.map((name) => likenessOfSound(sound, name))),
    ...prepared.jyutping.map((spelt) => (spelt === query.toneless ? 0.88 : 0)),
    ...pinyin.map((spelt) => (spelt === normalised.joined ? 0.85 : 0)),
    text === "" ? 0 : likenessOfText(normalised, text),
  ];
}

/** A house number leads to a road and to nothing else. */
function mayMean({ only }: Form, entry: Entry): boolean {
  return only === undefined || (entry.kind === "place" && entry.placeKind === only);
}

/** Sung Kong island is asked for Sung Kong. But where there is no station, the village is only near what is asked for. */
function likenessWithoutKind(
  { bare, kind }: PreparedQuery,
  name: NormalisedText,
  { entry }: Prepared,
): number {
  if (bare !== name.joined || !kind) return 0;
  return mayBe(entry, kind) ? 0.96 : guessLikeness;
}

/** Where people live is called an estate, a court or a village by turns. */
export const homes: ReadonlySet<PlaceKind> = new Set(["estate", "court", "village", "neighbourhood"]);

function mayBe(entry: Entry, kind: PlaceKind): boolean {
  if (entry.kind === "site") return entry.siteKind === kind;
  if (entry.kind !== "place") return false;
  return entry.placeKind === kind || (homes.has(kind) && homes.has(entry.placeKind));
}

function likenessOfText({ words, joined }: NormalisedText, text: string): number {
  const isThere = words.every((word, index) => standsIn(text, word, index === words.length - 1));
  return isThere && joined.length > 2 ? likenessOfWords : 0;
}

/** The last word may not be finished yet; a number is. Chinese has no spaces to say where a word begins. */
function standsIn(text: string, word: string, isLast: boolean): boolean {
  if (isHan(word)) return word.length > 1 && text.includes(word);
  const mayGoOn = isLast && !/\d$/.test(word);
  return ` ${text} `.includes(mayGoOn ? ` ${word}` : ` ${word} `);
}
