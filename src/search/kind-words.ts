import type { PlaceKind } from "../model/kinds.ts";

/** The words for a kind of place that people add to a name or leave out, in folded characters. */
const wordsOf: Readonly<Partial<Record<PlaceKind, string>>> = {
  station: "站|station|mtr",
  estate: "村|estate",
  court: "苑|court|花园|gardens?",
  district: "区|district",
  village: "village",
  university: "大学|university",
  island: "岛|island",
};

const endings = Object.entries(wordsOf).map(
  ([kind, words]) => [kind as PlaceKind, new RegExp(`(?:${words})$`)] as const,
);

/** A name without the word for its kind; null where it has none, or is nothing else. */
export function bareName(joined: string): string | null {
  const ending = endings.find(([, pattern]) => pattern.test(joined));
  const bare = ending ? joined.replace(ending[1], "") : joined;
  return bare === joined || bare.length < 2 ? null : bare;
}

/** The kind that a query asks for by its last word, if it does. */
export function kindAsked(joined: string): PlaceKind | null {
  return endings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
