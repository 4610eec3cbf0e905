import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openGazetteer } from "../../src/data/gazetteer.ts";
import type { Question, Reply } from "../../src/search/protocol.ts";

/** A worker that answers as it is told to, or not at all. */
class FakeWorker {
  readonly asked: Question[] = [];
  isEnded = false;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  constructor(private readonly answer: (question: Question) => Reply | null) {}

  readonly like = {
    postMessage: (question: Question) => {
      this.asked.push(question);
      const reply = this.answer(question);
      if (reply) queueMicrotask(() => this.tell("message", { data: reply }));
    },
    terminate: () => {
      this.isEnded = true;
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      this.listeners.set(type, listener);
    },
  };

  tell(type: string, event: unknown): void {
    this.listeners.get(type)?.(event);
  }
}

const answering = ({ serial, ask }: Question): Reply =>
  ({ serial, answer: ask === "open" ? null : { query: ask } }) as unknown as Reply;

function open(...workers: FakeWorker[]) {
  let started = 0;
  const gazetteer = openGazetteer("https://atlas.example/data/search.json", () => {
    const worker = workers[started];
    started += 1;
    if (!worker) throw new Error("one worker too many");
    return worker.like;
  });
  return { gazetteer, started: () => started };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the gazetteer as the page asks it", () => {
  it("starts its worker at the first question, and opens the data once", async () => {
    const worker = new FakeWorker(answering);
    const { gazetteer, started } = open(worker);
    expect(started()).toBe(0);
    await Promise.all([gazetteer.find("a"), gazetteer.find("b"), gazetteer.describe([114, 22], null)]);
    expect(started()).toBe(1);
    expect(worker.asked.map(({ ask }) => ask)).toEqual(["open", "find", "find", "describe"]);
    expect(worker.asked[0]).toMatchObject({ url: "https://atlas.example/data/search.json" });
  });

  it("gives each question its own answer, in whatever order they come", async () => {
    const worker = new FakeWorker((question) => (question.ask === "open" ? answering(question) : null));
    const { gazetteer } = open(worker);
    const first = gazetteer.find("a");
    const second = gazetteer.find("b");
    await vi.waitFor(() => expect(worker.asked).toHaveLength(3));
    worker.tell("message", { data: { serial: 3, answer: "second" } });
    worker.tell("message", { data: { serial: 2, answer: "first" } });
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
  });

  it("tells the code of a file that did not come, and starts anew at the next question", async () => {
    const broken = new FakeWorker(({ serial }) => ({ serial, fault: "SEARCH-404", isClosed: true }));
    const { gazetteer, started } = open(broken, new FakeWorker(answering));
    await expect(gazetteer.find("a")).rejects.toMatchObject({ code: "SEARCH-404" });
    expect(broken.isEnded).toBe(true);
    await expect(gazetteer.find("b")).resolves.toEqual({ query: "find" });
    expect(started()).toBe(2);
  });

  it("goes on after a question that could not be answered", async () => {
    const worker = new FakeWorker((question) =>
      question.ask === "describe"
        ? { serial: question.serial, fault: "SEARCH-FAULT", isClosed: false }
        : answering(question),
    );
    const { gazetteer, started } = open(worker);
    await expect(gazetteer.describe([114, 22], null)).rejects.toMatchObject({ code: "SEARCH-FAULT" });
    await expect(gazetteer.find("a")).resolves.toEqual({ query: "find" });
    expect(started()).toBe(1);
  });

  it("tells of a worker that cannot start, and of one that is silent", async () => {
    const dead = new FakeWorker(() => null);
    const silent = new FakeWorker(() => null);
    const { gazetteer } = open(dead, silent);
    const first = gazetteer.find("a").catch((error: unknown) => error);
    dead.tell("error", {});
    expect(await first).toMatchObject({ code: "SEARCH-WORKER" });
    const second = gazetteer.find("b").catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await second).toMatchObject({ code: "SEARCH-SILENT" });
    expect(silent.isEnded).toBe(true);
  });

  it("goes on with a worker that has answered, however long nothing is asked", async () => {
    const worker = new FakeWorker(answering);
    const { gazetteer, started } = open(worker);
    await gazetteer.find("a");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(worker.isEnded).toBe(false);
    await gazetteer.find("b");
    expect(started()).toBe(1);
  });

  it("keeps the new line when an old one ends late", async () => {
    const [first, second] = [new FakeWorker(() => null), new FakeWorker(answering)];
    const { gazetteer, started } = open(first, second);
    const lost = gazetteer.find("a").catch((error: unknown) => error);
    first.tell("error", {});
    await lost;
    await gazetteer.find("b");
    first.tell("error", {});
    await gazetteer.find("c");
    expect(started()).toBe(2);
    expect(second.isEnded).toBe(false);
  });

  it("can be warmed", async () => {
    const worker = new FakeWorker(answering);
    await open(worker).gazetteer.warm();
    expect(worker.asked.map(({ ask }) => ask)).toEqual(["open", "warm"]);
  });
});
