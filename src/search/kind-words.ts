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

/** What kinds of places are called. Left over beside another name they name none. */
const kindAlone =
  /^(?:医院|口岸|广场|中心|码头|公园|花园|商场|学校|中学|小学|大学|大厦|城|站|村|苑|hospital|port|plaza|square|cent(?:re|er)|pier|park|gardens?|mall|school|college|university|tower|building|city|station|estate|court)$/;

/** Whether it is only the word for a kind of place, in folded characters. */
export function isKindWord(joined: string): boolean {
  return kindAlone.test(joined);
}

const endings = Object.entries(wordsOf).map(
  ([kind, words]) => [kind as PlaceKind, new RegExp(`(?:${words})$`)] as const,
);

/** A name without the word for its kind; null where it has none, or is only such words. */
export function bareName(joined: string): string | null {
  const ending = endings.find(([, pattern]) => pattern.test(joined));
  const bare = ending ? joined.replace(ending[1], "") : joined;
  return bare === joined || bare.length < 2 || isKindWord(bare) ? null : bare;
}

/** The kind that a query asks for by its last word, if it does. */
export function kindAsked(joined: string): PlaceKind | null {
  return endings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
