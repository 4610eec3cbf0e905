import type { Polygon, Position } from "geojson";
import type { Localised } from "../model/localised.ts";
import type { PlaceKind, SiteKind } from "../model/kinds.ts";
import type { PointBasis } from "../model/point-basis.ts";

/**
 * What the first keystroke is answered from, as the build writes it: data/search.json, with towns, stations, public estates
 * and sites. What is searched besides comes later: search-texts.json and places.json.
 */
export interface SearchData {
  readonly version: 1;
  readonly entries: readonly Entry[];
  readonly characters: CharacterTable;
  /** The Special Administrative Region: its land and its waters. */
  readonly territory: Polygon;
}

/** data/search-texts.json: measures, paragraphs and figures. */
export interface SearchTexts {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

export const entryKinds = ["place", "site", "measure", "section", "figure"] as const;
export type EntryKind = (typeof entryKinds)[number];

interface Common {
  readonly id: string;
  readonly name: Localised;
  /** Where or of what kind it is: a district, a category, a place in the paper. */
  readonly note: Localised | null;
  /** What else people call it, in any script. */
  readonly aliases: readonly string[];
  /** Its Chinese name in Jyutping and in Pinyin, syllables without tones set apart by spaces. */
  readonly jyutping: readonly string[];
  readonly pinyin: readonly string[];
  /** 1 is known to everybody, 5 to its neighbours. */
  readonly rank: number;
}

export interface PlaceEntry extends Common {
  readonly kind: "place";
  readonly placeKind: PlaceKind;
  readonly at: Position;
  /** Whom name and point come from. */
  readonly source: string;
  /** How the point was got, of what only its neighbours know. */
  readonly basis?: PointBasis;
  /** What has to be known of it today. */
  readonly today?: Localised | null;
}

/** A site of the atlas; without a place where nothing is drawn. */
export interface SiteEntry extends Common {
  readonly kind: "site";
  readonly siteKind: SiteKind;
  readonly at: Position | null;
}

export interface MeasureEntry extends Common {
  readonly kind: "measure";
  /** What it says, in every language: found by its words, never by their sound. */
  readonly text: string;
}

/** A paragraph or a part of the annex: `id` is its section in the panel of figures. */
export interface SectionEntry extends Common {
  readonly kind: "section";
}

/** A number of the paper, under what it is written for. */
export interface FigureEntry extends Common {
  readonly kind: "figure";
  readonly target:
    | { readonly kind: "site" | "measure"; readonly id: string }
    | { readonly kind: "section"; readonly id: string };
}

/** Whether only its neighbours know it: such a place never pushes out a station, a town or a site. */
export function isLocal(entry: Entry): boolean {
  return entry.kind === "place" && entry.basis !== undefined;
}

export type Entry = PlaceEntry | SiteEntry | MeasureEntry | SectionEntry | FigureEntry;

/** Two characters that are one to a reader, and what characters sound like. */
export interface CharacterTable {
  /** Each character of `from` is looked up as the one at the same place of `to`. */
  readonly from: string;
  readonly to: string;
  /** Jyutping syllables without tones, each with the normalised characters that are read so first of all. */
  readonly sounds: Readonly<Record<string, string>>;
}
