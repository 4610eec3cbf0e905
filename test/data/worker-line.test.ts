import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openWorkerLine } from "../../src/data/worker-line.ts";
import type { FromWorker } from "../../src/model/worker-message.ts";
import { answer, FakeWorker, startInTurn } from "./fake-worker.ts";

type TestCalls = {
  readonly open: { readonly payload: string; readonly answer: null };
  readonly quick: { readonly payload: unknown; readonly answer: string };
  readonly slow: { readonly payload: unknown; readonly answer: string; readonly progress: number };
};

const deadlineMilliseconds = { open: 1_000, quick: 1_000, slow: 5_000 };

function begin(...workers: readonly FakeWorker[]) {
  const { start, started } = startInTurn(...workers);
  return { line: openWorkerLine<TestCalls>({ start, deadlineMilliseconds }), started };
}

/** With an opening request, to which the workers must reply. */
function beginOpened(...workers: readonly FakeWorker[]) {
  const { start, started } = startInTurn(...workers);
  const opening = { name: "open", payload: "url" } as const;
  return { line: openWorkerLine<TestCalls>({ start, deadlineMilliseconds, opening }), started };
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(String, (error: unknown) => error);
/** Lets every promise that can settle do so. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a request", () => {
  it("starts the worker when it is the first", async () => {
    const fake = new FakeWorker(({ id, payload }) => answer(id, payload));
    const { line, started } = begin(fake);
    expect(started()).toBe(0);
    expect(await Promise.all([line.request("quick", "a"), line.request("quick", "b")])).toEqual(["a", "b"]);
    expect(started()).toBe(1);
  });

  it("gets its own answer when answers come out of order", async () => {
    const fake = new FakeWorker();
    const { line } = begin(fake);
    const answers = Promise.all([line.request("quick", "a"), line.request("quick", "b")]);
    await settle();
    const [first, second] = fake.requests;
    fake.post(answer(second?.id ?? 0, "of b"));
    fake.post(answer(first?.id ?? 0, "of a"));
    expect(await answers).toEqual(["of a", "of b"]);
  });

  it("is settled once: a second answer and an answer to nothing are ignored", async () => {
    const fake = new FakeWorker(({ id }) => answer(id, "first"));
    const { line } = begin(fake);
    expect(await line.request("quick", null)).toBe("first");
    fake.post(answer(1, "second"));
    fake.post(answer(99, "nobody's"));
    expect(await line.request("quick", null)).toBe("first");
  });

  it("that the worker could not answer fails alone, with the worker's code", async () => {
    const fake = new FakeWorker(({ id, name }) =>
      name === "slow" ? { kind: "failure", id, code: "FAULT" } : answer(id, "fine"),
    );
    const { line, started } = begin(fake);
    const requests = [errorOf(line.request("slow", null)), line.request("quick", null)];
    expect(await Promise.all(requests)).toMatchObject([{ reason: "failed", code: "FAULT" }, "fine"]);
    expect([started(), fake.isTerminated]).toEqual([1, false]);
  });

  it("with a payload that cannot be cloned fails alone", async () => {
    const fake = new FakeWorker(({ id }) => answer(id, "fine"));
    const { line } = begin(fake);
    expect(await errorOf(line.request("quick", () => undefined))).toMatchObject({ name: "DataCloneError" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await line.request("quick", null)).toBe("fine");
    expect(fake.isTerminated).toBe(false);
  });
});

describe("progress", () => {
  it("is reported to its own request only, and not after the answer", async () => {
    const fake = new FakeWorker();
    const { line } = begin(fake);
    const reported: unknown[] = [];
    const done = line.request("slow", "a", { onProgress: (value) => reported.push(value) });
    const other = line.request("slow", "b", { onProgress: () => expect.unreachable() });
    await settle();
    fake.post({ kind: "progress", id: 1, value: 0.5 });
    fake.post(answer(1, "done"));
    fake.post({ kind: "progress", id: 1, value: 0.9 });
    fake.post(answer(2, "also done"));
    expect(await Promise.all([done, other])).toEqual(["done", "also done"]);
    expect(reported).toEqual([0.5]);
  });
});

describe("a worker that hangs", () => {
  it("is terminated at the deadline with every pending request, and the next request starts a new worker", async () => {
    const hanging = new FakeWorker();
    const { line, started } = begin(hanging, new FakeWorker(({ id }) => answer(id, "new")));
    const errors = Promise.all([errorOf(line.request("quick", null)), errorOf(line.request("slow", null))]);
    await vi.advanceTimersByTimeAsync(999);
    expect(hanging.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(hanging.isTerminated).toBe(true);
    expect(await errors).toMatchObject([{ reason: "silent" }, { reason: "silent" }]);
    expect(await line.request("quick", null)).toBe("new");
    expect(started()).toBe(2);
  });

  it("is not one that is busy: any of its messages restarts the deadlines", async () => {
    const fake = new FakeWorker();
    const { line } = begin(fake);
    const slow = line.request("slow", null);
    const waitsBehind = line.request("quick", null);
    await settle();
    for (let step = 1; step <= 10; step += 1) {
      await vi.advanceTimersByTimeAsync(900);
      fake.post({ kind: "progress", id: 1, value: step });
    }
    fake.post(answer(1, "slow"));
    await vi.advanceTimersByTimeAsync(900);
    fake.post(answer(2, "quick"));
    expect(await Promise.all([slow, waitsBehind])).toEqual(["slow", "quick"]);
  });

  it("is not one of which nothing is asked", async () => {
    const fake = new FakeWorker(({ id }) => answer(id, "fine"));
    const { line, started } = begin(fake);
    await line.request("quick", null);
    await vi.advanceTimersByTimeAsync(600_000);
    await line.request("quick", null);
    expect([started(), fake.isTerminated]).toEqual([1, false]);
  });
});

describe("a worker that crashes", () => {
  it.each(["error", "messageerror"])(
    "with the event %s rejects what waits, and is started again",
    async (type) => {
      const crashing = new FakeWorker();
      const { line, started } = begin(crashing, new FakeWorker(({ id }) => answer(id, "new")));
      const errors = [errorOf(line.request("quick", "a")), errorOf(line.request("slow", "b"))];
      await settle();
      crashing.emit(type, {});
      expect(await Promise.all(errors)).toMatchObject([{ reason: "crashed" }, { reason: "crashed" }]);
      expect(crashing.isTerminated).toBe(true);
      expect(await line.request("quick", null)).toBe("new");
      expect(started()).toBe(2);
    },
  );

  it("a second time does not end the worker that replaced it", async () => {
    const crashing = new FakeWorker();
    const replacing = new FakeWorker(({ id }) => answer(id, "new"));
    const { line, started } = begin(crashing, replacing);
    const error = errorOf(line.request("quick", null));
    await settle();
    crashing.crash();
    await error;
    await line.request("quick", null);
    crashing.crash();
    expect(await line.request("quick", null)).toBe("new");
    expect([started(), replacing.isTerminated]).toEqual([2, false]);
  });

  it("by not starting at all is tried again by the next request", async () => {
    let isForbidden = true;
    const fake = new FakeWorker(({ id }) => answer(id, "fine"));
    const start = () => {
      if (isForbidden) throw new DOMException("", "SecurityError");
      return fake.worker;
    };
    const line = openWorkerLine<TestCalls>({ start, deadlineMilliseconds });
    expect(await errorOf(line.request("quick", null))).toMatchObject({ reason: "crashed" });
    isForbidden = false;
    expect(await line.request("quick", null)).toBe("fine");
  });
});

describe("a cancelled request", () => {
  it("rejects at once and cancels in the worker; other requests continue, and a late answer is ignored", async () => {
    const fake = new FakeWorker();
    const { line } = begin(fake);
    const cancelling = new AbortController();
    const cancelled = errorOf(line.request("slow", "a", { signal: cancelling.signal }));
    const other = line.request("quick", "b");
    await settle();
    cancelling.abort();
    expect(await cancelled).toMatchObject({ reason: "aborted" });
    expect(fake.received.at(-1)).toEqual({ kind: "cancel", id: 1 });
    fake.post(answer(1, "late"));
    fake.post(answer(2, "fine"));
    expect(await other).toBe("fine");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.isTerminated).toBe(false);
  });

  it("is never sent when it was cancelled before, or while the worker opened", async () => {
    const fake = new FakeWorker();
    const { line, started } = beginOpened(fake);
    const signal = AbortSignal.abort();
    expect(await errorOf(line.request("quick", null, { signal }))).toMatchObject({ reason: "aborted" });
    expect(started()).toBe(0);
    const cancelling = new AbortController();
    const cancelled = errorOf(line.request("quick", null, { signal: cancelling.signal }));
    cancelling.abort();
    expect(await cancelled).toMatchObject({ reason: "aborted" });
    fake.post(answer(1, null));
    await settle();
    expect(fake.requests.map(({ name }) => name)).toEqual(["open"]);
  });

  it("cannot be cancelled after its answer", async () => {
    const fake = new FakeWorker(({ id }) => answer(id, "fine"));
    const { line } = begin(fake);
    const cancelling = new AbortController();
    await line.request("quick", null, { signal: cancelling.signal });
    cancelling.abort();
    expect(fake.received.map(({ kind }) => kind)).toEqual(["request"]);
  });
});

describe("an opening request", () => {
  const opens = (name: string) => name === "open";
  const reply = ({ id, name }: { id: number; name: string }): FromWorker =>
    answer(id, opens(name) ? null : "fine");

  it("goes to every new worker before anything else", async () => {
    const [first, second] = [new FakeWorker(reply), new FakeWorker(reply)];
    const { line } = beginOpened(first, second);
    await line.request("quick", null);
    first.crash();
    await line.request("quick", null);
    for (const { requests } of [first, second])
      expect(requests.map(({ name }) => name)).toEqual(["open", "quick"]);
  });

  it("that fails ends the worker, and every request fails with its code", async () => {
    const failing = new FakeWorker(({ id }) => ({ kind: "failure", id, code: "404" }));
    const { line, started } = beginOpened(failing, new FakeWorker(reply));
    const errors = [errorOf(line.request("quick", null)), errorOf(line.request("slow", null))];
    const failed = { reason: "failed", code: "404" };
    expect(await Promise.all(errors)).toMatchObject([failed, failed]);
    expect(failing.isTerminated).toBe(true);
    expect(await line.request("quick", null)).toBe("fine");
    expect(started()).toBe(2);
  });

  it("may take its own deadline; those that wait for it count from its end", async () => {
    const fake = new FakeWorker(({ id, name }) => (opens(name) ? null : answer(id, "fine")));
    const { line } = beginOpened(fake);
    const quick = line.request("quick", null);
    await vi.advanceTimersByTimeAsync(999);
    fake.post(answer(1, null));
    expect(await quick).toBe("fine");
  });
});

describe("a stopped line", () => {
  it("terminates its worker, rejects pending requests, and starts a new worker when it is used again", async () => {
    const [first, second] = [new FakeWorker(), new FakeWorker(({ id }) => answer(id, "new"))];
    const { line, started } = begin(first, second);
    line.stop();
    expect(started()).toBe(0);
    const error = errorOf(line.request("quick", null));
    await settle();
    line.stop();
    expect(await error).toMatchObject({ reason: "stopped" });
    expect(first.isTerminated).toBe(true);
    expect(await line.request("quick", null)).toBe("new");
  });
});
