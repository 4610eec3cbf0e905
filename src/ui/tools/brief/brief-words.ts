import type { TouchingLayer } from "../../../data/own-layers.ts";
import { type Brief, briefRadiusMetres } from "../../../model/brief.ts";
import { carriedArea } from "../../../model/carried-words.ts";
import { hectares } from "../../../model/area.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import type { CellValue } from "../../../model/own-layer.ts";
import { directionText, distanceText, numberText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/text.ts";

/** A layer of the reader's own with its name. */
export type NamedTouching = TouchingLayer & { readonly name: string };

export interface Described {
  readonly name: string;
  readonly brief: Brief;
  /** Null where they could not be counted. */
  readonly layers: readonly NamedTouching[] | null;
}

/** More names would be no sentence; the table has them all. */
const mostNamed = 5;

/** The whole answer in sentences. */
export function briefSentences({ name, brief, layers }: Described, text: Text, language: Language): string {
  const { brief: words, separator, nearby } = text;
  const area = (squareMetres: number): string => carriedArea(squareMetres, language);
  const short = (site: Brief["near"][number]["site"]): string => textIn(site.short, language);
  const { touched, near, districts, promises, withoutPlace } = brief;
  const parts = touched.map(({ site, squareMetres }) =>
    squareMetres === null ? short(site) : words.part(short(site), area(squareMetres)),
  );
  const touching = words.touches(name, touched.length) + nearby.colon + parts.join(separator);
  const radius = distanceText(briefRadiusMetres, text, language);
  const nearest = near
    .slice(0, mostNamed)
    .map((each) => words.nearSite(short(each.site), awayText(each, text, language)));
  const counted = layers?.map(({ count, name: layer }) => words.ownLayer(numberText(count, language), layer));
  const sentences = [
    brief.squareMetres === null ? null : words.shape(name, area(brief.squareMetres)),
    touched.length > 0 ? touching : words.touchesNone(name),
    brief.hasOverlaps ? words.together(area(brief.togetherSquareMetres ?? 0)) : null,
    near.length > 0
      ? words.near(near.length, radius) + nearby.colon + nearest.join(separator)
      : words.noneNear(radius),
    districts.length > 0
      ? words.districts(districts.map((each) => textIn(each, language)).join(separator))
      : null,
    ...(touched.length > 0 && promises.length === 0 ? [words.noPromise] : []),
    ...promises.map(({ site, promise }) => words.promised(short(site), textIn(promise.when.words, language))),
    ...(counted ?? [words.layersFailed]),
    words.notLooked(String(withoutPlace.length), String(brief.measuresWithoutPlace)),
  ];
  return `${sentences.filter(Boolean).join(nearby.stop)}${nearby.stop}`.trim();
}

/** For example "850 m to the north"; as everywhere in the atlas. */
function awayText({ metres, bearing }: Brief["near"][number], text: Text, language: Language): string {
  return text.nearby.away(directionText(bearing, text), distanceText(metres, text, language));
}

/** A row for each site, in the order of the columns of `text.brief.columns`; numbers are bare. */
export function briefRows({ touched, near, promises }: Brief, text: Text, language: Language): CellValue[][] {
  const promised = (id: string): string | null =>
    promises
      .filter(({ site }) => site.id === id)
      .map(({ promise }) => textIn(promise.when.words, language))
      .join("; ") || null;
  const percent = (share: number | null): string | null =>
    share === null ? null : `${numberText(share * 100, language, 1)}%`;
  return [
    ...touched.map(({ site, squareMetres, shareOfShape, shareOfSite }) => [
      textIn(site.name, language),
      squareMetres === null ? null : Number(hectares(squareMetres).toFixed(2)),
      percent(shareOfShape),
      percent(shareOfSite),
      0,
      null,
      promised(site.id),
    ]),
    ...near.map(({ site, metres, bearing }) => [
      textIn(site.name, language),
      null,
      null,
      null,
      Math.round(metres),
      directionText(bearing, text),
      null,
    ]),
  ];
}
