import { type Around, type NearSite, withinRadius } from "../../../model/around.ts";
import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { dueTime } from "../../../model/due.ts";
import { latestTimeGiven, ownPromise } from "../../../model/promises.ts";
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
  /** Later extents that contain the spot; told where no site of the paper does. */
  readonly later: Around["later"];
  readonly radiusMetres: number;
  readonly isFiltered: boolean;
  /** The position is inaccurate, so that being inside a site is not certain. */
  readonly isVague: boolean;
  /** The point is that of a road, or may be off by a hundred metres: distances are rounded. */
  readonly isRough: boolean;
  /** The district that was searched for, with its sites; null where the spot is no district. */
  readonly district: { readonly name: string; readonly siteIds: readonly string[] } | null;
}

/**
 * The answer in words: what the spot is inside, the nearest work, what is nearer than that, and how many are near. It is
 * complete by itself, because readers copy it.
 */
export function nearbySentence(input: SentenceInput, text: Text, language: Language): string {
  const { sites, within, later, radiusMetres, isFiltered } = input;
  const { main: nearest, nearer } = mainSites(input);
  const laters = nearest?.metres === 0 ? [] : later.map((seen) => laterWords(seen, input, text, language));
  const regions = within.map(({ site }) => text.nearby.inRegion(input.from, textIn(site.short, language)));
  const opening = [...districtWords(input, text), ...regions, ...laters];
  if (!nearest)
    return [...opening, opening.length > 0 ? text.nearby.noneElse : text.nearby.noneAtAll].join(
      text.nearby.stop,
    );
  const count = withinRadius(sites, radiusMetres).length;
  const counted = isFiltered ? text.nearby.countChosen : text.nearby.count;
  const radius = distanceText(radiusMetres, text, language);
  const noneElse = isFiltered ? text.nearby.noneElseChosen : text.nearby.noneElseWithin;
  const isAlone = count === 0 && regions.length + laters.length > 0;
  return [
    ...opening,
    nearestWords(nearest, input, text, language),
    ...(nearer ? [nearerWords(nearer, text, language)] : []),
    isAlone ? noneElse(radius) : counted(count, radius),
  ].join(text.nearby.stop);
}

interface MainSites {
  readonly main: NearSite | undefined;
  /** Where the main site is not the nearest: the nearest of all but equipment and offices. */
  readonly nearer?: NearSite | undefined;
}

/**
 * What the spot is inside; else the nearest work under way or promised, because that is what people ask after; else the
 * nearest. What a reader has filtered is not sorted again.
 */
function mainSites({
  atlas,
  sites,
  isFiltered,
}: Pick<SentenceInput, "atlas" | "sites" | "isFiltered">): MainSites {
  const [nearest] = sites;
  if (isFiltered) return { main: nearest };
  const inside = sites.find(({ site, metres }) => metres === 0 && !isEquipment(site));
  const main = inside ?? sites.find(({ site }) => isUnderWay(atlas, site)) ?? nearest;
  if (!main || main === inside || main === nearest) return { main };
  return { main, nearer: sites.slice(0, sites.indexOf(main)).find(({ site }) => !isMinor(site)) };
}

/** Of equipment, only what is being built or planned: that some of it stands is no work. */
const underWay: Readonly<Record<"site" | "equipment", ReadonlySet<Status>>> = {
  site: new Set<Status>(["conceived", "planned", "works", "partly-open"]),
  equipment: new Set<Status>(["planned", "works"]),
};

function isUnderWay(atlas: Atlas, site: BuiltSite): boolean {
  const statuses = underWay[isEquipment(site) ? "equipment" : "site"];
  return site.kind !== "area" && statuses.has(statusNow(atlas, site));
}

/** Regions, equipment and offices: nobody asks for these first. */
function isMinor(site: BuiltSite): boolean {
  return site.kind === "area" || isEquipment(site);
}

function laterWords(seen: NearSite, input: SentenceInput, text: Text, language: Language): string {
  const { clause, colon, insideLater } = text.nearby;
  const what = whatWords(seen, input.atlas, text, language);
  return `${insideLater(input.from, textIn(seen.site.name, language))}${what.length > 1 ? colon : clause}${what.join(clause)}`;
}

function nearerWords({ site, metres, bearing }: NearSite, text: Text, language: Language): string {
  const name = textIn(site.name, language);
  return text.nearby.nearer(
    name,
    bearing === null ? text.nearby.here : awayWords(metres, bearing, text, language),
  );
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
  { from, sites, within, later, isFiltered, isVague, isRough }: SentenceInput,
  text: Text,
  language: Language,
): string[] {
  const name = textIn(site.name, language);
  if (bearing === null) {
    const { insideMaybe, among, inside } = text.nearby;
    return [(isVague || isRough ? insideMaybe : isEquipment(site) ? among : inside)(from, name)];
  }
  const isNearest = sites[0]?.site === site;
  const there = within.length + later.length > 0 ? text.nearby.there : from;
  const { nearestChosen, nearestWork } = text.nearby;
  const words = isFiltered ? nearestChosen : isNearest ? text.nearby.nearest : nearestWork;
  const nearest = words(there, name);
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
  const times = timesOf(atlas, site.id);
  const status = statusNow(atlas, site);
  const hectares = area && `${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`;
  return [
    ...(hectares ? [area.from === "outline" ? text.nearby.outline(hectares) : hectares] : []),
    ...(site.outsideHongKong === "yes" ? [text.nearby.outsideHongKong] : []),
    ...timeWords(times, status, atlas.asOf, text, language),
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

/** The time that the paper promised for a site itself, and the one that was given last since. */
interface Times {
  readonly promise: AtlasEvent | undefined;
  readonly given: ReturnType<typeof latestTimeGiven>;
}

function timesOf(atlas: Atlas, siteId: string): Times {
  return { promise: ownPromise(atlas, siteId), given: latestTimeGiven(atlas, siteId) };
}

/** A missing date and a later time are told only of sites that are not open yet: an open site needs neither. */
function timeWords(
  { promise, given }: Times,
  status: Status,
  asOf: string,
  { nearby: text }: Text,
  language: Language,
): string[] {
  const promised = promise && text.promisedFor(textIn(promise.when.words, language));
  const givenWords = given && dueTime(given.due, asOf) === "past" ? text.latestTimePast : text.latestTime;
  const latest = given && status !== "open" && givenWords(textIn(given.due.words, language));
  if (!promised && !latest) return status === "open" ? [] : [text.notDated];
  return [promised, latest].filter((each) => typeof each === "string");
}

/** The citations for the facts of the sentence, each once. */
export function sentenceCites(
  input: Pick<SentenceInput, "atlas" | "sites" | "later" | "isFiltered">,
): readonly Cite[] {
  const { main } = mainSites(input);
  const told = [...(main?.metres === 0 ? [] : input.later), ...(main ? [main] : [])];
  return citesOf(told.flatMap(({ site }) => citedBy(input.atlas, site)));
}

function citedBy(atlas: Atlas, site: BuiltSite) {
  const area = describedArea(atlas, site);
  const { promise, given } = timesOf(atlas, site.id);
  const basis = basisNow(atlas, site);
  return [
    ...(area && area.from !== "outline" ? [area.figure] : []),
    ...(promise ? [promise] : []),
    ...(given ? [given] : []),
    basis.as === "fact" ? basis.event : { cite: site.statusCite },
  ];
}
