import type { FeatureCollection, Geometry } from "geojson";
import type { Edition } from "./changes.ts";
import type { Localised } from "./localised.ts";
import type { AtlasEvent, Category, Figure, Measure, Site, Source, Unit } from "./rows.ts";

/** A nearby site: nearest-edge distance in metres and the direction from here, degrees clockwise from north. */
export interface Neighbour {
  readonly id: string;
  readonly distanceMetres: number;
  readonly bearing: number;
}

/** What the build adds to a site: its number on the map, its extent and what lies around it. */
export interface BuiltSite extends Site {
  /** Feature ids must be integers for the GPU; ours are words, so the build numbers them. */
  readonly featureId: number;
  /** [west, south, east, north], null where nothing is drawn. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Area of the drawn outline, square metres; null for points and undrawn sites. */
  readonly drawnSquareMetres: number | null;
  readonly geometryType: "polygon" | "point" | "none";
  /** The official district; null where it lies in several, or in none. */
  readonly district: Localised | null;
  readonly neighbours: readonly Neighbour[];
  /** Sites drawn over the same ground: they share more than a tenth of the smaller outline. Regions are left out. */
  readonly overlaps: readonly string[];
}

/** The built data as it is served: one file. */
export interface AtlasData {
  readonly version: 1;
  /** The day up to which later facts were looked for. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly categories: readonly Category[];
  readonly units: readonly Unit[];
  readonly sites: readonly BuiltSite[];
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  readonly events: readonly AtlasEvent[];
  /** How many places of the gazetteer each of its sources gave; the places themselves are the search's. */
  readonly placeCounts: Readonly<Record<string, number>>;
  /** What has changed for readers, the latest first. */
  readonly editions: readonly Edition[];
}

/** What MapLibre needs of a site; everything else is looked up by id. */
export interface SiteFeatureProperties {
  readonly id: string;
  readonly featureId: number;
  readonly kind: Site["kind"];
  /** The state at the end of every month, as known and as promised: a digit each, its place in `statuses`. */
  readonly known: string;
  readonly promised: string;
  readonly precision: Site["precision"];
  readonly outside: Site["outsideHongKong"];
  readonly from: number;
  readonly to: number;
  readonly onRequest: boolean;
  /** Square metres; 0 for points: smaller things lie on top and are clicked first. */
  readonly area: number;
  /** How many places inside it are shown as points of their own when near. */
  readonly parts: number;
  /** Where its label stands. */
  readonly lng: number;
  readonly lat: number;
  readonly zhHant: string;
  readonly en: string;
  readonly zhHans: string;
}

/** What the map draws of the sites, as it is served: one file. */
export interface SiteFeatures extends FeatureCollection<Geometry, SiteFeatureProperties> {
  /** Outlines that are drawn more simply than they are measured, by the id of the site. */
  readonly measured: Readonly<Record<string, Geometry>>;
}

/** The outlines as they stand in the data, by the id of the site: what distances are measured to. */
export type Outlines = ReadonlyMap<string, Geometry>;

export function outlinesOf({ features, measured }: Pick<SiteFeatures, "features" | "measured">): Outlines {
  return new Map(features.map(({ properties: { id }, geometry }) => [id, measured[id] ?? geometry]));
}

/** The data with the look-ups that panels and map ask for. */
export interface Atlas extends AtlasData {
  /** The day of the paper that everything is measured against, ISO. */
  readonly paperDay: string;
  readonly site: (id: string) => BuiltSite | undefined;
  readonly measure: (id: string) => Measure | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly category: (id: string) => Category | undefined;
  readonly partsOf: (siteId: string) => readonly BuiltSite[];
  readonly measuresOfSite: (siteId: string) => readonly Measure[];
  readonly figuresOfSite: (siteId: string) => readonly Figure[];
  readonly eventsOfSite: (siteId: string) => readonly AtlasEvent[];
  readonly figuresOfMeasure: (measureId: string) => readonly Figure[];
  readonly eventsOfMeasure: (measureId: string) => readonly AtlasEvent[];
  readonly measuresInCategory: (categoryId: string) => readonly Measure[];
  /** Later facts that answer a promise, oldest first. */
  readonly answersTo: (promiseId: string) => readonly AtlasEvent[];
}

/** The source that the paper is. */
export const paperId = "paper-2021";

/** Index the built data: every look-up is one Map access, rows keep the order of their files. */
export function indexAtlas(data: AtlasData): Atlas {
  return {
    ...data,
    paperDay: data.sources.find(({ id }) => id === paperId)?.date ?? "",
    site: byId(data.sites),
    measure: byId(data.measures),
    source: byId(data.sources),
    category: byId(data.categories),
    partsOf: grouped(data.sites, (site) => (site.partOf ? [site.partOf] : [])),
    measuresOfSite: grouped(data.measures, (measure) => measure.siteIds),
    figuresOfSite: grouped(data.figures, (figure) => figure.siteIds),
    eventsOfSite: grouped(data.events, (event) => event.siteIds),
    figuresOfMeasure: grouped(data.figures, (figure) => figure.measureIds),
    eventsOfMeasure: grouped(data.events, (event) => event.measureIds),
    measuresInCategory: grouped(data.measures, (measure) => [measure.category]),
    answersTo: grouped(data.events, (event) => (event.about ? [event.about] : [])),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): (id: string) => Row | undefined {
  const map = new Map(rows.map((row) => [row.id, row]));
  return (id) => map.get(id);
}

function grouped<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
