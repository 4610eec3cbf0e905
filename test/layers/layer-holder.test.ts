import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LayersMessage } from "../../src/import/import-calls.ts";
import { packRows } from "../../src/import/packed-rows.ts";
import type { LayerCalls, RowStore } from "../../src/layers/layer-calls.ts";
import { createLayerHolder } from "../../src/layers/layer-holder.ts";
import type { LayerRows } from "../../src/model/own-layer.ts";
import type { CallContext, Handlers } from "../../src/model/serve-requests.ts";
import { plainView } from "../../src/model/tile-view.ts";
import { box } from "../model/geometry/shapes.ts";
import { decodeTile } from "./decode-tile.ts";
import { point, rowsOf, square, tileAt } from "./layer-rows.ts";

const shops = rowsOf(
  [
    { geometry: point(114.17, 22.3), values: ["Tea", 7] },
    { geometry: square([114.1, 22.3], 0.01), values: ["<b>Books</b>", null] },
    { geometry: null, values: ["By post", 0] },
  ],
  ["name", "floor"],
);
const trees = rowsOf([{ geometry: point(114.2, 22.4), values: ["Banyan"] }], ["kind"]);
const [z, x, y] = tileAt([114.17, 22.3], 12);

function context(signal = new AbortController().signal): CallContext<unknown> {
  return { signal, progress: () => undefined };
}

type Answering = { [Name in keyof LayerCalls]: (payload: LayerCalls[Name]["payload"]) => Promise<unknown> };

/** A holder over a store in memory; what the test gives takes the place of its functions. */
function begin(stored: Readonly<Record<string, LayerRows>> = {}, own: Partial<RowStore> = {}) {
  const rows = new Map(Object.entries(stored));
  const reads: string[] = [];
  const handlers: Handlers<LayerCalls> = createLayerHolder({
    read: async (layer) => {
      reads.push(layer);
      return rows.get(layer) ?? null;
    },
    write: async (layer, written) => void rows.set(layer, written),
    remove: async (layer) => void rows.delete(layer),
    ids: async () => [...rows.keys()],
    ...own,
  });
  const ask: Answering = {
    receive: async (payload) => handlers.receive(payload, context()),
    tile: async (payload) => handlers.tile(payload, context()),
    feature: async (payload) => handlers.feature(payload, context()),
    counts: async (payload) => handlers.counts(payload, context()),
    content: async (payload) => handlers.content(payload, context()),
    order: async (payload) => handlers.order(payload, context()),
    cells: async (payload) => handlers.cells(payload, context()),
    near: async (payload) => handlers.near(payload, context()),
    touching: async (payload) => handlers.touching(payload, context()),
    whole: async (payload) => handlers.whole(payload, context()),
    pack: async (payload) => handlers.pack(payload, context()),
    forget: async (payload) => handlers.forget(payload, context()),
    prune: async (payload) => handlers.prune(payload, context()),
    missing: async (payload) => handlers.missing(payload, context()),
    save: async (payload) => handlers.save(payload, context()),
  };
  return { handlers, ask, rows, reads };
}

/** Sends layers through a real channel, as the worker that reads files does. */
async function bring(ask: Answering, layers: Readonly<Record<string, LayerRows>>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage({ kind: "layers", layers: Object.values(layers).map(packRows) } satisfies LayersMessage);
  await ask.receive({ port: port2, ids: [...Object.keys(layers), "layer-spare"] });
  port1.close();
}

const refuse = async (): Promise<never> => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const refusing: RowStore = { read: refuse, write: refuse, remove: refuse, ids: refuse };

beforeEach(() => void vi.spyOn(console, "info").mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe("layers that come through the port", () => {
  it("are held under the ids of the page, in their order, and are not stored by themselves", async () => {
    const { ask, rows, reads } = begin();
    await bring(ask, { "layer-a": shops, "layer-b": trees });
    expect(await ask.cells({ layer: "layer-a", rows: [0, 1, 2] })).toEqual(shops.values);
    expect(await ask.cells({ layer: "layer-b", rows: [0] })).toEqual([["Banyan"]]);
    expect([rows.size, reads]).toEqual([0, []]);
    expect(await ask.missing({ layers: ["layer-a", "layer-b", "layer-spare"] })).toEqual(["layer-spare"]);
  });

  it("are no longer waited for once the page has given the import up", async () => {
    const { handlers } = begin();
    const { port1, port2 } = new MessageChannel();
    const closed = new Promise((resolve) => port1.addEventListener("close", () => resolve("closed")));
    port1.start();
    const giving = new AbortController();
    const received = handlers.receive({ port: port2, ids: ["layer-a"] }, context(giving.signal));
    giving.abort();
    await expect(received).rejects.toThrow("given up");
    expect(await closed).toBe("closed");
  });

  it("that cannot be read here fail, so that the page does not wait for them", async () => {
    const { ask } = begin();
    const { port1, port2 } = new MessageChannel();
    const received = ask.receive({ port: port2, ids: ["layer-a"] });
    port2.dispatchEvent(new Event("messageerror"));
    await expect(received).rejects.toThrow("could not be received");
    port1.close();
  });
});

describe("a tile", () => {
  it("is cut of a layer that is held", async () => {
    const { ask } = begin();
    await bring(ask, { "layer-a": shops });
    const tile = (await ask.tile({ layer: "layer-a", z, x, y, view: plainView })) as Uint8Array<ArrayBuffer>;
    expect(decodeTile(tile).map(({ id, type }) => [id, type])).toContainEqual([1, "Point"]);
    expect(await ask.tile({ layer: "layer-a", z, x: x + 5, y, view: plainView })).toBeNull();
  });

  it("of a stored layer reads its rows once, also when several are asked for together", async () => {
    const { ask, reads } = begin({ "layer-a": shops });
    const tiles = await Promise.all([
      ask.tile({ layer: "layer-a", z, x, y, view: plainView }),
      ask.tile({ layer: "layer-a", z, x, y, view: plainView }),
    ]);
    expect(tiles[0]).toEqual(tiles[1]);
    expect(tiles[0]).not.toBeNull();
    await ask.tile({ layer: "layer-a", z, x, y, view: plainView });
    expect(reads).toEqual(["layer-a"]);
  });

  it("of an unknown layer is null", async () => {
    expect(await begin().ask.tile({ layer: "layer-x", z, x, y, view: plainView })).toBeNull();
  });

  it("is null while the device cannot be read, and there once it can", async () => {
    let isBroken = true;
    const read = async (): Promise<LayerRows> => (isBroken ? refuse() : shops);
    const { ask } = begin({}, { read });
    expect(await ask.tile({ layer: "layer-a", z, x, y, view: plainView })).toBeNull();
    isBroken = false;
    expect(await ask.tile({ layer: "layer-a", z, x, y, view: plainView })).not.toBeNull();
  });
});

describe("features that touch a shape", () => {
  it("are counted by layer, and layers without any are left out", async () => {
    const { ask } = begin({ "layer-a": shops, "layer-b": trees });
    const layers = ["layer-a", "layer-b", "layer-x"].map((id) => ({ id, filter: [] }));
    const shape = box(114.05, 22.25, 114.18, 22.38);
    expect(await ask.touching({ layers, shape })).toEqual([{ layer: "layer-a", count: 2 }]);
  });
});

describe("a feature", () => {
  it("has its values as they are, and where it lies", async () => {
    const { ask } = begin({ "layer-a": shops });
    expect(await ask.feature({ layer: "layer-a", row: 0 })).toEqual({
      values: ["Tea", 7],
      bounds: [114.17, 22.3, 114.17, 22.3],
      geometry: { type: "Point", coordinates: [114.17, 22.3] },
    });
    expect(await ask.feature({ layer: "layer-a", row: 2 })).toEqual({
      values: ["By post", 0],
      bounds: null,
      geometry: null,
    });
  });

  it("that the layer has not, or of a layer that is not there, is null", async () => {
    const { ask } = begin({ "layer-a": shops });
    expect(await ask.feature({ layer: "layer-a", row: 3 })).toBeNull();
    expect(await ask.feature({ layer: "layer-a", row: -1 })).toBeNull();
    expect(await ask.feature({ layer: "layer-x", row: 0 })).toBeNull();
  });
});

describe("the whole of a layer", () => {
  it("is read from this device, and is null where its rows are lost", async () => {
    const { ask } = begin({ "layer-a": shops });
    expect(await ask.whole({ layer: "layer-a" })).toEqual(shops);
    expect(await ask.whole({ layer: "layer-x" })).toBeNull();
  });
});

describe("what is missing", () => {
  it("is neither held nor stored", async () => {
    const { ask } = begin({ "layer-b": trees });
    await bring(ask, { "layer-a": shops });
    expect(await ask.missing({ layers: ["layer-a", "layer-b", "layer-c"] })).toEqual(["layer-c"]);
  });

  it("is not known where the device does not tell: nothing is called lost by mistake", async () => {
    await expect(begin({}, refusing).ask.missing({ layers: ["layer-a"] })).rejects.toThrow("insecure");
  });
});

describe("pruning", () => {
  it("removes the stored rows of every other layer", async () => {
    const { ask, rows } = begin({ "layer-a": shops, "layer-b": trees, "layer-c": trees });
    await ask.prune({ layers: ["layer-b", "layer-x"] });
    expect([...rows.keys()]).toEqual(["layer-b"]);
  });

  it("leaves what is held, so that an undo brings it back", async () => {
    const { ask } = begin();
    await bring(ask, { "layer-a": shops });
    await ask.save({ layer: "layer-a" });
    await ask.prune({ layers: [] });
    expect(await ask.cells({ layer: "layer-a", rows: [0] })).toEqual([["Tea", 7]]);
  });
});

describe("saving", () => {
  it("stores the rows, which another worker then reads", async () => {
    const { ask, rows } = begin();
    await bring(ask, { "layer-a": shops });
    expect(await ask.save({ layer: "layer-a" })).toBe("saved");
    const another = begin(Object.fromEntries(rows)).ask;
    expect(await another.cells({ layer: "layer-a", rows: [0] })).toEqual([["Tea", 7]]);
  });

  it("says that the space is used up", async () => {
    const write = async (): Promise<never> => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const { ask } = begin({}, { write });
    await bring(ask, { "layer-a": shops });
    expect(await ask.save({ layer: "layer-a" })).toBe("quota");
  });

  it("says that the browser stores nothing, while the layer stays there for the page", async () => {
    const { ask } = begin({}, refusing);
    await bring(ask, { "layer-a": shops });
    expect(await ask.save({ layer: "layer-a" })).toBe("unavailable");
    expect(await ask.feature({ layer: "layer-a", row: 0 })).toMatchObject({ values: ["Tea", 7] });
  });

  it("of a layer that is stored already says so", async () => {
    expect(await begin({ "layer-a": shops }).ask.save({ layer: "layer-a" })).toBe("saved");
  });
});

describe("a table", () => {
  it("is answered from the rows of the layer, and is empty where they are lost", async () => {
    const { ask } = begin({
      "layer-a": rowsOf(
        [
          { geometry: null, values: ["b"] },
          { geometry: point(114.17, 22.3), values: ["a"] },
        ],
        ["name"],
      ),
    });
    const query = { filter: [], find: "", sort: { field: "name", isFalling: false } };
    expect([...((await ask.order({ layer: "layer-a", query })) as Uint32Array)]).toEqual([1, 0]);
    expect(await ask.cells({ layer: "layer-a", rows: [1, 9] })).toEqual([["a"], []]);
    expect(await ask.content({ layer: "layer-a", field: "name" })).toMatchObject({ distinct: 2, numbers: 0 });
    expect(await ask.content({ layer: "layer-a", field: "gone" })).toBeNull();
    expect([...((await ask.order({ layer: "layer-x", query })) as Uint32Array)]).toEqual([]);
  });

  it("and what lies near count only what the filter lets through", async () => {
    const { ask } = begin({
      "layer-a": rowsOf(
        [
          { geometry: point(114.17, 22.3), values: ["a"] },
          { geometry: point(114.171, 22.3), values: ["b"] },
        ],
        ["name"],
      ),
    });
    const filter = [{ field: "name", is: "among", values: ["b"] }] as const;
    const near = await ask.near({
      layers: [{ id: "layer-a", filter }],
      at: [114.17, 22.3],
      radiusMetres: 500,
    });
    expect(near).toMatchObject([{ layer: "layer-a", count: 1, nearest: 2 }]);
  });
});
