import type { PlaceKind } from "../model/kinds.ts";

/** The words for a kind of place that people add to a name or leave out, in normalised characters. */
const wordsOf: Readonly<Partial<Record<PlaceKind, string>>> = {
  station: "站|station|mtr",
  estate: "村|estate",
  court: "苑|court|花园|gardens?",
  district: "区|district",
  village: "village",
  university: "大学|university",
  island: "岛|island",
};

/** These are named after a place that they lead away from. */
const ways = "[道路街桥线]|公路|隧道|road|street|avenue|highway|tunnel|bridge|line";

/** What kinds of places are called. Alone, or left over beside another name, such a word names none. */
const kinds = [
  "医院|诊所|口岸|广场|中心|码头|公园|花园|商场|街市|学校|中学|小学|大学|大厦|屋村|港铁|地铁|坟场|马场|球场|泳池|体育馆",
  "图书馆|博物馆|法院|警署|邮局|[城站村苑]",
  "hospital|clinic|port|plaza|square|cent(?:re|er)|pier|park|gardens?|mall|market|school|college|university|tower|building",
  "city|station|estate|court|mtr|cemetery|racecourse|stadium|library|museum",
  ways,
].join("|");
const isKind = new RegExp(`^(?:${kinds})$`);
const endsInKind = new RegExp(`(?:^|\\b|(?<=\\p{Script=Han}))(?:${kinds})$`, "u");

/** West Kowloon is not Kowloon, nor is Kowloon East. */
const compassPoint = "(?:[东南西北]|east|south|west|north)";
const endsInCompassPoint = new RegExp(`(?:^|\\b|(?<=\\p{Script=Han}))(?:${compassPoint}[ -]?){1,2}$`, "u");
const compassPoints = new RegExp(`^(?:${compassPoint}[ -]?){1,2}$`);
const endsInWay = new RegExp(
  `(?:^|\\b|(?<=\\p{Script=Han}))(?:${ways}) ?(?:${compassPoint}|中|central)?$`,
  "u",
);

/** A query for what is near a place means the place. */
const nearness = /^(?:near(?: me)?|nearby|around|beside|close to)\b|(?:附近|一带|旁边|周边|周围|\bnearby)$/;

/** Whether it is only the word for a kind of place, in normalised characters. */
export function isKindWord(text: string): boolean {
  return isKind.test(text);
}

/** Whether it names nothing by itself: a kind of place, a point of the compass, or that something is near. */
export function isNotAName(text: string): boolean {
  return isKindWord(text) || isCompassPoint(text) || text.replace(nearness, "") === "";
}

/**
 * Whether what stands about a name makes it that of another place, in normalised characters, words set apart by spaces: Park
 * Central is not Central, nor is Castle Peak Road the peak, nor a hospital its town.
 */
export function namesAnotherPlace(before: string, after: string): boolean {
  const isPartOf = endsInCompassPoint.test(before) || isCompassPoint(withoutKind(after));
  return isPartOf || isKindWord(before) || isKindWord(after) || endsInWay.test(after);
}

const block = /(?:[楼阁座]|\b(?:house|block|tower)(?: [a-z\d]+)?)$/;

/** Whether it names a block, which stands in the estate before it. */
export function isBlock(after: string): boolean {
  return block.test(after);
}

/** Whether it says only which quarter of a town. */
export function isCompassPoint(text: string): boolean {
  return compassPoints.test(text);
}

/** Without the word for a kind at its end: a mall is in the estate that it is named after. */
export function withoutKind(text: string): string {
  return text.replace(endsInKind, "").trimEnd();
}

/** Near Mong Kok is Mong Kok. */
export function withoutNearness(text: string): string {
  return text.replace(nearness, "").trim();
}

const endings = Object.entries(wordsOf).map(
  ([kind, words]) => [kind as PlaceKind, new RegExp(`(?:${words})$`)] as const,
);

/** A name of the whole territory does not locate anything: Hong Kong Park is not at Hong Kong station. */
export const territoryNames: ReadonlySet<string> = new Set(["香港", "hongkong"]);

/** A name without the word for its kind; null where it has none, or nothing is left that would name it. */
export function bareName(joined: string): string | null {
  const ending = endings.find(([, pattern]) => pattern.test(joined));
  const bare = ending ? joined.replace(ending[1], "") : joined;
  return bare === joined || bare.length < 2 || isNotAName(bare) || territoryNames.has(bare) ? null : bare;
}

/** The kind that a query asks for by its last word, if it does. */
export function requestedKind(joined: string): PlaceKind | null {
  return endings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
