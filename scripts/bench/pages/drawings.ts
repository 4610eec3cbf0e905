import type { Feature, FeatureCollection, GeoJsonProperties } from "geojson";
import { palettes } from "../../../src/look/palette.ts";
import type { SiteFeatures } from "../../../src/model/atlas.ts";
import { loadJson } from "./page.ts";

/** The subjects of the atlas's map in the painter's order, in one plain colour each. */

export const paper = palettes.light;

interface Look {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  /** Radius of points in pixels. */
  readonly radius?: number;
}

export interface Drawing {
  readonly file: string;
  readonly look: Look;
  /** Below this zoom, as MapLibre counts, the atlas does not draw it either. */
  readonly fromZoom: number;
  /** Which of the file's features; all when absent. */
  readonly only?: (properties: NonNullable<GeoJsonProperties>) => boolean;
  /** It lies below the relief. */
  readonly isGround?: true;
}

export const drawings: readonly Drawing[] = [
  {
    file: "land",
    look: { fill: paper.mainland },
    fromZoom: 0,
    only: ({ kind }) => kind === "mainland",
    isGround: true,
  },
  {
    file: "land",
    look: { fill: paper.land, line: paper.coast, width: 0.6 },
    fromZoom: 0,
    only: ({ kind }) => kind === "hk",
    isGround: true,
  },
  { file: "woodland", look: { fill: paper.woodland }, fromZoom: 0, isGround: true },
  { file: "parks_urban", look: { fill: paper.park }, fromZoom: 10.5, isGround: true },
  { file: "water_inland", look: { fill: paper.waterInland }, fromZoom: 0 },
  { file: "roads_other", look: { line: paper.minorRoad, width: 1 }, fromZoom: 12.5 },
  {
    file: "roads_main",
    look: { line: paper.mainRoad, width: 1 },
    fromZoom: 10.5,
    only: (road) => road["class"] === 2,
  },
  {
    file: "roads_main",
    look: { line: paper.motorway, width: 1 },
    fromZoom: 0,
    only: (road) => road["class"] === 1,
  },
  { file: "district_lines", look: { line: paper.district, width: 0.7 }, fromZoom: 10 },
  { file: "boundary", look: { line: paper.boundary, width: 0.8 }, fromZoom: 0 },
  { file: "mtr_lines", look: { line: paper.station, width: 1 }, fromZoom: 0 },
  { file: "mtr_stations", look: { fill: paper.station, radius: 1.5 }, fromZoom: 11.5 },
  { file: "road_labels", look: { fill: paper.shield, radius: 1.5 }, fromZoom: 11.5 },
  { file: "places", look: { fill: paper.label, radius: 1.5 }, fromZoom: 0, only: ({ rank }) => rank <= 2 },
];

/** North-west and south-east corner of the relief picture, [longitude, latitude]. */
export const reliefCorners = [
  [113.824199, 22.571878],
  [114.444036, 22.138699],
] as const;
export const reliefFile = "/data/basemap/relief.webp";
export const reliefOpacity = 0.45;

export interface Loaded {
  readonly drawn: readonly { readonly drawing: Drawing; readonly features: readonly Feature[] }[];
  readonly sites: SiteFeatures["features"];
}

/** Fetch every file once, all together. */
export async function loadAll(): Promise<Loaded> {
  const names = [...new Set(drawings.map(({ file }) => file))];
  const loadingSites = loadJson<SiteFeatures>("/data/sites.json");
  const files = new Map(
    await Promise.all(
      names.map(
        async (name) => [name, await loadJson<FeatureCollection>(`/data/basemap/${name}.geojson`)] as const,
      ),
    ),
  );
  return {
    drawn: drawings.map((drawing) => {
      const { features = [] } = files.get(drawing.file) ?? {};
      const { only = () => true } = drawing;
      return { drawing, features: features.filter(({ properties }) => only(properties ?? {})) };
    }),
    sites: (await loadingSites).features,
  };
}

/** MapLibre counts zooms for tiles of 512 pixels, so that they are one less than those of the others. */
export const zoomsAhead = 1;

/** The sites that the atlas draws at a zoom of its own: wholes when far, parts when near. Larger ones first, as they lie below. */
export function sitesAt(zoom: number, sites: Loaded["sites"]): Loaded["sites"] {
  return sites
    .filter(({ properties: { from, to, onRequest } }) => !onRequest && from <= zoom && zoom < to)
    .toSorted((a, b) => b.properties.area - a.properties.area);
}
