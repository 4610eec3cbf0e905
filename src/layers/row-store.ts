import { type IDBPDatabase, openDB } from "idb";
import type { LayerRows } from "../model/own-layer.ts";
import type { RowStore } from "./layer-calls.ts";

/** Readers' data lies under these names: they must never change. */
const databaseName = "atlas.layer-rows";
const storeName = "rows";

/**
 * The rows of layers in IndexedDB, apart from the workspace that lists them. The connection is opened when it is used.
 * @param open Passed in by tests.
 */
export function openRowStore(open: typeof openDB = openDB): RowStore {
  let opened: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opened ??= open(databaseName, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(storeName),
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    read: async (layer) =>
      ((await (await database()).get(storeName, layer)) as LayerRows | undefined) ?? null,
    write: async (layer, rows) => void (await (await database()).put(storeName, rows, layer)),
    remove: async (layer) => (await database()).delete(storeName, layer),
    ids: async () => (await (await database()).getAllKeys(storeName)).map(String),
  };
}
