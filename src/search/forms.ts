import type { PlaceKind } from "../model/kinds.ts";
import { type Normaliser, type NormalisedText, isHan } from "./normalise-text.ts";
import { guessLikeness } from "./match.ts";
import { bareName, isCompassPoint, isNotAName, withoutKind, withoutNearness } from "./kind-words.ts";
import type { Prepared } from "./prepare.ts";
import { placeInSentence, roadOfAddress } from "./sentence.ts";

/** A query as it may be meant, and how far that is from what was typed: 1 is the very query. */
export interface Form {
  readonly normalised: NormalisedText;
  readonly weight: number;
  /** The official name that replaced that of an area: for the area itself this form adds nothing. */
  readonly area?: string;
  /** The only kind of place that it may mean. */
  readonly only?: PlaceKind;
}

export type FormsOf = (query: NormalisedText) => readonly Form[];

/** People put the area before a name or after it, by any of its own names: TKO 工業邨, 沙田 瀝源. */
const areaKinds: ReadonlySet<PlaceKind> = new Set([
  "district",
  "town",
  "region",
  "city",
  "island",
  "neighbourhood",
]);

const withAreaRenamed = 0.98;

/** In Chinese the larger place comes first, in English last; the other way round is less likely meant. */
function withoutArea(typed: Units): { readonly before: number; readonly after: number } {
  return typed.some(isHan) ? { before: 0.96, after: 0.94 } : { before: 0.92, after: 0.96 };
}

/** What is compared: a Chinese character, or a word in other letters. */
type Units = readonly string[];

/** @param prepared everything that can be found; its towns, districts and islands are areas. */
export function createForms(prepared: readonly Prepared[], normalise: Normaliser): FormsOf {
  const areas = areasIn(prepared, normalise);
  const widths = widthsOf(prepared);
  const cities = new Set(
    prepared.filter(isCity).flatMap(({ names }) => names.map(({ normalised }) => normalised.joined)),
  );
  /** Kowloon West is in Kowloon: what stands beside it is searched for as if beside Kowloon. */
  const areaOf = (units: Units): readonly Units[] | undefined => {
    const town = units.slice(0, 1 + units.findLastIndex((unit) => !isCompassPoint(unit)));
    return areas.get(units.join("")) ?? areas.get(town.join(""));
  };
  return (query) => {
    const typed = unitsOf(query);
    const forms: Form[] = [{ normalised: query, weight: 1 }, ...stationOf(typed), ...plainOf(query)];
    const said = placeInSentence(query);
    if (said) forms.push(...meant(unitsOf({ words: said }), withoutTalk));
    const road = roadOfAddress(query);
    if (road)
      for (const form of meant(unitsOf({ words: road }), withoutNumber))
        forms.push({ ...form, only: "road" });
    return withoutRepeats([...forms, ...insideAreas(typed)]);
  };

  /** What is left of a sentence or an address, by itself and inside areas. */
  function meant(units: Units, weight: number): readonly Form[] {
    return [
      ...formOf(units, weight),
      ...insideAreas(units).map((form) => ({ ...form, weight: form.weight * weight })),
    ];
  }

  function insideAreas(typed: Units, depth = 1): readonly Form[] {
    const forms: Form[] = [];
    const weights = withoutArea(typed);
    const before = longestArea(typed.length, (count) => areaOf(typed.slice(0, count)));
    const after = longestArea(typed.length, (count) => areaOf(typed.slice(-count)));
    const isChinese = typed.some(isHan);
    // A name followed by another city is a branch there, not the same place.
    const isBranch = after?.area.some((name) => cities.has(name.join(""))) ?? false;
    if (before) {
      const rest = typed.slice(before.count);
      if (isLarger(rest, typed.slice(0, before.count), !isChinese)) return insideAfter();
      if (depth < deepest)
        for (const form of insideAreas(rest, depth + 1))
          forms.push({ ...form, weight: form.weight * withAreaRenamed });
      const isQuarter = !areas.has(typed.slice(0, before.count).join(""));
      forms.push(...formOf(rest, weights.before));
      // A station in a quarter of its own is not that of the town.
      for (const name of isQuarter && isNotAName(rest.join("")) ? [] : before.area)
        for (const form of formOf([...name, ...rest], withAreaRenamed))
          forms.push({ ...form, area: name.join("") });
    }
    return [...forms, ...insideAfter()];

    function insideAfter(): readonly Form[] {
      if (!after || isBranch) return [];
      const rest = typed.slice(0, -after.count);
      if (isLarger(rest, typed.slice(-after.count), isChinese)) return [];
      const deeper = depth < deepest ? insideAreas(rest, depth + 1) : [];
      return [
        ...formOf(rest, weights.after),
        ...deeper.map((form) => ({ ...form, weight: form.weight * withAreaRenamed })),
      ];
    }
  }

  /** Of several areas in a row that of the smallest; null where not all of it names areas. */
  function widthOf(units: Units): number | null {
    const whole = widths.get(units.join(""));
    if (whole !== undefined) return whole;
    const first = longestArea(units.length, (count) => areaOf(units.slice(0, count)));
    if (!first) return null;
    const [one, two] = [widthOf(units.slice(0, first.count)), widthOf(units.slice(first.count))];
    return one === null || two === null ? null : Math.max(one, two);
  }

  /** Of two areas the smaller is meant; of two of one size the one that the order of an address puts as the smaller. */
  function isLarger(rest: Units, other: Units, isPutAsLarger: boolean): boolean {
    const [one, two] = [widthOf(rest), widthOf(other)];
    if (one === null || two === null) return false;
    return one === two ? isPutAsLarger : one < two;
  }
}

/** Without the forms that can find nothing better than one before them. */
function withoutRepeats(forms: readonly Form[]): readonly Form[] {
  const kept: Form[] = [];
  for (const form of forms) if (!kept.some((before) => covers(before, form))) kept.push(form);
  return kept;
}

function covers(before: Form, form: Form): boolean {
  return (
    before.weight >= form.weight &&
    (before.only === undefined || before.only === form.only) &&
    (before.area === undefined || before.area === form.area) &&
    before.normalised.words.join(" ") === form.normalised.words.join(" ")
  );
}

/** How many areas may stand about a name: 香港新界沙田第一城. */
const deepest = 3;

const withoutTalk = 0.95;
const withoutNumber = 0.93;

/** An exit of a station is at the station: 旺角站 E2, exit J Mong Kok. */
function stationOf(typed: Units): readonly Form[] {
  const text = typed.join(" ").replaceAll("出 口", "exit");
  const [place] = exits.flatMap((exit) => exit.exec(text)?.slice(1) ?? []);
  if (!place) return [];
  const word = /\p{Script=Han}/u.test(place) ? "站" : "station";
  return formOf([...place.split(" "), ...(/(?:站|station)$/.test(place) ? [] : [word])], 0.95);
}

const exits = [
  /^(.+ (?:站|station))(?: exit)? [a-z]\d{0,2}(?: exit)?$/,
  /^(.+?) exit(?: [a-z]\d{0,2})?$/,
  /^exit [a-z]\d{0,2} (.+)$/,
];

/** Without a word for nearness, or without the word for a kind, such as that of a mall named after its estate. */
function plainOf({ words }: NormalisedText): readonly Form[] {
  const text = words.join(" ");
  const there = withoutNearness(text);
  if (there !== text) return formOf(unitsOf({ words: there.split(" ") }), 0.96);
  const bare = withoutKind(text);
  return bare === text ? [] : formOf(unitsOf({ words: bare.split(" ") }), guessLikeness);
}

/** Only well-known places go by a part of their names: Lantau is Lantau Island, Sunshine is no place. 1 is the first rank. */
const lastKnownRank = 3;

function isCity({ entry }: Prepared): boolean {
  return entry.kind === "place" && entry.placeKind === "city";
}

/** From the widest to the smallest. */
const widthOfKind: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 0,
  region: 1,
  district: 2,
  island: 3,
  town: 3,
  neighbourhood: 4,
};

function widthsOf(prepared: readonly Prepared[]): ReadonlyMap<string, number> {
  const widths = new Map([
    ["香港", 0],
    ["hongkong", 0],
  ]);
  for (const { entry, names } of prepared) {
    const width = entry.kind === "place" ? widthOfKind[entry.placeKind] : undefined;
    if (width === undefined) continue;
    for (const { normalised } of names)
      widths.set(normalised.joined, Math.max(width, widths.get(normalised.joined) ?? 0));
  }
  return widths;
}

/** The names of an area, each as units, by every way of writing one of them. */
type Areas = ReadonlyMap<string, readonly Units[]>;

function areasIn(prepared: readonly Prepared[], normalise: Normaliser): Areas {
  const areas = new Map<string, readonly Units[]>();
  const add = (names: readonly NormalisedText[], isKnown: boolean): void => {
    const official = names.slice(0, 2).map(unitsOf);
    for (const { joined } of names)
      for (const name of [joined, (isKnown && bareName(joined)) || joined])
        if (!areas.has(name) && !isNotAName(name)) areas.set(name, official);
  };
  add([normalise("香港"), normalise("Hong Kong")], true);
  for (const { entry, names } of prepared) {
    if (entry.kind !== "place" || !areaKinds.has(entry.placeKind)) continue;
    add(
      names.map(({ normalised }) => normalised),
      entry.rank <= lastKnownRank,
    );
  }
  return areas;
}

interface Found {
  readonly count: number;
  readonly area: readonly Units[];
}

/** The most units that name an area and leave something beside it. */
function longestArea(length: number, areaOf: (count: number) => readonly Units[] | undefined): Found | null {
  for (let count = length - 1; count > 0; count -= 1) {
    const area = areaOf(count);
    if (area) return { count, area };
  }
  return null;
}

/** What is left beside an area: one Chinese character or one letter is no name, nor is hospital or west. */
function formOf(units: Units, weight: number): readonly Form[] {
  const words: string[] = [];
  let isRunOn = false;
  for (const unit of units) {
    const goesOn = isRunOn && isHan(unit);
    if (goesOn) words.push(`${words.pop() ?? ""}${unit}`);
    else words.push(unit);
    isRunOn = isHan(unit);
  }
  const joined = words.join("");
  return joined.length < 2 || isNotAName(joined) ? [] : [{ normalised: { words, joined }, weight }];
}

function unitsOf({ words }: Pick<NormalisedText, "words">): Units {
  return words.flatMap((word) => (isHan(word) ? Array.from(word) : [word]));
}
