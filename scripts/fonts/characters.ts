import type { Localised } from "../../src/model/localised.ts";
import type { Entry } from "../../src/search/entries.ts";

/** What has to be printable, as sets of characters: by script, and of these what is set in bold. */
export type Characters = {
  /** Traditional Chinese, English, signs: everything but what only Simplified Chinese needs. */
  readonly plain: Set<string>;
  /** Simplified Chinese; what it shares with the others may be in both. */
  readonly hans: Set<string>;
  /** Names that only a search, an answer to it or a map seen from near shows, in any script but Simplified Chinese. */
  readonly found: Set<string>;
  /** The same in Simplified Chinese, of what only neighbours know. */
  readonly foundHans: Set<string>;
  readonly boldPlain: Set<string>;
  readonly boldHans: Set<string>;
};

/** Set in bold somewhere: names, headings, and the words of a number or a date. Running text is not. */
const boldKeys: ReadonlySet<string> = new Set([
  "name",
  "short",
  "title",
  "subject",
  "words",
  "type",
  "district",
  "large place",
]);
/** The map sets places of the first two ranks in bold. */
const lowestBoldRank = 2;
const hansKeys: ReadonlySet<string> = new Set(["zhHans", "name_hans"]);

/** Printable ASCII, the signs of Latin-1, and what a later text is likely to need. */
const latin = [...charactersBetween(0x20, 0x7e), ...charactersBetween(0xa0, 0xbf), "×", "÷"].join("");
const signs = "–—‘’“”•…†‡‰′″₂²≈≠≤≥−→←↑↓·「」『』（）《》〈〉、。，：；？！％／";

/** In the font whether a text has them today or not. */
export const usualSigns: ReadonlySet<string> = new Set(latin + signs);

export function usualCharacters(): Characters {
  const [plain, boldPlain] = [new Set(usualSigns), new Set(usualSigns)];
  return { plain, hans: new Set(), found: new Set(), foundHans: new Set(), boldPlain, boldHans: new Set() };
}

/** Add the characters of a data file: every text in it, by the name of the field it is in. */
export function addData(characters: Characters, data: unknown): void {
  for (const { text, path } of textsOf(data, [])) {
    const isHans = path.some((key) => hansKeys.has(key));
    const isBold = path.some((key) => boldKeys.has(key));
    add(isHans ? characters.hans : characters.plain, text);
    if (isBold) add(isHans ? characters.boldHans : characters.boldPlain, text);
  }
}

/** Add what the search shows: the names of its entries and what is noted beside them, not what it looks up. */
export function addSearch(characters: Characters, { entries }: { readonly entries: readonly Entry[] }): void {
  for (const entry of entries) {
    const today = entry.kind === "place" ? entry.today : null;
    for (const text of [entry.name, entry.note, today].filter(
      (each) => each !== null && each !== undefined,
    )) {
      add(characters.found, text.zhHant + text.en);
      add(characters.hans, text.zhHans ?? "");
    }
  }
}

/** Add what only neighbours know, and whom it comes from. */
export function addLocal(characters: Characters, names: readonly Localised[]): void {
  for (const { zhHant, en, zhHans } of names) {
    add(characters.found, zhHant + en);
    add(characters.foundHans, zhHans ?? "");
  }
}

/** Add the characters of the interface: any of its texts may be a heading. */
export function addInterface(characters: Characters, text: string, script: "plain" | "hans"): void {
  add(characters[script], text);
  add(script === "plain" ? characters.boldPlain : characters.boldHans, text);
}

function* textsOf(
  value: unknown,
  path: readonly string[],
): Generator<{ text: string; path: readonly string[] }> {
  if (typeof value === "string") yield { text: value, path };
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, path);
  else if (typeof value === "object" && value !== null) {
    const inside = isLargePlace(value) ? [...path, "large place"] : path;
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...inside, key]);
  }
}

function isLargePlace(value: object): boolean {
  return "rank" in value && typeof value.rank === "number" && value.rank <= lowestBoldRank;
}

function add(set: Set<string>, text: string): void {
  for (const character of text) if (!isControl(character)) set.add(character);
}

function isControl(character: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(character);
}

function charactersBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
