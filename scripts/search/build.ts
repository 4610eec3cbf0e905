import type { FeatureCollection } from "geojson";
import { hectares } from "../../src/model/area.ts";
import { type AtlasData, type BuiltSite, paperId } from "../../src/model/atlas.ts";
import type { Localised } from "../../src/model/localised.ts";
import { sectionOf } from "../../src/model/paper-sections.ts";
import type { LocalPlacesFile } from "../../src/model/local-places.ts";
import type { Cite, Figure, Measure, Place } from "../../src/model/rows.ts";
import { isWide } from "../../src/model/wide-place.ts";
import type {
  Entry,
  FigureEntry,
  MeasureEntry,
  PlaceEntry,
  SearchData,
  SearchTexts,
  SectionEntry,
  SiteEntry,
} from "../../src/search/entries.ts";
import { districtOf, type Districts } from "../geodata/districts.ts";
import { characterTable } from "./characters.ts";
import { buildLocalPlaces, type LocalSources } from "./local-places.ts";
import { jyutpingOf, pinyinOf } from "./read-aloud.ts";
import { territoryOf } from "../geodata/territory.ts";

interface Sources extends LocalSources {
  readonly atlas: AtlasData;
  readonly boundary: FeatureCollection;
}

/** What is searched, file by file. */
interface BuiltSearch {
  readonly core: SearchData;
  readonly texts: SearchTexts;
  readonly places: LocalPlacesFile;
}

/** Everything that can be found, with what it sounds like. A place that is a site is found as the site. */
export function buildSearch({ atlas, boundary, ...sources }: Sources): BuiltSearch {
  const { places, localPlaces, districts } = sources;
  const first: Entry[] = [
    ...places.filter(({ site }) => site === undefined).map((place) => placeEntry(place, districts)),
    ...atlas.sites.map((site) => siteEntry(site, places)),
  ];
  const texts: Entry[] = [
    ...atlas.measures.map((measure) => measureEntry(measure, atlas)),
    ...sectionEntries(atlas),
    ...atlas.figures.map(figureEntry),
  ];
  const names = localPlaces.flatMap(({ name, aliases = [] }) => [name.zhHant, ...aliases]);
  return {
    core: {
      version: 1,
      entries: first,
      characters: characterTable([...[...first, ...texts].flatMap(textsOf), ...names]),
      territory: territoryOf(boundary),
    },
    texts: { version: 1, entries: texts },
    places: buildLocalPlaces(sources),
  };
}

function placeEntry(place: Place, districts: Districts): PlaceEntry {
  const isStation = place.kind === "station";
  const stationNames = isStation
    ? [`${place.name.zhHant}站`, `${place.name.en} station`, `MTR ${place.name.en}`]
    : [];
  return {
    kind: "place",
    id: place.id,
    placeKind: place.kind,
    name: place.name,
    // It lies in more districts than that of its point.
    note: isWide(place.kind, place.rank) ? null : districtOf(place.point, districts),
    aliases: [...(place.aliases ?? []), ...stationNames],
    ...heard([place.name]),
    rank: place.rank,
    at: place.point,
    source: place.source,
  };
}

function siteEntry(site: BuiltSite, places: readonly Place[]): SiteEntry {
  const same = places.filter((place) => place.site === site.id);
  const others = same.flatMap(({ name, aliases = [] }) => [name.zhHant, name.en, ...aliases]);
  return {
    kind: "site",
    id: site.id,
    siteKind: site.kind,
    name: site.short,
    note: site.district,
    aliases: unique([site.name.zhHant, site.name.en, ...(site.aliases ?? []), ...others]),
    ...heard([site.short, site.name]),
    rank: same.length > 0 ? 2 : 3,
    at: site.repPoint,
  };
}

function measureEntry(measure: Measure, atlas: AtlasData): MeasureEntry {
  const category = atlas.categories.find(({ id }) => id === measure.category);
  const { summary, laterName } = measure;
  return {
    kind: "measure",
    id: measure.id,
    name: measure.name,
    note: category?.name ?? null,
    aliases: laterName ? [laterName.zhHant, laterName.en] : [],
    ...silent,
    rank: 4,
    text: [summary.zhHant, summary.en].join("\n"),
  };
}

/** The paragraphs and parts of the annex that something is cited from. */
function sectionEntries(atlas: AtlasData): readonly SectionEntry[] {
  const cites = [...atlas.figures, ...atlas.events, ...atlas.measures].flatMap(({ cite }) => cite);
  const paras = numbersOf(cites, ({ para }) => para);
  const annexes = numbersOf(cites, ({ annex }) => annex);
  return [...paras.map(paragraphEntry), ...annexes.map((annex) => annexEntry(annex, atlas))];
}

function paragraphEntry(para: number): SectionEntry {
  return {
    kind: "section",
    id: sectionOf({ source: paperId, para }),
    name: { zhHant: `第 ${para} 段`, en: `Paragraph ${para}` },
    note: null,
    aliases: [`¶${para}`, `para ${para}`, `par ${para}`, `p ${para}`, `第${numeral(para)}段`, `段落 ${para}`],
    ...silent,
    rank: 3,
  };
}

function annexEntry(annex: number, atlas: AtlasData): SectionEntry {
  const category = atlas.categories.find((each) => each.annex === annex);
  return {
    kind: "section",
    id: sectionOf({ source: paperId, annex }),
    name: { zhHant: `附件（${numeral(annex)}）`, en: `Annex (${annex})` },
    note: category?.name ?? null,
    aliases: [`附件 ${annex}`, `附${numeral(annex)}`, `annex ${annex}`],
    ...silent,
    rank: 3,
  };
}

function figureEntry(figure: Figure): FigureEntry {
  const [siteId] = figure.siteIds;
  const [measureId] = figure.measureIds;
  const [cite] = figure.cite;
  const target: FigureEntry["target"] =
    siteId !== undefined
      ? { kind: "site", id: siteId }
      : measureId !== undefined
        ? { kind: "measure", id: measureId }
        : { kind: "section", id: cite ? sectionOf(cite) : "header" };
  return {
    kind: "figure",
    id: figure.id,
    name: figure.words,
    note: figure.subject,
    aliases: figure.unit === "m2" ? hectareWords(figure.value) : [],
    ...silent,
    rank: 4,
    target,
  };
}

/** As people type a land area, whatever words the paper has for it. */
function hectareWords(squareMetres: number): readonly string[] {
  const value = String(hectares(squareMetres));
  return [`${value}公頃`, `${value} ha`, `${value} hectares`];
}

const silent = { jyutping: [], pinyin: [] } as const;

function heard(names: readonly Localised[]): Pick<Entry, "jyutping" | "pinyin"> {
  const chinese = names.map(({ zhHant }) => zhHant);
  return { jyutping: unique(chinese.flatMap(jyutpingOf)), pinyin: unique(chinese.flatMap(pinyinOf)) };
}

function textsOf(entry: Entry): readonly string[] {
  const { name, aliases } = entry;
  return [name.zhHant, ...aliases, ...(entry.kind === "measure" ? [entry.text] : [])];
}

function numbersOf(cites: readonly Cite[], of: (cite: Cite) => number | undefined): readonly number[] {
  const numbers = cites.flatMap((cite) => of(cite) ?? []);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 as it is written out: 十二, 二十. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[ones] ?? ""}`;
}
