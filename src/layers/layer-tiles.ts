import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Geometry, Position } from "geojson";
import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import type { FeatureLook, LayerRows } from "../model/own-layer.ts";

/** The layers of a vector tile of a reader's layer. */
export const tileLayers = { shapes: "shapes", specks: "specks" } as const;

/** Tiles beyond this zoom are the same shapes enlarged: to about 3 cm. */
export const deepestTileZoom = 16;
const extent = 4_096;
/** CSS pixels of a tile. */
const tileSize = 512;
/** A line or an area below this size in pixels is a speck, drawn as a point so that it does not vanish. */
const speckPixels = 3;
/** More points in a tile than this are thinned to one a pixel. */
const crowd = 5_000;

/** What a tile tells the style of a feature: the look that its file wants. Nothing of the file's own fields. */
interface TileProperties extends Partial<FeatureLook> {
  /** Degrees across, of lines and areas. */
  readonly size?: number;
}

export interface LayerTiles {
  /** A vector tile, or null where nothing lies in it. */
  readonly tile: (z: number, x: number, y: number) => Uint8Array<ArrayBuffer> | null;
}

/** Cuts a layer into vector tiles, each when it is asked for. The id of a feature is its row, from 1. */
export function createLayerTiles(rows: LayerRows): LayerTiles {
  const features = featuresOf(rows);
  const options = { maxZoom: deepestTileZoom, extent, buffer: 64, tolerance: 3 };
  const shapes = new GeoJSONVT({ type: "FeatureCollection", features }, options);
  const specks = new GeoJSONVT({ type: "FeatureCollection", features: features.flatMap(speckOf) }, options);
  return {
    tile: (z, x, y) => {
      const layers: Record<string, GeoJSONVTTile> = {};
      const whole = shapes.getTile(z, x, y);
      if (whole && whole.features.length > 0) layers[tileLayers.shapes] = thinned(whole);
      const small = specks.getTile(z, x, y);
      const seen = small && onlySpecks(small, z);
      if (seen && seen.features.length > 0) layers[tileLayers.specks] = thinned(seen);
      if (Object.keys(layers).length === 0) return null;
      return new Uint8Array(fromGeojsonVt(layers, { version: 2, extent }));
    },
  };
}

function featuresOf({ geometries, looks, lookOf }: LayerRows): Feature<Geometry, TileProperties>[] {
  return geometries.flatMap((geometry, row): Feature<Geometry, TileProperties>[] => {
    if (!geometry) return [];
    const look = looks[lookOf[row] ?? -1];
    const size = sizeOf(geometry);
    const properties = { ...(look && filledOf(look)), ...(size > 0 && { size }) };
    return [{ type: "Feature", id: row + 1, properties, geometry }];
  });
}

/** Vector tiles have no null. */
function filledOf(look: FeatureLook): TileProperties {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== null));
}

/** The middle of a line or an area. */
function speckOf({
  id,
  properties,
  geometry,
}: Feature<Geometry, TileProperties>): Feature<Geometry, TileProperties>[] {
  if (properties.size === undefined || id === undefined) return [];
  const [west, south, east, north] = boundsOfGeometry(geometry);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  return [{ type: "Feature", id, properties, geometry: { type: "Point", coordinates: middle } }];
}

function onlySpecks(tile: GeoJSONVTTile, z: number): GeoJSONVTTile {
  const most = (speckPixels / (tileSize * 2 ** z)) * 360;
  return withFeatures(tile, ({ tags }) => Number(tags?.["size"] ?? 0) < most);
}

/** `getTile` gives positions as pairs, while its type names both ways of holding them. */
function withFeatures(tile: GeoJSONVTTile, keep: (feature: GeoJSONVTFeature) => boolean): GeoJSONVTTile {
  const features: GeoJSONVTFeature[] = tile.features;
  return { ...tile, features: features.filter(keep) as GeoJSONVTTile["features"] };
}

/** One point a pixel is as much as anybody can see; a feature of several points stays whole. */
function thinned(tile: GeoJSONVTTile): GeoJSONVTTile {
  if (tile.features.length <= crowd) return tile;
  const cell = extent / tileSize;
  const taken = new Set<number>();
  return withFeatures(tile, ({ type, geometry }) => {
    if (type !== 1 || geometry.length > 1) return true;
    const [x, y] = geometry[0] ?? [0, 0];
    const key = Math.floor(x / cell) * tileSize * 4 + Math.floor(y / cell);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** The longer side in degrees; 0 for points. */
function sizeOf(geometry: Geometry): number {
  if (geometry.type === "Point" || geometry.type === "MultiPoint") return 0;
  const [west, south, east, north] = boundsOfGeometry(geometry);
  return Math.max(east - west, north - south);
}
