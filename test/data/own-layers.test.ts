import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openOwnLayers } from "../../src/data/own-layers.ts";
import type { ImportCalls, LayersMessage } from "../../src/import/import-calls.ts";
import { packRows } from "../../src/import/packed-rows.ts";
import { formatIds } from "../../src/import/report.ts";
import { createLayerHolder } from "../../src/layers/layer-holder.ts";
import type { LayerCalls, RowStore } from "../../src/layers/layer-calls.ts";
import { serveRequests } from "../../src/model/serve-requests.ts";
import type { FromWorker, ToWorker } from "../../src/model/worker-message.ts";
import { defer } from "../documents/deferred.ts";
import { importText } from "../import/import-text.ts";
import { FakeWorker, startInTurn } from "./fake-worker.ts";
import { plainView } from "../../src/model/tile-view.ts";

const shops = "name,lat,lng\nTea,22.3,114.17\nBooks,22.4,114.2\n";
const file = { name: "shops.csv", blob: new Blob([shops]) };

const noStore: RowStore = {
  read: async () => null,
  write: async () => undefined,
  remove: async () => undefined,
  ids: async () => [],
};

/** The worker that holds the layers, in this thread. */
function holdingWorker(): FakeWorker {
  let hear: (message: ToWorker<LayerCalls>) => void = () => undefined;
  const fake: FakeWorker = new FakeWorker((request) => {
    hear(request as ToWorker<LayerCalls>);
    return null;
  });
  serveRequests<LayerCalls>({
    listen: (listener) => {
      hear = listener;
    },
    post: (message: FromWorker) => fake.post(message),
    codeOf: () => "LAYERS-FAULT",
    handlers: createLayerHolder(noStore),
  });
  return fake;
}

type ImportRequest = Extract<ToWorker<ImportCalls>, { kind: "request" }>;

/** A worker that reads files as the real one does; `when` is waited for before it answers. */
function readingWorker(when: Promise<void> = Promise.resolve()): FakeWorker {
  const fake: FakeWorker = new FakeWorker((request) => {
    void answer(request as ImportRequest);
    return null;
  });
  const answer = async ({ id, payload: { files, port } }: ImportRequest): Promise<void> => {
    const [first] = files;
    const { report, layers } = await importText(first?.name ?? "", (await first?.blob.text()) ?? "");
    await when;
    if (fake.isTerminated) return;
    fake.post({ kind: "progress", id, value: { bytesRead: 5, byteLength: 9, featureCount: 1 } });
    const packed = layers.map(({ rows }) => packRows(rows));
    port.postMessage({ kind: "layers", layers: packed } satisfies LayersMessage);
    fake.post({ kind: "answer", id, value: report });
    port.close();
  };
  return fake;
}

function begin(readers: readonly FakeWorker[], holders: readonly FakeWorker[] = [holdingWorker()]) {
  const [reading, holding] = [startInTurn(...readers), startInTurn(...holders)];
  return { client: openOwnLayers(reading.start, holding.start), reading, holding };
}

let isPhone = false;

beforeEach(() => {
  isPhone = false;
  vi.stubGlobal("matchMedia", () => ({ matches: isPhone }));
});
afterEach(() => void vi.unstubAllGlobals());

describe("an import", () => {
  it("gives each layer an id of its own, under which its rows are held", async () => {
    const { client } = begin([readingWorker(), readingWorker()]);
    const one = await client.import([file], {});
    const two = await client.import([file], {});
    expect([one.report.featureCount, one.ids.length, two.ids.length]).toEqual([2, 1, 1]);
    const ids = [...one.ids, ...two.ids];
    for (const id of ids) expect(id).toMatch(/^layer-[a-z]{12}$/);
    expect(new Set(ids).size).toBe(2);
    expect(await client.cells(ids[0] ?? "", [0, 1])).toEqual([
      ["Tea", 22.3, 114.17],
      ["Books", 22.4, 114.2],
    ]);
    expect(await client.feature(ids[1] ?? "", 1)).toMatchObject({ bounds: [114.2, 22.4, 114.2, 22.4] });
    expect(await client.missing([...ids, "layer-x"])).toEqual(["layer-x"]);
  });

  it("is read by a worker of its own, which is ended after it", async () => {
    const readers = [readingWorker(), readingWorker()];
    const { client, reading, holding } = begin(readers);
    expect([reading.started(), holding.started()]).toEqual([0, 0]);
    await client.import([file], {});
    await client.import([file], {});
    expect([reading.started(), holding.started()]).toEqual([2, 1]);
    expect(readers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it("hands the ends of one channel over to the two workers, and asks with the options of the reader", async () => {
    const [reader, holder] = [readingWorker(), holdingWorker()];
    const { client } = begin([reader], [holder]);
    isPhone = true;
    await client.import([file], { encoding: "big5" });
    // A port that is not handed over cannot be sent at all.
    const sent = [...reader.requests, ...holder.requests].map(({ payload }) => payload);
    expect(sent).toHaveLength(2);
    for (const payload of sent) expect(payload).toMatchObject({ port: expect.any(MessagePort) as unknown });
    expect(sent[0]).toMatchObject({ isPhone: true, options: { encoding: "big5" } });
  });

  it("reports its progress", async () => {
    const { client } = begin([readingWorker()]);
    const reported: unknown[] = [];
    await client.import([file], {}, { onProgress: (progress) => reported.push(progress) });
    expect(reported).toEqual([{ bytesRead: 5, byteLength: 9, featureCount: 1 }]);
  });

  it("of a file that is refused gives the report and no ids", async () => {
    const { client } = begin([readingWorker()]);
    const { report, ids } = await client.import([{ name: "a.geojson", blob: new Blob(["{"]) }], {});
    expect([report.outcome, ids]).toEqual(["refused", []]);
  });
});

describe("an import that is cancelled", () => {
  it("rejects, ends its worker, leaves nothing behind, and the next one works", async () => {
    const [hanging, holder] = [new FakeWorker(), holdingWorker()];
    const { client } = begin([hanging, readingWorker()], [holder]);
    const cancelling = new AbortController();
    const importing = client.import([file], {}, { signal: cancelling.signal });
    await vi.waitFor(() => expect(hanging.requests).toHaveLength(1));
    cancelling.abort();
    await expect(importing).rejects.toMatchObject({ name: "WorkerError", reason: "aborted" });
    expect(hanging.isTerminated).toBe(true);
    // Nobody waits for the layers any more.
    await vi.waitFor(() => expect(holder.received.at(-1)).toEqual({ kind: "cancel", id: 1 }));
    expect((await client.import([file], {})).ids).toHaveLength(1);
  });

  it.each(formatIds)(
    "is over at once also while its worker is busy with a file of the kind %s",
    async (id) => {
      // A worker that hears nothing while it reads, as within one huge value.
      const busy = new FakeWorker();
      const { client } = begin([busy]);
      const cancelling = new AbortController();
      const big = { name: `big.${id}`, blob: new Blob(["x"]) };
      const importing = client.import([big], {}, { signal: cancelling.signal });
      await vi.waitFor(() => expect(busy.requests).toHaveLength(1));
      cancelling.abort();
      await expect(importing).rejects.toMatchObject({ reason: "aborted" });
      expect(busy.isTerminated).toBe(true);
    },
  );

  it("while its layers are handed over is over at once too, and leaves none of them behind", async () => {
    const reported = defer<void>();
    const handing: FakeWorker = new FakeWorker(({ id }) => {
      // The report comes before the layers, which are large.
      void report(id);
      return null;
    });
    const report = async (id: number): Promise<void> => {
      handing.post({ kind: "answer", id, value: (await importText("shops.csv", shops)).report });
      reported.resolve();
    };
    const holder = holdingWorker();
    const { client } = begin([handing], [holder]);
    const cancelling = new AbortController();
    const importing = client.import([file], {}, { signal: cancelling.signal });
    await vi.waitFor(() => expect(handing.requests).toHaveLength(1));
    await reported.promise;
    cancelling.abort();
    await expect(importing).rejects.toMatchObject({ reason: "aborted" });
    await vi.waitFor(() => expect(holder.received.at(-1)).toEqual({ kind: "cancel", id: 1 }));
  });

  it("because another one takes its place does not stop that one", async () => {
    const { client } = begin([new FakeWorker(), readingWorker()]);
    const cancelling = new AbortController();
    const first = client.import([file], {}, { signal: cancelling.signal });
    const outcome = first.catch((error: unknown) => error);
    cancelling.abort();
    const second = client.import([file], {});
    expect(await outcome).toMatchObject({ reason: "aborted" });
    expect((await second).ids).toHaveLength(1);
  });
});

describe("a worker that dies", () => {
  it("while it reads rejects its import alone, and the next one works", async () => {
    const dying = new FakeWorker();
    const { client } = begin([dying, readingWorker()]);
    const importing = client.import([file], {});
    await vi.waitFor(() => expect(dying.requests).toHaveLength(1));
    dying.crash();
    await expect(importing).rejects.toMatchObject({ name: "WorkerError", reason: "crashed" });
    expect((await client.import([file], {})).ids).toHaveLength(1);
  });

  it("while it holds the layers rejects the import, and the next one starts another", async () => {
    const dying = new FakeWorker();
    const { client, holding } = begin([readingWorker(), readingWorker()], [dying, holdingWorker()]);
    const importing = client.import([file], {});
    await vi.waitFor(() => expect(dying.requests).toHaveLength(1));
    dying.crash();
    await expect(importing).rejects.toMatchObject({ name: "WorkerError", reason: "crashed" });
    expect((await client.import([file], {})).ids).toHaveLength(1);
    expect(holding.started()).toBe(2);
  });
});

describe("what is asked of the layers", () => {
  it("goes to the worker that holds them, and to no other", async () => {
    const holder = new FakeWorker(({ id, name }) => ({
      kind: "answer",
      id,
      value: name === "save" ? "quota" : null,
    }));
    const { client, reading } = begin([], [holder]);
    expect(await client.tile("layer-a", { z: 9, x: 418, y: 223 }, plainView)).toBeNull();
    expect(await client.save("layer-a")).toBe("quota");
    await client.prune(["layer-a"]);
    expect(holder.requests.map(({ name, payload }) => [name, payload])).toEqual([
      ["tile", { layer: "layer-a", z: 9, x: 418, y: 223, view: plainView }],
      ["save", { layer: "layer-a" }],
      ["prune", { layers: ["layer-a"] }],
    ]);
    expect(reading.started()).toBe(0);
  });
});
