import { type Around, type NearSite, withinRadius } from "../../../model/around.ts";
import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { ownPromise } from "../../../model/promises.ts";
import type { Status } from "../../../model/kinds.ts";
import type { AtlasEvent, Cite } from "../../../model/rows.ts";
import { type ShownArea, shownArea } from "../../../model/area.ts";
import { type LastKnown, basisNow, lastKnown, statusNow } from "../../../model/status.ts";
import { roughDistance, roundedDistanceAway } from "../../../model/rounded-distance.ts";
import { citesOf } from "../../facts/citation/chip.tsx";
import { directionText, distanceText, distanceWords, hectaresText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/text.ts";

export interface SentenceInput {
  readonly atlas: Atlas;
  /** The name of the spot within a sentence. */
  readonly from: string;
  /** The sites that match the filter, nearest first. */
  readonly sites: Around["sites"];
  /** Regions that contain the spot. They come first and are not counted, because the spot is inside, not near. */
  readonly within: Around["within"];
  readonly radiusMetres: number;
  readonly isFiltered: boolean;
  /** The position is inaccurate, so that being inside a site is not certain. */
  readonly isVague: boolean;
  /** The point is that of a road, or may be off by a hundred metres: distances are rounded. */
  readonly isRough: boolean;
  /** The district that was searched for, with its sites; null where the spot is no district. */
  readonly district: { readonly name: string; readonly siteIds: readonly string[] } | null;
}

/** The answer in words: the nearest site and how many are near. It is complete by itself, because readers copy it. */
export function nearbySentence(input: SentenceInput, text: Text, language: Language): string {
  const { sites, within, radiusMetres, isFiltered } = input;
  const [nearest] = sites;
  const regions = within.map(({ site }) => text.nearby.inRegion(input.from, textIn(site.short, language)));
  const opening = [...districtWords(input, text), ...regions];
  if (!nearest)
    return [...opening, regions.length > 0 ? text.nearby.noneElse : text.nearby.noneAtAll].join(
      text.nearby.stop,
    );
  const count = withinRadius(sites, radiusMetres).length;
  const counted = isFiltered ? text.nearby.countChosen : text.nearby.count;
  const radius = distanceText(radiusMetres, text, language);
  const noneElse = isFiltered ? text.nearby.noneElseChosen : text.nearby.noneElseWithin;
  const isAlone = count === 0 && regions.length > 0;
  return [
    ...opening,
    nearestWords(nearest, input, text, language),
    isAlone ? noneElse(radius) : counted(count, radius),
  ].join(text.nearby.stop);
}

/** Puts a colon only before several facts, because a colon before one word reads like a broken list. */
function nearestWords(nearest: NearSite, input: SentenceInput, text: Text, language: Language): string {
  const { clause, colon } = text.nearby;
  const where = whereWords(nearest, input, text, language).join(clause);
  const what = whatWords(nearest, input.atlas, text, language);
  return `${where}${what.length > 1 ? colon : clause}${what.join(clause)}`;
}

/** For a district, the number of its sites comes first, because distances from one point describe it badly. */
function districtWords({ district, isFiltered }: SentenceInput, { nearby: text }: Text): readonly string[] {
  if (!district) return [];
  return [(isFiltered ? text.inDistrictChosen : text.inDistrict)(district.siteIds.length, district.name)];
}

function whereWords(
  { site, metres, bearing }: NearSite,
  { from, within, isFiltered, isVague, isRough }: SentenceInput,
  text: Text,
  language: Language,
): string[] {
  const name = textIn(site.name, language);
  if (bearing === null) {
    const { insideMaybe, among, inside } = text.nearby;
    return [(isVague || isRough ? insideMaybe : isEquipment(site) ? among : inside)(from, name)];
  }
  const there = within.length > 0 ? text.nearby.there : from;
  const nearest = isFiltered ? text.nearby.nearestChosen(there, name) : text.nearby.nearest(there, name);
  return [nearest, awayWords(isRough ? roughDistance(metres) : metres, bearing, text, language)];
}

/** For example "2.3 km to the north-east". An adjoining site has no direction, because it would depend on the outline. */
export function awayWords(metres: number, bearing: number, text: Text, language: Language): string {
  const rounded = roundedDistanceAway(metres);
  const distance = distanceWords(rounded, text, language);
  return rounded ? text.nearby.away(directionText(bearing, text), distance) : distance;
}

function whatWords({ site }: NearSite, atlas: Atlas, text: Text, language: Language): string[] {
  const area = describedArea(atlas, site);
  const promise = ownPromise(atlas, site.id);
  const status = statusNow(atlas, site);
  const hectares = area && `${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`;
  return [
    ...(hectares ? [area.from === "outline" ? text.nearby.outline(hectares) : hectares] : []),
    ...(site.outsideHongKong === "yes" ? [text.nearby.outsideHongKong] : []),
    ...promiseWords(promise, status, text, language),
    nowWords(site, atlas, text, language),
  ];
}

/** The area of a site; null for a region, and for equipment spread over a quarter: their outlines are no land of their own. */
function describedArea(atlas: Atlas, site: BuiltSite): ShownArea | null {
  const area = site.kind === "area" ? null : shownArea(atlas, site);
  return area?.from === "outline" && isEquipment(site) ? null : area;
}

function isEquipment({ kind }: BuiltSite): boolean {
  return kind === "facility";
}

/** For land, the status is that of its new use, because the land itself may be in another use today. */
function nowWords(site: BuiltSite, atlas: Atlas, text: Text, language: Language): string {
  const { nowUnknown, nowOfLand, now } = text.nearby;
  const last = lastKnown(atlas, site);
  if (last) return lastWords(site, last, text, language);
  const { kind } = site;
  const status = statusNow(atlas, site);
  return status === "unknown" ? nowUnknown : (kind === "land" ? nowOfLand : now)(text.status[status]);
}

/** What only an old source says is told with its time, never as of today. */
function lastWords({ kind }: BuiltSite, { status, by }: LastKnown, text: Text, language: Language): string {
  const when = by ? textIn(by.when.words, language) : text.site.statusAtPaper;
  const told = kind === "land" ? text.nearby.lastKnownOfLand : text.nearby.lastKnown;
  return told(text.status[status], when);
}

/** Mentions a missing date only for sites that are not open yet, because an open site needs none. */
function promiseWords(
  promise: AtlasEvent | undefined,
  status: Status,
  text: Text,
  language: Language,
): string[] {
  if (promise) return [text.nearby.promisedFor(textIn(promise.when.words, language))];
  return status === "open" ? [] : [text.nearby.notDated];
}

/** The citations for the facts of the sentence, each once. */
export function sentenceCites(atlas: Atlas, sites: Around["sites"]): readonly Cite[] {
  const [nearest] = sites;
  if (!nearest) return [];
  const { site } = nearest;
  const area = describedArea(atlas, site);
  const promise = ownPromise(atlas, site.id);
  const basis = basisNow(atlas, site);
  return citesOf([
    ...(area && area.from !== "outline" ? [area.figure] : []),
    ...(promise ? [promise] : []),
    basis.as === "fact" ? basis.event : { cite: site.statusCite },
  ]);
}
