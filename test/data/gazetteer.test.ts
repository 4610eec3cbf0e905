import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openGazetteer } from "../../src/data/gazetteer.ts";
import { answer, FakeWorker, startInTurn } from "./fake-worker.ts";

const url = "https://atlas.example/data/search.json";
const answering = () =>
  new FakeWorker(({ id, name }) => answer(id, name === "open" ? null : { query: name }));

function open(...workers: readonly FakeWorker[]) {
  const { start, started } = startInTurn(...workers);
  return { gazetteer: openGazetteer(url, start), started };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the gazetteer as the page uses it", () => {
  it("starts its worker at the first question, and opens the data once", async () => {
    const fake = answering();
    const { gazetteer, started } = open(fake);
    expect(started()).toBe(0);
    await Promise.all([gazetteer.find("a"), gazetteer.find("b"), gazetteer.describe([114, 22], null)]);
    expect(started()).toBe(1);
    expect(fake.requests.map(({ name, payload }) => [name, payload])).toEqual([
      ["open", { url }],
      ["find", { query: "a", near: null, isWhole: false }],
      ["find", { query: "b", near: null, isWhole: false }],
      ["describe", { at: [114, 22], placeId: null }],
    ]);
  });

  it("reports the code of a file that did not come, and starts again at the next question", async () => {
    const failing = new FakeWorker(({ id }) => ({ kind: "failure", id, code: "SEARCH-404" }));
    const { gazetteer, started } = open(failing, answering());
    await expect(gazetteer.find("a")).rejects.toMatchObject({ name: "DataError", code: "SEARCH-404", url });
    expect(failing.isTerminated).toBe(true);
    await expect(gazetteer.find("b")).resolves.toEqual({ query: "find" });
    expect(started()).toBe(2);
  });

  it("goes on after a question that could not be answered", async () => {
    const fake = new FakeWorker(({ id, name }) =>
      name === "describe" ? { kind: "failure", id, code: "SEARCH-FAULT" } : answer(id, { query: name }),
    );
    const { gazetteer, started } = open(fake);
    await expect(gazetteer.describe([114, 22], null)).rejects.toMatchObject({ code: "SEARCH-FAULT" });
    await expect(gazetteer.find("a")).resolves.toEqual({ query: "find" });
    expect(started()).toBe(1);
  });

  it("asks a new worker where one crashed, and reports it when that crashes too", async () => {
    const [dead, alive] = [new FakeWorker(), answering()];
    const { gazetteer } = open(dead, alive);
    const first = gazetteer.find("a");
    dead.crash();
    expect(await first).toEqual({ query: "find" });
    const [one, two] = [new FakeWorker(), new FakeWorker()];
    const again = open(one, two)
      .gazetteer.find("a")
      .catch((error: unknown) => error);
    one.crash();
    await vi.advanceTimersByTimeAsync(0);
    two.crash();
    expect(await again).toMatchObject({ code: "SEARCH-WORKER" });
  });

  it("asks a new worker where one hangs: after seconds where it has answered before, else after a minute", async () => {
    let isHanging = false;
    const hanging = new FakeWorker(({ id, name }) =>
      isHanging ? null : answer(id, name === "open" ? null : { query: name }),
    );
    const { gazetteer, started } = open(hanging, answering());
    await gazetteer.find("a");
    isHanging = true;
    const second = gazetteer.find("b");
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await second).toEqual({ query: "find" });
    expect([hanging.isTerminated, started()]).toEqual([true, 2]);
  });

  it("reports a worker that stays silent", async () => {
    const { gazetteer } = open(new FakeWorker(), new FakeWorker());
    const asked = gazetteer.find("b").catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await asked).toMatchObject({ code: "SEARCH-SILENT" });
  });

  it("can be warmed", async () => {
    const fake = answering();
    await open(fake).gazetteer.warm();
    expect(fake.requests.map(({ name }) => name)).toEqual(["open", "warm"]);
  });
});
