import type { Position } from "geojson";
// oxlint-disable-next-line import/default -- the address of the file, which Vite gives
import importWorkerUrl from "../import/worker.ts?worker&url";
import type { ImportFile } from "../import/formats/format.ts";
import type { ImportCalls } from "../import/import-calls.ts";
import type { ImportOptions, ImportReport } from "../import/report.ts";
import type { ImportProgress } from "../import/run-import.ts";
// oxlint-disable-next-line import/default -- the address of the file, which Vite gives
import layersWorkerUrl from "../layers/worker.ts?worker&url";
import type {
  FilteredLayer,
  LayerCalls,
  LayerFeature,
  NearLayer,
  PackedWorkspace,
  TouchingLayer,
} from "../layers/layer-calls.ts";
import type { Ground } from "../model/geometry/parts.ts";
import type { FieldContent } from "../model/layer-colours.ts";
import {
  type CellValue,
  type ColourBy,
  type LayerFilter,
  type LayerRows,
  newLayerId,
} from "../model/own-layer.ts";
import type { TableQuery } from "../model/table-query.ts";
import type { LayerTile } from "../model/tile-view.ts";
import { startWorker } from "./trusted.ts";
import type { WorkerLike } from "./worker-connection.ts";
import { openWorkerLine, unlessAborted, type WorkerLine } from "./worker-line.ts";

export type { NearLayer, TouchingLayer };

/** The reader's own layers, as the page uses them: each import is read by a worker of its own, and one worker holds them all. Every answer may reject with a WorkerError. */
export interface OwnLayersClient {
  /** Reads files into layers, which are held from then on under the ids that the answer gives. */
  readonly import: (
    files: readonly ImportFile[],
    options: ImportOptions,
    call?: ImportCall,
  ) => Promise<ImportedLayers>;
  readonly tile: LayerTile;
  /** @param row From 0. */
  readonly feature: (layer: string, row: number) => Promise<LayerFeature | null>;
  /** What a field holds, to choose colours by; null where the rows are lost. */
  readonly content: (layer: string, field: string) => Promise<FieldContent | null>;
  readonly counts: (layer: string, by: ColourBy, filter: LayerFilter) => Promise<readonly number[] | null>;
  /** The rows that a table shows, by their number from 0. */
  readonly order: (layer: string, query: TableQuery) => Promise<Uint32Array<ArrayBuffer>>;
  /** @param rows by their number from 0. */
  readonly cells: (layer: string, rows: readonly number[]) => Promise<readonly (readonly CellValue[])[]>;
  /** What lies within a radius of a position, of each layer that has something there. */
  readonly near: (
    layers: readonly FilteredLayer[],
    at: Position,
    radiusMetres: number,
  ) => Promise<readonly NearLayer[]>;
  /** How many features of each layer touch a shape, of those that have any. */
  readonly touching: (layers: readonly FilteredLayer[], shape: Ground) => Promise<readonly TouchingLayer[]>;
  /** All rows with their places and looks; null where they are lost. */
  readonly whole: (layer: string) => Promise<LayerRows | null>;
  /** A workspace as one file. @param document as a file says it, without the rows of its layers. */
  readonly pack: (document: string, layers: readonly string[]) => Promise<PackedWorkspace>;
  /** Lets go of layers that were read and are not to be kept. */
  readonly forget: (layers: readonly string[]) => Promise<void>;
  /** Removes from this device the rows of every layer but these. */
  readonly prune: (layers: readonly string[]) => Promise<void>;
  /** Those whose rows are neither held nor stored on this device. */
  readonly missing: (layers: readonly string[]) => Promise<readonly string[]>;
  readonly save: (layer: string) => Promise<"saved" | "quota" | "unavailable">;
}

interface ImportCall {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportedLayers {
  readonly report: ImportReport;
  /** One for each layer of the report, in its order. */
  readonly ids: readonly string[];
}

/** An import reports its progress several times a second: silent for so long, it hangs. */
const importDeadline = 30_000;
const layerDeadline = 60_000;
/** More layers than a file may have, so that each finds an id. */
const idsPerImport = 64;

export function openOwnLayers(
  startImport: () => WorkerLike = () => startWorker(importWorkerUrl),
  startLayers: () => WorkerLike = () => startWorker(layersWorkerUrl),
): OwnLayersClient {
  const holder: WorkerLine<LayerCalls> = openWorkerLine<LayerCalls>({
    start: startLayers,
    deadlineMilliseconds: {
      receive: 600_000,
      tile: layerDeadline,
      feature: layerDeadline,
      content: layerDeadline,
      counts: layerDeadline,
      order: layerDeadline,
      cells: layerDeadline,
      near: layerDeadline,
      touching: layerDeadline,
      whole: layerDeadline,
      pack: 600_000,
      forget: layerDeadline,
      prune: layerDeadline,
      missing: layerDeadline,
      save: layerDeadline,
    },
  });
  return {
    import: async (files, options, { signal, onProgress } = {}) => {
      const ids = Array.from({ length: idsPerImport }, () => newLayerId());
      const { port1, port2 } = new MessageChannel();
      const receiving = new AbortController();
      const received = holder.request(
        "receive",
        { port: port2, ids },
        { transfer: [port2], signal: receiving.signal },
      );
      received.catch(() => undefined); // awaited below, unless the reading fails first
      const reader = openWorkerLine<ImportCalls>({
        start: startImport,
        deadlineMilliseconds: { import: importDeadline },
      });
      try {
        const isPhone = matchMedia("(pointer: coarse) and (max-width: 60rem)").matches;
        const report = await reader.request(
          "import",
          { files, options, isPhone, port: port1 },
          { transfer: [port1], ...(signal && { signal }), ...(onProgress && { onProgress }) },
        );
        await unlessAborted(received, signal);
        return { report, ids: ids.slice(0, report.layers.length) };
      } finally {
        receiving.abort(); // without effect once they are received
        if (signal?.aborted)
          void received.then(() => holder.request("forget", { layers: ids })).catch(() => undefined);
        // Its memory is free again, and a file on which it hangs is not read on.
        reader.stop();
      }
    },
    tile: (layer, place, view) => holder.request("tile", { layer, ...place, view }),
    feature: (layer, row) => holder.request("feature", { layer, row }),
    counts: (layer, by, filter) => holder.request("counts", { layer, by, filter }),
    content: (layer, field) => holder.request("content", { layer, field }),
    order: (layer, query) => holder.request("order", { layer, query }),
    cells: (layer, rows) => holder.request("cells", { layer, rows }),
    near: (layers, at, radiusMetres) => holder.request("near", { layers, at, radiusMetres }),
    touching: (layers, shape) => holder.request("touching", { layers, shape }),
    whole: (layer) => holder.request("whole", { layer }),
    pack: (document, layers) => holder.request("pack", { document, layers }),
    forget: async (layers) => void (await holder.request("forget", { layers })),
    prune: async (layers) => void (await holder.request("prune", { layers })),
    missing: (layers) => holder.request("missing", { layers }),
    save: (layer) => holder.request("save", { layer }),
  };
}
