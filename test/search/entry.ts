import type { PlaceEntry } from "../../src/search/entries.ts";
import { createNormaliser } from "../../src/search/normalise-text.ts";
import { type Prepared, prepare } from "../../src/search/prepare.ts";

/** Without a table of characters: Traditional and Simplified are different here. */
export const normalise = createNormaliser({ from: "", to: "" });

export function place(zhHant: string, en: string, more: Partial<PlaceEntry> = {}): PlaceEntry {
  return {
    kind: "place",
    placeKind: "estate",
    id: en.toLowerCase().replaceAll(" ", "-"),
    name: { zhHant, en },
    note: null,
    aliases: [],
    jyutping: [],
    pinyin: [],
    rank: 4,
    at: [114.19, 22.38],
    source: "a-source",
    ...more,
  };
}

export function prepared(...entries: readonly PlaceEntry[]): readonly Prepared[] {
  return entries.map((entry) => prepare(entry, normalise));
}
