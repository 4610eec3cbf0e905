import { type Entry, type EntryKind, isLocal, type PlaceEntry } from "./entries.ts";
import type { Normaliser, NormalisedText } from "./normalise-text.ts";
import { bareName, territoryNames, isNotAName } from "./kind-words.ts";
import type { Name } from "./match.ts";
import { type Sound, soundsOf, soundsOfJyutping } from "./sound.ts";

/** An entry as it is compared. */
export interface Prepared {
  readonly entry: Entry;
  readonly names: readonly Name[];
  /** What a station is called, without what else people call it; null for anything else. */
  readonly ownNames: ReadonlySet<string> | null;
  readonly sounds: readonly Sound[];
  /** Without tones and spaces. */
  readonly jyutping: readonly string[];
  readonly pinyin: readonly string[];
  /** What a measure says, its words set apart by spaces. */
  readonly text: string;
  /** From 0 to 1: of names that are equally alike, the one that is searched for more often comes first. */
  readonly prominence: number;
}

export function prepare(entry: Entry, normalise: Normaliser): Prepared {
  const texts = [entry.name.zhHant, entry.name.en, simplifiedOf(entry), ...entry.aliases];
  const jyutping = [...entry.jyutping, ...withoutEnding(entry)];
  const names = uniqueNames(texts.map((text) => normalise(text)).filter(({ joined }) => joined !== ""));
  return {
    entry,
    names: names.map((normalised) => ({
      normalised,
      bare: bareName(normalised.joined),
      isTooGeneral: territoryNames.has(normalised.joined) || isNotAName(normalised.joined),
    })),
    ownNames: isStation(entry)
      ? new Set([entry.name.zhHant, entry.name.en].map((text) => normalise(text).joined))
      : null,
    sounds: [...entry.jyutping.flatMap(soundsOfJyutping), ...latinNames(names).flatMap(soundsOf)],
    jyutping: jyutping.map((text) => text.replaceAll(" ", "")),
    pinyin: entry.pinyin.map((text) => text.replaceAll(" ", "")),
    text: entry.kind === "measure" ? textOf(entry.text, normalise) : "",
    prominence: prominence(entry),
  };
}

function isStation(entry: Entry): boolean {
  return entry.kind === "place" && entry.placeKind === "station";
}

/** The comparison knows how characters are simplified; only in the core does it differ from the table in places. */
function simplifiedOf(entry: Entry): string {
  return isLocal(entry) ? "" : (entry.name.zhHans ?? "");
}

/** The sound of an estate without 邨 or 苑, its last syllable. */
function withoutEnding(entry: Entry): readonly string[] {
  const isNamedSo = entry.kind === "place" && /.{2}[邨苑]$/.test(entry.name.zhHant);
  return isNamedSo ? entry.jyutping.map((text) => text.replace(/ [a-z]+$/, "")) : [];
}

/** The text of a measure has some hundred words, more than a name may have. */
function textOf(text: string, normalise: Normaliser): string {
  return normalise(text, text.length).words.join(" ");
}

function uniqueNames(names: readonly NormalisedText[]): readonly NormalisedText[] {
  return [...new Map(names.map((name) => [name.joined, name])).values()];
}

/** Most English place names are romanisations of the Chinese ones. */
function latinNames(names: readonly NormalisedText[]): readonly string[] {
  return names.filter(({ joined }) => /^[a-z]+$/.test(joined)).map(({ words }) => words.join(" "));
}

const prominenceOfKind: Readonly<Record<Exclude<EntryKind, "place">, number>> = {
  site: 0.5,
  section: 0.3,
  measure: 0.15,
  figure: 0,
};

function prominence(entry: Entry): number {
  const byRank = (5 - entry.rank) / 8;
  return entry.kind === "place" ? placeProminence(entry, byRank) : prominenceOfKind[entry.kind] + byRank;
}

/** Most stations are named after the place that is meant, and most districts after their town. */
function placeProminence({ placeKind, basis, rank }: PlaceEntry, byRank: number): number {
  // Ranks of what only neighbours know begin with 3.
  if (basis !== undefined) return 0.1 - (rank - 3) * 0.2;
  return placeKind === "station" || placeKind === "district" ? 0.2 : 0.25 + byRank;
}
