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

/** What kinds of places are called. Alone, or left over beside another name, such a word names none. */
const kinds = [
  "医院|诊所|口岸|广场|中心|码头|公园|花园|商场|街市|学校|中学|小学|大学|大厦|屋村|港铁|地铁|公路|隧道|坟场|马场|球场|泳池|体育馆",
  "图书馆|博物馆|法院|警署|邮局|[城站村苑道路街桥线]",
  "hospital|clinic|port|plaza|square|cent(?:re|er)|pier|park|gardens?|mall|market|school|college|university|tower|building",
  "city|station|estate|court|mtr|road|street|avenue|highway|tunnel|bridge|line|cemetery|racecourse|stadium|library|museum",
];
const kindAlone = new RegExp(`^(?:${kinds.join("|")})$`);

/** West Kowloon is not Kowloon, nor is Kowloon East. */
const compassPoint = "(?:[东南西北]|east|south|west|north){1,2}";
const endsInCompassPoint = new RegExp(`${compassPoint}$`);
const isCompassPoint = new RegExp(`^${compassPoint}$`);

/** A quarter of a town, without the word for which. */
export function withoutCompassPoint(joined: string): string {
  return joined.replace(endsInCompassPoint, "");
}

/** A road or a line leads away from the place that it is named after. */
const roads =
  /(?:[道路街线]|road|street|avenue|highway|tunnel|line)(?:[东南西北中]|east|south|west|north|central)?$/;

/** Whether it is only the word for a kind of place, in folded characters. */
export function isKindWord(joined: string): boolean {
  return kindAlone.test(joined);
}

/** Whether it names nothing by itself: a kind of place, or a point of the compass. */
export function isNoName(joined: string): boolean {
  return isKindWord(joined) || isCompassPoint.test(joined);
}

/**
 * Whether what stands about a name makes it that of another place, in folded characters: Park Central is not Central, nor
 * is Castle Peak Road the peak, nor a hospital its town.
 */
export function makesAnother(before: string, after: string): boolean {
  const isPartOf = endsInCompassPoint.test(before) || isCompassPoint.test(after);
  return isPartOf || isKindWord(before) || isKindWord(after) || roads.test(after);
}

const endings = Object.entries(wordsOf).map(
  ([kind, words]) => [kind as PlaceKind, new RegExp(`(?:${words})$`)] as const,
);

/** Where everything is says nothing of where it is: Hong Kong Park is not at Hong Kong station. */
export const everywhere: ReadonlySet<string> = new Set(["香港", "hongkong"]);

/** A name without the word for its kind; null where it has none, or nothing is left that would name it. */
export function bareName(joined: string): string | null {
  const ending = endings.find(([, pattern]) => pattern.test(joined));
  const bare = ending ? joined.replace(ending[1], "") : joined;
  return bare === joined || bare.length < 2 || isKindWord(bare) || everywhere.has(bare) ? null : bare;
}

/** The kind that a query asks for by its last word, if it does. */
export function kindAsked(joined: string): PlaceKind | null {
  return endings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
