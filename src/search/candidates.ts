import MiniSearch, { type Query } from "minisearch";
import type { PlaceKind } from "../model/kinds.ts";
import type { Form } from "./forms.ts";
import { type NormalisedText, isHan } from "./normalise-text.ts";
import type { Prepared } from "./prepare.ts";
import type { Sound } from "./sound.ts";
import { inSteps } from "./in-steps.ts";
import { hanPairs, joinedLatin, lastHan, latinTokens, singleHan } from "./tokens.ts";

/** A query, prepared for matching. */
export interface PreparedQuery {
  readonly normalised: NormalisedText;
  readonly forms: readonly Form[];
  readonly sounds: readonly Sound[];
  /** The query as Jyutping without tones. */
  readonly toneless: string;
  /** Without the word for its kind, if it has one. */
  readonly bare: string | null;
  /** Whether it is only the word for a kind: "hospital" means no particular one. */
  readonly isKindAlone: boolean;
  /** The kind of place that its last word names. */
  readonly kind: PlaceKind | null;
}

/** Finds the entries whose likeness to a query is worth computing. */
export interface Candidates {
  /** Entries that share whole words, pairs of characters or the beginning with it. */
  readonly likely: (query: PreparedQuery) => Iterable<Prepared>;
  /** Entries that share a character or a sound, or differ by a typing error. Used when nothing likely was found. */
  readonly possible: (query: PreparedQuery) => Iterable<Prepared>;
}

/** The index has ordered them by the rarity of what they share. */
const mostCandidates = 150;

/** In a long list of what few ask for, an index is made to look at less: whole words, not every spelling of a run of them. */
interface Depth {
  readonly most: number;
  readonly seesRuns: boolean;
}
const deep: Depth = { most: mostCandidates, seesRuns: true };
const shallow: Depth = { most: 40, seesRuns: false };

export function createCandidates(prepared: readonly Prepared[]): Candidates {
  let built: MiniSearch<Row> | undefined;
  // The first letter is answered without it.
  return candidatesIn(prepared, deep, () => {
    if (!built) {
      built = emptyIndex();
      built.addAll(prepared.map(rowOf));
    }
    return built;
  });
}

/** The same in small steps, between which the worker answers. */
export async function createCandidatesInSteps(prepared: readonly Prepared[]): Promise<Candidates> {
  const index = emptyIndex();
  await inSteps(prepared, (step, from) => index.addAll(step.map((one, at) => rowOf(one, from + at))));
  return candidatesIn(prepared, shallow, () => index);
}

function candidatesIn(
  prepared: readonly Prepared[],
  { most, seesRuns }: Depth,
  index: () => MiniSearch<Row>,
): Candidates {
  const beginnings = beginningsOf(prepared);
  // The texts of the measures are scanned: there are only a hundred, and their words would be most of the index.
  const texts = prepared.filter(({ text }) => text !== "");
  const begunBy = ({ normalised }: PreparedQuery): readonly Prepared[] =>
    beginnings.get(normalised.joined) ?? [];
  const find = (terms: Query): Iterable<Prepared> => {
    const named = index().search(terms).slice(0, most);
    return new Set([...named.flatMap(({ id }) => prepared[id as number] ?? []), ...texts]);
  };
  return {
    likely: (query) => (isBeginning(query) ? begunBy(query) : find(likely(query))),
    // One or two letters occur in nearly every name; a Chinese character does not.
    possible: (query) => (isLatinBeginning(query) ? begunBy(query) : find(possible(query, seesRuns))),
  };
}

/** So short a query begins too many names to compare: the best known of them are precomputed. */
function isBeginning({ normalised: { joined } }: PreparedQuery): boolean {
  return joined.length <= longestBeginning(joined);
}

function isLatinBeginning(query: PreparedQuery): boolean {
  return isBeginning(query) && !isHan(query.normalised.joined);
}

function longestBeginning(joined: string): number {
  return isHan(joined) ? 1 : 2;
}

const mostOfBeginning = 60;

/** The best known names under each first character, and in Latin letters under the first two as well. */
function beginningsOf(prepared: readonly Prepared[]): ReadonlyMap<string, readonly Prepared[]> {
  const beginnings = new Map<string, Prepared[]>();
  for (const one of prepared.toSorted((a, b) => b.prominence - a.prominence)) {
    for (const beginning of new Set(
      one.names.flatMap(({ normalised: { joined } }) => beginningsIn(joined)),
    )) {
      const same = beginnings.get(beginning);
      if (!same) beginnings.set(beginning, [one]);
      else if (same.length < mostOfBeginning) same.push(one);
    }
  }
  return beginnings;
}

function beginningsIn(joined: string): readonly string[] {
  return Array.from({ length: longestBeginning(joined) }, (_, index) => joined.slice(0, index + 1));
}

interface Row {
  readonly id: number;
  readonly han: string;
  readonly latin: string;
  readonly joined: string;
  readonly sound: string;
}

type IndexField = Exclude<keyof Row, "id">;
const indexFields: IndexField[] = ["han", "latin", "joined", "sound"];

function emptyIndex(): MiniSearch<Row> {
  return new MiniSearch<Row>({
    fields: indexFields,
    tokenize: (text) => text.split(" ").filter(Boolean),
    processTerm: (term) => term,
  });
}

function rowOf({ names, sounds, pinyin, jyutping }: Prepared, id: number): Row {
  const normalised = names.map((name) => name.normalised);
  const once = (tokens: readonly string[]): string => [...new Set(tokens)].join(" ");
  return {
    id,
    han: once(normalised.flatMap((name) => [...hanPairs(name), ...lastHan(name)])),
    latin: once(normalised.flatMap(latinTokens)),
    joined: once([...normalised.map(joinedLatin), ...pinyin, ...jyutping]),
    sound: once(sounds.map(({ skeleton }) => skeleton)),
  };
}

/** Any of these may find a candidate; the likeness then decides which is meant. */
function likely({ forms, sounds, toneless }: PreparedQuery): Query {
  return anyOf([
    ...forms.flatMap(({ normalised }) => likelyNames(normalised)),
    ["joined", [toneless], {}],
    ["sound", skeletons(sounds), {}],
  ]);
}

function likelyNames(normalised: NormalisedText): readonly Part[] {
  return [
    ["han", hanPairs(normalised), {}],
    ["latin", latinTokens(normalised), { prefix: isPrefix, combineWith: "AND" }],
    ["joined", [joinedLatin(normalised)], { prefix: isPrefix, boost: { joined: 2 } }],
  ];
}

/** One typing error in a word, two in a long one: each further error makes the index scan far more words. */
const typos = { fuzzy: (term: string) => (term.length > 8 ? 2 : term.length > 3 ? 1 : false) };
const oneTypo = { fuzzy: (term: string) => (term.length > 3 ? 1 : false) };
/** A whole query may be shorter than a word: Ta O. */
const typosInWhole = { fuzzy: (term: string) => (term.length > 8 ? 2 : term.length > 2 ? 1 : false) };

function possible({ forms, sounds }: PreparedQuery, seesRuns: boolean): Query {
  return anyOf([
    ...forms.flatMap(({ normalised }) => possibleNames(normalised, seesRuns)),
    ["sound", skeletons(sounds), { prefix: isPrefix, ...(seesRuns && typos) }],
  ]);
}

function possibleNames(normalised: NormalisedText, seesRuns: boolean): readonly Part[] {
  return [
    // Pairs are found by their first character, too.
    ["han", [...hanPairs(normalised), ...singleHan(normalised)], { prefix: true }],
    ["latin", latinTokens(normalised), { prefix: isPrefix, ...(seesRuns ? typos : oneTypo) }],
    ["latin", latinTokens(normalised).flatMap(swapped), {}],
    [
      "joined",
      [joinedLatin(normalised)],
      { prefix: isPrefix, ...(seesRuns && typosInWhole), boost: { joined: 2 } },
    ],
    ["joined", swapped(joinedLatin(normalised)), { boost: { joined: 2 } }],
  ];
}

/** Two letters in the wrong order are one typing error but two edits of the index: so the corrected word is looked up. */
function swapped(term: string): readonly string[] {
  if (term.length > 8) return [];
  return Array.from({ length: Math.max(0, term.length - 1) }, (_, at) =>
    [term.slice(0, at), term[at + 1], term[at], term.slice(at + 2)].join(""),
  );
}

function skeletons(sounds: readonly Sound[]): readonly string[] {
  return sounds.map(({ skeleton }) => skeleton);
}

type Part = readonly [
  field: IndexField,
  tokens: readonly string[],
  how: Partial<Exclude<Query, string | symbol>>,
];

function anyOf(parts: readonly Part[]): Query {
  const queries = parts.map(([field, tokens, how]) => ({
    ...how,
    fields: [field],
    queries: [tokens.filter(Boolean).join(" ")],
  }));
  return { combineWith: "OR", queries: queries.filter(({ queries: [words] }) => words !== "") };
}

function isPrefix(term: string): boolean {
  return term.length > 2;
}
