import { type Around, type NearSite, withinRadius } from "../../../model/around.ts";
import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { ownPromise } from "../../../model/promises.ts";
import type { Status } from "../../../model/kinds.ts";
import type { AtlasEvent, Cite } from "../../../model/rows.ts";
import { type ShownArea, shownArea } from "../../../model/shown-area.ts";
import { changeNow, statusNow } from "../../../model/status.ts";
import { roundedDistanceAway } from "../../../model/rounded-distance.ts";
import { citesOf } from "../../facts/citation/cites.ts";
import { directionText, distanceText, distanceWords, hectaresText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/zh-Hant.ts";

export interface SentenceInput {
  readonly atlas: Atlas;
  /** What the place is called in a sentence. */
  readonly from: string;
  /** Of the sites that the filter lets through, nearest first. */
  readonly sites: Around["sites"];
  /** The regions that it lies in are told first: where one is, not what is near. */
  readonly within: Around["within"];
  readonly radiusMetres: number;
  readonly isFiltered: boolean;
  /** The position may be far off. */
  readonly isVague: boolean;
  /** The district that is asked for, if it is one, and the sites in it. */
  readonly district: { readonly name: string; readonly siteIds: readonly string[] } | null;
}

/** The answer in words: the nearest site and how many are near. As text alone it says the same as on the page. */
export function nearbySentence(asked: SentenceInput, text: Text, language: Language): string {
  const { sites, within, radiusMetres, isFiltered } = asked;
  const [nearest] = sites;
  const regions = within.map(({ site }) => text.nearby.inRegion(asked.from, textIn(site.short, language)));
  const before = [...districtWords(asked, text), ...regions];
  if (!nearest)
    return [...before, regions.length > 0 ? text.nearby.noneElse : text.nearby.noneAtAll].join(
      text.nearby.stop,
    );
  const count = withinRadius(sites, radiusMetres).length;
  const counted = isFiltered ? text.nearby.countChosen : text.nearby.count;
  const radius = distanceText(radiusMetres, text, language);
  const noneElse = isFiltered ? text.nearby.noneElseChosen : text.nearby.noneElseWithin;
  const isAlone = count === 0 && regions.length > 0;
  return [
    ...before,
    nearestWords(nearest, asked, text, language),
    isAlone ? noneElse(radius) : counted(count, radius),
  ].join(text.nearby.stop);
}

/** A lone word is no list to begin with a colon. */
function nearestWords(nearest: NearSite, asked: SentenceInput, text: Text, language: Language): string {
  const { clause, colon } = text.nearby;
  const where = whereWords(nearest, asked, text, language).join(clause);
  const what = whatWords(nearest, asked.atlas, text, language);
  return `${where}${what.length > 1 ? colon : clause}${what.join(clause)}`;
}

/** Of a district it is told first what lies in it: any point of it is far from much of it. */
function districtWords({ district, isFiltered }: SentenceInput, { nearby: text }: Text): readonly string[] {
  if (!district) return [];
  return [(isFiltered ? text.inDistrictChosen : text.inDistrict)(district.siteIds.length, district.name)];
}

function whereWords(
  { site, metres, bearing }: NearSite,
  { from, within, isFiltered, isVague }: SentenceInput,
  text: Text,
  language: Language,
): string[] {
  const name = textIn(site.name, language);
  if (bearing === null) {
    const { insideMaybe, among, inside } = text.nearby;
    return [(isVague ? insideMaybe : isEquipment(site) ? among : inside)(from, name)];
  }
  const there = within.length > 0 ? text.nearby.there : from;
  const nearest = isFiltered ? text.nearby.nearestChosen(there, name) : text.nearby.nearest(there, name);
  return [nearest, awayWords(metres, bearing, text, language)];
}

/** 2.3 km to the north-east; where there is hardly any way, there is no direction either. */
export function awayWords(metres: number, bearing: number, text: Text, language: Language): string {
  const told = roundedDistanceAway(metres);
  const distance = distanceWords(told, text, language);
  return told ? text.nearby.away(directionText(bearing, text), distance) : distance;
}

function whatWords({ site }: NearSite, atlas: Atlas, text: Text, language: Language): string[] {
  const area = areaTold(atlas, site);
  const promise = ownPromise(atlas, site.id);
  const status = statusNow(atlas, site);
  const hectares = area && `${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`;
  return [
    ...(hectares ? [area.from === "outline" ? text.nearby.outline(hectares) : hectares] : []),
    ...(site.outsideHongKong === "yes" ? [text.nearby.outsideHongKong] : []),
    ...promiseWords(promise, status, text, language),
    nowWords(site, status, text),
  ];
}

/** No ground is told of what has none of its own: of a region, or of equipment that stands about in a quarter. */
function areaTold(atlas: Atlas, site: BuiltSite): ShownArea | null {
  const area = site.kind === "area" ? null : shownArea(atlas, site);
  return area?.from === "outline" && isEquipment(site) ? null : area;
}

function isEquipment({ kind }: BuiltSite): boolean {
  return kind === "facility";
}

/** Of land that is in use, as a works is that is to move, the new use is meant. */
function nowWords({ kind }: BuiltSite, status: Status, text: Text): string {
  const { nowUnknown, nowOfLand, now } = text.nearby;
  return status === "unknown" ? nowUnknown : (kind === "land" ? nowOfLand : now)(text.status[status]);
}

/** Of what was open already, and was promised for no day, there is nothing to tell. */
function promiseWords(
  promise: AtlasEvent | undefined,
  status: Status,
  text: Text,
  language: Language,
): string[] {
  if (promise) return [text.nearby.promisedFor(textIn(promise.when.words, language))];
  return status === "open" ? [] : [text.nearby.notDated];
}

/** What the sentence rests on, each once. */
export function sentenceCites(atlas: Atlas, sites: Around["sites"]): readonly Cite[] {
  const [nearest] = sites;
  if (!nearest) return [];
  const { site } = nearest;
  const area = areaTold(atlas, site);
  const promise = ownPromise(atlas, site.id);
  const change = changeNow(atlas, site);
  return citesOf([
    ...(area && area.from !== "outline" ? [area.figure] : []),
    ...(promise ? [promise] : []),
    change ?? { cite: site.statusCite },
  ]);
}
