import { bbox } from "@turf/turf";
import type { BBox } from "geojson";
import {
  type Exceptions,
  idOfName,
  letterOf,
  type LocalPlacesFile,
  type Readings,
  unitsPerDegree,
} from "../../src/model/local-places.ts";
import type { Localised } from "../../src/model/localised.ts";
import { pointBases, type PointBasis, readPointBasis } from "../../src/model/point-basis.ts";
import type { LocalPlace, Place } from "../../src/model/rows.ts";
import { chineseIn, readBy } from "../../src/search/read-aloud.ts";
import { districtOf, type Districts } from "../geodata/districts.ts";
import { withSimplified, withTable } from "../geodata/simplified.ts";
import { jyutpingOf, pinyinOf } from "./read-aloud.ts";

const origin: LocalPlacesFile["origin"] = [113.8, 22.1];

export interface LocalSources {
  readonly localPlaces: readonly LocalPlace[];
  /** Of these the estates are drawn with the others. */
  readonly places: readonly Place[];
  readonly districts: Districts;
  /** The Chinese names along the roads of the base map. */
  readonly drawnNames: ReadonlySet<string>;
}

/** The rows in columns, one kind after another. */
export function buildLocalPlaces({
  localPlaces,
  places,
  districts,
  drawnNames,
}: LocalSources): LocalPlacesFile {
  const estates = places.filter(({ kind }) => kind === "estate" || kind === "court");
  const rows = localPlaces.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const { names, simplified = { from: "", to: "" } } = withTable({
    names: withSimplified([...rows, ...estates].map(({ name }): Localised => name)),
  });
  const districtNames = districts.features.map(({ properties }): Localised => ({
    zhHant: properties.name_zh,
    en: properties.name_en,
  }));
  const sourceIds = [...new Set(rows.map(({ source }) => source))];
  const basisNames = Object.keys(pointBases) as PointBasis[];
  const units = (degrees: number, from: number): number =>
    Math.round(degrees * unitsPerDegree) - Math.round(from * unitsPerDegree);
  const boxed = districts.features.map((district) => ({ district, box: bbox(district) }));
  const districtLetter = ({ point }: LocalPlace): string => {
    const found = districtOf(point, {
      ...districts,
      features: boxed.filter(holds(point)).map(({ district }) => district),
    });
    return letterOf(found ? districtNames.findIndex(({ en }) => en === found.en) : -1);
  };
  return {
    version: 1,
    kinds: kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]),
    zhHant: rows.map(({ name }) => name.zhHant).join("\n"),
    en: rows.map(({ name }) => name.en).join("\n"),
    simplified,
    hans: exceptions(names.slice(0, rows.length), ({ zhHans }) => zhHans),
    ids: exceptions(rows, ({ id, name }) => (id === idOfName(name.en) ? undefined : id)),
    aliases: exceptions(rows, ({ aliases }) => aliases?.join("|")),
    today: exceptions(rows, ({ note }) => note && withSimplified(note)),
    origin,
    lngs: rows.map(({ point }) => units(point[0], origin[0])),
    lats: rows.map(({ point }) => units(point[1], origin[1])),
    ranks: rows.map(({ rank }) => rank).join(""),
    districts: rows.map(districtLetter).join(""),
    districtNames: withSimplified(districtNames),
    sources: rows.map(({ source }) => letterOf(sourceIds.indexOf(source))).join(""),
    sourceIds,
    bases: rows
      .map(({ basis }) => letterOf(basisNames.indexOf(readPointBasis(basis) ?? "facility")))
      .join(""),
    basisNames,
    drawn: rows.flatMap(({ name }, row) => (drawnNames.has(name.zhHant) ? [row] : [])),
    estates: {
      zhHant: estates.map(({ name }) => name.zhHant).join("\n"),
      en: estates.map(({ name }) => name.en).join("\n"),
      lngs: estates.map(({ point }) => units(point[0], origin[0])),
      lats: estates.map(({ point }) => units(point[1], origin[1])),
    },
    jyutping: readingsOf(rows, jyutpingOf),
    pinyin: readingsOf(rows, pinyinOf),
  };
}

/** Nothing of a district lies beyond its box, and a box is looked at quickly. */
function holds([lng, lat]: LocalPlace["point"]): (one: { readonly box: BBox }) => boolean {
  return ({ box: [west, south, east, north] }) => lng >= west && lng <= east && lat >= south && lat <= north;
}

/** A character is mostly read in one way; the names where it is not are given whole. */
function readingsOf(rows: readonly LocalPlace[], read: (name: string) => readonly string[]): Readings {
  const readings = rows.map(({ name }) => read(name.zhHant));
  const counts = new Map<string, Map<string, number>>();
  for (const [row, { name }] of rows.entries()) {
    const characters = Array.from(chineseIn(name.zhHant)[0] ?? "");
    const syllables = readings[row]?.[0]?.split(" ") ?? [];
    if (characters.length !== syllables.length) continue;
    for (const [index, character] of characters.entries()) {
      const ways = counts.get(character) ?? new Map<string, number>();
      const syllable = syllables[index] ?? "";
      counts.set(character, ways.set(syllable, (ways.get(syllable) ?? 0) + 1));
    }
  }
  const table = new Map(
    [...counts].map(([character, ways]) => [
      character,
      [...ways].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "",
    ]),
  );
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    syllables[syllable] = `${syllables[syllable] ?? ""}${character}`;
  const other = exceptions(rows, ({ name }, row) => {
    const exact = readings[row] ?? [];
    return isSame(exact, readBy(name.zhHant, table)) ? undefined : exact;
  });
  return { syllables, other };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function exceptions<Row, Value>(
  rows: readonly Row[],
  of: (row: Row, index: number) => Value | undefined,
): Exceptions<Value> {
  return Object.fromEntries(
    rows.flatMap((row, index) => {
      const value = of(row, index);
      return value === undefined ? [] : [[index, value]];
    }),
  );
}
