import { boundsOfGeometry } from "../model/geometry-bounds.ts";
import { contentOf, countsOf } from "../model/layer-colours.ts";
import type { Handlers } from "../model/serve-requests.ts";
import type { LayerRows } from "../model/own-layer.ts";
import { queryRows } from "../model/table-query.ts";
import type { LayersMessage } from "../import/import-calls.ts";
import { unpackRows } from "../import/packed-rows.ts";
import type { LayerCalls, NearLayer, RowStore, TouchingLayer } from "./layer-calls.ts";
import { boxesOf, type FeatureBoxes, nearLayer } from "./near-layer.ts";
import { countTouching, touchTest } from "./touching-layer.ts";
import { packWorkspace } from "./pack-workspace.ts";
import { createLayerTiles, type LayerTiles } from "./layer-tiles.ts";

/**
 * Holds the rows of the reader's layers beside the page, cuts tiles of them and answers what the page asks. What is
 * stored on this device is read when a layer is first asked for.
 */
export function createLayerHolder(store: RowStore): Handlers<LayerCalls> {
  const held = new Map<string, LayerRows>();
  const reading = new Map<string, Promise<LayerRows | null>>();
  const tiles = new Map<string, LayerTiles>();
  const boxes = new Map<string, FeatureBoxes>();

  const readStored = async (layer: string): Promise<LayerRows | null> => {
    try {
      const stored = await store.read(layer);
      if (stored) held.set(layer, stored);
      return stored;
    } catch (error) {
      console.info("The rows of a layer could not be read from this device.", error);
      return null;
    } finally {
      reading.delete(layer);
    }
  };
  const rowsOf = async (layer: string): Promise<LayerRows | null> => {
    const known = held.get(layer);
    if (known) return known;
    // The map asks for many tiles at once; the rows, which may be large, are read once.
    const read = reading.get(layer) ?? readStored(layer);
    reading.set(layer, read);
    return read;
  };
  const tilesOf = async (layer: string): Promise<LayerTiles | null> => {
    const known = tiles.get(layer);
    if (known) return known;
    const rows = await rowsOf(layer);
    // Another tile of the layer may have come first while the rows were read.
    const made = tiles.get(layer) ?? (rows && createLayerTiles(rows));
    if (made) tiles.set(layer, made);
    return made;
  };

  /** A dragged radius asks at every step: the boxes of the features stay. */
  const boxesIn = (layer: string, rows: LayerRows): FeatureBoxes => {
    const known = boxes.get(layer) ?? boxesOf(rows);
    boxes.set(layer, known);
    return known;
  };

  return {
    receive: async ({ port, ids }, { signal }) => {
      const { layers } = await nextMessage(port, signal);
      for (const [index, packed] of layers.entries()) {
        const id = ids[index];
        if (id !== undefined) held.set(id, unpackRows(packed));
      }
      return null;
    },
    tile: async ({ layer, z, x, y, view }) => (await tilesOf(layer))?.tile({ z, x, y }, view) ?? null,
    feature: async ({ layer, row }) => {
      const rows = await rowsOf(layer);
      const values = rows?.values[row];
      if (!rows || !values) return null;
      const geometry = rows.geometries[row] ?? null;
      return { values, geometry, bounds: geometry && boundsOfGeometry(geometry) };
    },
    content: async ({ layer, field }) => {
      const rows = await rowsOf(layer);
      const column = rows?.fields.findIndex(({ name }) => name === field) ?? -1;
      return rows && column >= 0 ? contentOf(rows.values, column, rows.fields[column]?.type) : null;
    },
    counts: async ({ layer, by, filter }) => {
      const rows = await rowsOf(layer);
      return rows && countsOf(by, rows, filter);
    },
    order: async ({ layer, query }) => {
      const rows = await rowsOf(layer);
      return rows ? queryRows(rows.fields, rows.values, query) : new Uint32Array();
    },
    cells: async ({ layer, rows: asked }) => {
      const rows = await rowsOf(layer);
      return asked.map((row) => rows?.values[row] ?? []);
    },
    near: async ({ layers, at, radiusMetres }) => {
      const found: NearLayer[] = [];
      for (const { id: layer, filter } of layers) {
        const rows = await rowsOf(layer);
        if (!rows) continue;
        const near = nearLayer(layer, { rows, boxes: boxesIn(layer, rows), filter }, { at, radiusMetres });
        if (near) found.push(near);
      }
      return found;
    },
    touching: async ({ layers, shape }) => {
      const test = touchTest(shape);
      const found: TouchingLayer[] = [];
      for (const { id: layer, filter } of layers) {
        const rows = await rowsOf(layer);
        const count = rows ? countTouching({ rows, boxes: boxesIn(layer, rows), filter }, test) : 0;
        if (count > 0) found.push({ layer, count });
      }
      return found;
    },
    whole: ({ layer }) => rowsOf(layer),
    pack: ({ document, layers }) => packWorkspace({ document, layers, rowsOf }),
    forget: async ({ layers }) => {
      for (const layer of layers) for (const each of [held, tiles, boxes]) each.delete(layer);
      return null;
    },
    prune: async ({ layers }) => {
      const stored = await store.ids();
      for (const id of stored) if (!layers.includes(id)) await store.remove(id);
      return null;
    },
    missing: async ({ layers }) => {
      const stored = new Set(await store.ids());
      return layers.filter((layer) => !held.has(layer) && !stored.has(layer));
    },
    save: async ({ layer }) => {
      const rows = held.get(layer);
      if (!rows) return "saved";
      try {
        await store.write(layer, rows);
        return "saved";
      } catch (error) {
        console.info("The rows of a layer were not saved on this device.", error);
        return error instanceof DOMException && error.name === "QuotaExceededError" ? "quota" : "unavailable";
      }
    },
  };
}

/** @throws Error where the message cannot be read here, such as for want of memory, or is no longer waited for. */
function nextMessage(port: MessagePort, signal: AbortSignal): Promise<LayersMessage> {
  return new Promise<LayersMessage>((resolve, reject) => {
    port.addEventListener("message", ({ data }: MessageEvent<LayersMessage>) => resolve(data));
    port.addEventListener("messageerror", () => reject(new Error("The layers could not be received.")));
    signal.addEventListener("abort", () => reject(new Error("The import was given up.")));
    port.start();
  }).finally(() => port.close());
}
