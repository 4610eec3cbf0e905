import { hectares, shownArea } from "../../model/area.ts";
import type { Atlas, BuiltSite, Outlines, SiteFeatures } from "../../model/atlas.ts";
import { dueOf } from "../../model/due.ts";
import type { AtlasEvent, Figure, Measure, Source } from "../../model/rows.ts";
import { statusNow } from "../../model/status.ts";
import { type Judgement, promiseBook } from "../../model/verdict.ts";
import {
  bothLanguages,
  citeColumns,
  column,
  ids,
  interval,
  type OpenColumn,
  type OpenTable,
  openTable,
} from "./columns.ts";

export const openTableNames = ["sites", "measures", "figures", "events", "promises", "sources"] as const;
export type OpenTableName = (typeof openTableNames)[number];

/** The version in the path of the published files: a column that changes or goes makes a new one. */
export const dataVersion = 1;
/** Where the published files stand, relative to the folder of the atlas. */
export const dataFolder = `data/v${dataVersion}/`;

interface Published {
  readonly atlas: Atlas;
  readonly outlines: Outlines;
  readonly features: SiteFeatures;
}

/** The whole data as tables that others calculate with: ids and codes, and texts in both languages. */
export function openTables({
  atlas,
  outlines,
  features,
}: Published): Readonly<Record<OpenTableName, OpenTable>> {
  return {
    sites: sitesTable(atlas, outlines, features),
    measures: openTable<Measure>("measures", measureColumns(atlas), atlas.measures),
    figures: openTable<Figure>("figures", figureColumns(atlas), atlas.figures),
    events: openTable<AtlasEvent>("events", eventColumns, atlas.events),
    promises: openTable<Judgement>("promises", promiseColumns, promiseBook(atlas)),
    sources: openTable<Source>("sources", sourceColumns, atlas.sources),
  };
}

function sitesTable(atlas: Atlas, outlines: Outlines, features: SiteFeatures): OpenTable {
  const points = new Map(features.features.map(({ properties }) => [properties.id, properties]));
  const inHectares = (squareMetres: number | null | undefined): number | null =>
    squareMetres === null || squareMetres === undefined ? null : Number(hectares(squareMetres).toFixed(4));
  const columns: readonly OpenColumn<BuiltSite>[] = [
    column("id", ({ id }) => id),
    ...bothLanguages<BuiltSite>("name", ({ name }) => name),
    column("kind", ({ kind }) => kind),
    ...bothLanguages<BuiltSite>("type", ({ type }) => type),
    column("status", (site) => statusNow(atlas, site)),
    column("status_2021", ({ statusAtPaper }) => statusAtPaper),
    ...bothLanguages<BuiltSite>("district", ({ district }) => district),
    column("part_of", ({ partOf }) => partOf),
    column("outside_hong_kong", ({ outsideHongKong }) => outsideHongKong),
    column("hectares", (site) => inHectares(shownArea(atlas, site)?.squareMetres), "number"),
    column("hectares_from", (site) => shownArea(atlas, site)?.from),
    column("drawn_hectares", ({ drawnSquareMetres }) => inHectares(drawnSquareMetres), "number"),
    column("longitude", ({ id }) => points.get(id)?.lng, "number"),
    column("latitude", ({ id }) => points.get(id)?.lat, "number"),
    column("precision", ({ precision }) => precision),
    column("confidence", ({ confidence }) => confidence),
    ...bothLanguages<BuiltSite>("basis", ({ basis }) => basis),
    column("licence", ({ licence }) => licence),
    ...citeColumns<BuiltSite>(({ cite }) => cite),
  ];
  return {
    ...openTable("sites", columns, atlas.sites),
    geometries: atlas.sites.map(({ id }) => outlines.get(id) ?? null),
  };
}

function measureColumns(atlas: Atlas): readonly OpenColumn<Measure>[] {
  return [
    column("id", ({ id }) => id),
    ...bothLanguages<Measure>("name", ({ name }) => name),
    column("category", ({ category }) => category),
    ...bothLanguages<Measure>("category_name", ({ category }) => atlas.category(category)?.name),
    column("part", ({ category }) => atlas.category(category)?.part),
    ...bothLanguages<Measure>("summary", ({ summary }) => summary),
    ...bothLanguages<Measure>("later_name", ({ laterName }) => laterName),
    column("not_found_until", ({ notFound }) => notFound?.until, "date"),
    column("site_ids", ({ siteIds }) => ids(siteIds)),
    ...citeColumns<Measure>(({ cite }) => cite),
  ];
}

function figureColumns(atlas: Atlas): readonly OpenColumn<Figure>[] {
  const units = new Map(atlas.units.map((unit) => [unit.id, unit.name]));
  return [
    column("id", ({ id }) => id),
    ...bothLanguages<Figure>("subject", ({ subject }) => subject),
    column("value", ({ value }) => value, "number"),
    column("unit", ({ unit }) => unit),
    ...bothLanguages<Figure>("unit_name", ({ unit }) => units.get(unit)),
    column("qualifier", ({ qualifier }) => qualifier),
    ...bothLanguages<Figure>("words", ({ words }) => words),
    column("role", ({ role }) => role),
    column("ledger", ({ ledger }) => ledger),
    column("area_of", ({ areaOf }) => areaOf),
    column("within", ({ within }) => within),
    column("same_fact_as", ({ sameFactAs }) => sameFactAs),
    ...interval<Figure>("as_of", ({ asOf }) => asOf),
    ...bothLanguages<Figure>("note", ({ note }) => note),
    column("confidence", ({ confidence }) => confidence),
    column("site_ids", ({ siteIds }) => ids(siteIds)),
    column("measure_ids", ({ measureIds }) => ids(measureIds)),
    column("paper_row", ({ paperRow }) => paperRow, "number"),
    ...citeColumns<Figure>(({ cite }) => cite),
  ];
}

const eventColumns: readonly OpenColumn<AtlasEvent>[] = [
  column("id", ({ id }) => id),
  column("kind", ({ kind }) => kind),
  ...bothLanguages<AtlasEvent>("headline", ({ headline }) => headline),
  ...bothLanguages<AtlasEvent>("text", ({ text }) => text),
  ...interval<AtlasEvent>("date", ({ when }) => when),
  ...interval<AtlasEvent>("due", ({ due }) => due),
  column("milestone", ({ milestone }) => milestone),
  column("answers", ({ about }) => about),
  column("same_fact_as", ({ sameFactAs }) => sameFactAs),
  column("status_becomes", ({ status }) => status?.becomes),
  column("confidence", ({ confidence }) => confidence),
  column("added", ({ added }) => added, "date"),
  column("site_ids", ({ siteIds }) => ids(siteIds)),
  column("measure_ids", ({ measureIds }) => ids(measureIds)),
  column("paper_row", ({ paperRow }) => paperRow, "number"),
  ...citeColumns<AtlasEvent>(({ cite }) => cite),
];

const promiseColumns: readonly OpenColumn<Judgement>[] = [
  column("id", ({ promise }) => promise.id),
  ...bothLanguages<Judgement>("headline", ({ promise }) => promise.headline),
  ...interval<Judgement>("date", ({ promise }) => promise.when),
  ...interval<Judgement>("due", ({ promise }) => dueOf(promise)),
  column("milestone", ({ promise }) => promise.milestone),
  column("verdict", ({ verdict }) => verdict),
  column("open_reason", ({ openReason }) => openReason),
  column("rests_on", ({ because }) => because?.event.id),
  column("least_months", ({ because }) => because?.apart?.least, "number"),
  column("most_months", ({ because }) => because?.apart?.most, "number"),
  column("site_ids", ({ promise }) => ids(promise.siteIds)),
  column("measure_ids", ({ promise }) => ids(promise.measureIds)),
  ...citeColumns<Judgement>(({ promise }) => promise.cite),
];

const sourceColumns: readonly OpenColumn<Source>[] = [
  column("id", ({ id }) => id),
  column("title", ({ title }) => title),
  column("title_described", ({ titleDescribed }) => titleDescribed ?? false, "boolean"),
  ...bothLanguages<Source>("name", ({ name }) => name),
  ...bothLanguages<Source>("publisher", ({ publisher }) => publisher),
  column("date", ({ date }) => date, "date"),
  column("url", ({ url }) => url),
  column("language", ({ language }) => language),
  column("kind", ({ kind }) => kind),
  ...bothLanguages<Source>("note", ({ note }) => note),
];
