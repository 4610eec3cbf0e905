import { everydayComparison } from "../../../model/everyday-size.ts";
import { carriedArea, everydayText } from "../../../model/carried-words.ts";
import type { Language } from "../../../model/localised.ts";
import type { Text } from "../../text/text.ts";

/** What is named where the outline lies; null where nothing is near. */
export interface CarriedPlaces {
  readonly middle: string | null;
  readonly ends: readonly [string, string] | null;
}

/** Complete by itself, because readers copy it. */
export function carriedSentence(
  { name, squareMetres, places }: CarriedTo,
  { carry: words, nearby: { stop, clause } }: Text,
  language: Language,
): string {
  const size = [
    words.size(name, carriedArea(squareMetres, language)),
    words.like(everydayText(squareMetres, language)),
  ];
  const reachWords = places?.middle ? words.reach : words.reachAlone;
  const reach = places?.ends && places.ends[0] !== places.ends[1] ? reachWords(...places.ends) : null;
  const where = [places?.middle && words.over(places.middle), reach].filter(Boolean);
  const said = [size, where].filter((parts) => parts.length > 0).map((parts) => parts.join(clause));
  return `${said.join(stop)}${stop}`.trim();
}

interface CarriedTo {
  readonly name: string;
  readonly squareMetres: number;
  readonly places: CarriedPlaces | null;
}

/** Where the size that it is compared with comes from. */
export function everydaySource(squareMetres: number, { carry: words }: Text): string {
  return words.sized[everydayComparison(squareMetres).with];
}
