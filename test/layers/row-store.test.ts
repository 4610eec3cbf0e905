import type { openDB, OpenDBCallbacks } from "idb";
import { describe, expect, it } from "vitest";
import { openRowStore } from "../../src/layers/row-store.ts";
import { point, rowsOf } from "./layer-rows.ts";

const rows = rowsOf([{ geometry: point(114.2, 22.4), values: ["Banyan"] }], ["kind"]);

/** As much of the package idb as the store uses. The first attempts to open it fail as often as `failures` says. */
function fakeIdb(failures = 0) {
  const stored = new Map<string, unknown>();
  const opened: (readonly [name: string, version: number | undefined])[] = [];
  const stores: string[] = [];
  let callbacks: OpenDBCallbacks<unknown> | undefined;
  const open = async (name: string, version?: number, given?: OpenDBCallbacks<unknown>) => {
    opened.push([name, version]);
    if (opened.length <= failures) throw new DOMException("The operation is insecure.", "SecurityError");
    callbacks = given;
    given?.upgrade?.(
      { createObjectStore: (store: string) => stores.push(store) } as never,
      0,
      1,
      null as never,
      null as never,
    );
    return {
      get: async (_: string, key: string) => structuredClone(stored.get(key)),
      put: async (_: string, value: unknown, key: string) => void stored.set(key, structuredClone(value)),
      delete: async (_: string, key: string) => void stored.delete(key),
      getAllKeys: async () => [...stored.keys()],
    };
  };
  return {
    open: open as unknown as typeof openDB,
    opened,
    stores,
    terminate: () => callbacks?.terminated?.(),
  };
}

describe("the rows of layers on the device", () => {
  it("lie under names that must not change, and the database is opened once, when it is first used", async () => {
    const idb = fakeIdb();
    const store = openRowStore(idb.open);
    expect(idb.opened).toEqual([]);
    await Promise.all([store.write("layer-a", rows), store.ids()]);
    expect(idb.opened).toEqual([["atlas.layer-rows", 1]]);
    expect(idb.stores).toEqual(["rows"]);
  });

  it("are read as they were written, until they are removed", async () => {
    const store = openRowStore(fakeIdb().open);
    await store.write("layer-a", rows);
    expect(await store.read("layer-a")).toEqual(rows);
    expect(await store.read("layer-b")).toBeNull();
    expect(await store.ids()).toEqual(["layer-a"]);
    await store.remove("layer-a");
    expect([await store.ids(), await store.read("layer-a")]).toEqual([[], null]);
  });

  it("are asked for again after the database could not be opened, or its connection ended", async () => {
    const idb = fakeIdb(1);
    const store = openRowStore(idb.open);
    await expect(store.read("layer-a")).rejects.toThrow("insecure");
    await store.write("layer-a", rows);
    idb.terminate();
    expect(await store.ids()).toEqual(["layer-a"]);
    expect(idb.opened).toHaveLength(3);
  });
});
