import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type CallContext, serveRequests } from "../../src/model/serve-requests.ts";
import type { FromWorker, ToWorker } from "../../src/model/worker-message.ts";

type TestCalls = {
  readonly double: { readonly payload: number; readonly answer: number };
  readonly wait: { readonly payload: null; readonly answer: string; readonly progress: number };
};

beforeEach(() => vi.spyOn(console, "warn").mockReturnValue(undefined));
afterEach(() => vi.restoreAllMocks());

function serve(wait: (context: CallContext<number>) => Promise<string>) {
  const posted: FromWorker[] = [];
  let send = (_message: ToWorker<TestCalls>): void => expect.unreachable();
  serveRequests<TestCalls>({
    listen: (listener) => (send = listener),
    post: (message) => posted.push(message),
    codeOf: (error) => `CODE-${String(error)}`,
    handlers: {
      double: (value) => {
        if (value < 0) throw new RangeError("negative");
        return 2 * value;
      },
      wait: (_, context) => wait(context),
    },
  });
  return { posted, send };
}
const never = () => new Promise<never>(() => undefined);

it("answers each request under its own id, also while another one waits", async () => {
  const { posted, send } = serve(never);
  send({ kind: "request", id: 1, name: "wait", payload: null });
  send({ kind: "request", id: 2, name: "double", payload: 21 });
  await vi.waitFor(() => expect(posted).toEqual([{ kind: "answer", id: 2, value: 42 }]));
});

it("posts the code of what a handler threw, and goes on", async () => {
  const { posted, send } = serve(never);
  send({ kind: "request", id: 1, name: "double", payload: -1 });
  send({ kind: "request", id: 2, name: "double", payload: 1 });
  await vi.waitFor(() => expect(posted).toHaveLength(2));
  expect(posted).toContainEqual({ kind: "failure", id: 1, code: "CODE-RangeError: negative" });
  expect(posted).toContainEqual({ kind: "answer", id: 2, value: 2 });
});

it("posts progress under the id of its request", async () => {
  const { posted, send } = serve(async ({ progress }) => {
    progress(0.5);
    return "done";
  });
  send({ kind: "request", id: 7, name: "wait", payload: null });
  await vi.waitFor(() => expect(posted).toHaveLength(2));
  expect(posted).toEqual([
    { kind: "progress", id: 7, value: 0.5 },
    { kind: "answer", id: 7, value: "done" },
  ]);
});

it("aborts the signal of a cancelled request, and posts no failure for it", async () => {
  const { posted, send } = serve(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("cancelled")));
      }),
  );
  send({ kind: "request", id: 1, name: "wait", payload: null });
  send({ kind: "cancel", id: 1 });
  send({ kind: "cancel", id: 99 });
  send({ kind: "request", id: 2, name: "double", payload: 1 });
  await vi.waitFor(() => expect(posted).toEqual([{ kind: "answer", id: 2, value: 2 }]));
});
