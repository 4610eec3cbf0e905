import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Geometry, Position } from "geojson";
import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import { compileFilter, valueText } from "../model/layer-filter.ts";
import { numberReader } from "../model/written-number.ts";
import type { CellValue, FeatureLook, LayerRows } from "../model/own-layer.ts";
import { plainView, type TileView, tileViewText } from "../model/tile-view.ts";

/** The layers of a vector tile of a reader's layer. */
export const tileLayers = { shapes: "shapes", specks: "specks", labels: "labels" } as const;

/** Tiles beyond this zoom are the same shapes enlarged: to about 3 cm. */
export const deepestTileZoom = 16;
const extent = 4_096;
/** CSS pixels of a tile. */
const tileSize = 512;
/** A line or an area below this size in pixels is a speck, drawn as a point so that it does not vanish. */
const speckPixels = 3;
/** More points in a tile than this are thinned to one a pixel. */
const crowd = 5_000;

/** What a tile tells the style of a feature: the look that its file wants, and the values that the style reads. */
interface TileProperties extends Partial<FeatureLook> {
  /** Degrees across, of lines and areas. */
  readonly size?: number;
  /** Of the field that the layer is coloured by. */
  readonly value?: string | number;
  readonly label?: string;
}

interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface LayerTiles {
  /** A vector tile, or null where nothing lies in it. */
  readonly tile: (place: TilePlace, view?: TileView) => Uint8Array<ArrayBuffer> | null;
}

/** Cuts a layer into vector tiles, each when it is asked for. The id of a feature is its row, from 1. */
export function createLayerTiles(rows: LayerRows): LayerTiles {
  const features = featuresOf(rows);
  const options = { maxZoom: deepestTileZoom, extent, buffer: 64, tolerance: 3 };
  const shapes = new GeoJSONVT({ type: "FeatureCollection", features }, options);
  const specks = new GeoJSONVT({ type: "FeatureCollection", features: features.flatMap(speckOf) }, options);
  const valuesIn = rememberLast((view: TileView) => tileValues(rows, view), tileViewText);
  return {
    tile: ({ z, x, y }, view = plainView) => {
      const values = valuesIn(view);
      const seen = (index: GeoJSONVT): GeoJSONVTTile | null => {
        const tile = index.getTile(z, x, y);
        return tile && values ? withValues(tile, values) : tile;
      };
      const whole = seen(shapes);
      const middles = seen(specks);
      const layers: Record<string, GeoJSONVTTile> = {};
      const add = (name: string, tile: GeoJSONVTTile | null): void => {
        if (tile && tile.features.length > 0) layers[name] = thinned(tile);
      };
      add(tileLayers.shapes, whole);
      add(tileLayers.specks, middles && onlySpecks(middles, z));
      // The label of a line or an area stands once, at its middle; a point has its own.
      if (view.label !== null) add(tileLayers.labels, middles);
      if (Object.keys(layers).length === 0) return null;
      return new Uint8Array(fromGeojsonVt(layers, { version: 2, extent }));
    },
  };
}

/** What a row adds to its feature in a tile; null where the filter leaves it out. Of a plain view there is nothing to add. */
type TileValues = (row: number) => TileProperties | null;

const nothing: TileProperties = {};

function tileValues({ fields, values }: LayerRows, { filter, colour, label }: TileView): TileValues | null {
  if (filter.length === 0 && !colour && label === null) return null;
  const passes = compileFilter(filter, fields);
  const columnOf = (field: string | undefined): number => fields.findIndex(({ name }) => name === field);
  const colourColumn = columnOf(colour?.field);
  const numberOf = numberReader(fields[colourColumn]?.type);
  const labelColumn = columnOf(label ?? undefined);
  const known = new Map<number, TileProperties | null>();
  const valueOf = (row: readonly CellValue[]): string | number | null => {
    if (colourColumn < 0) return null;
    const cell = row[colourColumn];
    return colour?.as === "number" ? numberOf(cell) : valueText(cell);
  };
  const propertiesOf = (row: number): TileProperties | null => {
    const cells = values[row] ?? [];
    if (!passes(cells)) return null;
    const value = valueOf(cells);
    const text = labelColumn < 0 ? "" : labelText(cells[labelColumn]);
    if (value === null && text === "") return nothing;
    return { ...(value !== null && { value }), ...(text !== "" && { label: text }) };
  };
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = propertiesOf(row);
    known.set(row, found);
    return found;
  };
}

const longestLabel = 60;

function labelText(cell: CellValue | undefined): string {
  const letters = Array.from(valueText(cell).trim());
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel).join("")}…` : letters.join("");
}

function withValues(tile: GeoJSONVTTile, values: TileValues): GeoJSONVTTile {
  const features: GeoJSONVTFeature[] = tile.features;
  const left = features.flatMap((feature): GeoJSONVTFeature[] => {
    const added = values(Number(feature.id) - 1);
    if (added === null) return [];
    return added === nothing ? [feature] : [{ ...feature, tags: { ...feature.tags, ...added } }];
  });
  return { ...tile, features: left as GeoJSONVTTile["features"] };
}

/** The answer to the last question stays: the map asks for many tiles of one view. */
function rememberLast<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => string,
): (question: Question) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (question) => {
    const key = keyOf(question);
    if (last?.key !== key) last = { key, answer: answer(question) };
    return last.answer;
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
