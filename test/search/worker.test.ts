import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FromWorker } from "../../src/model/worker-message.ts";

const data = {
  version: 1,
  entries: [],
  characters: { from: "", to: "", sounds: {} },
  territory: { type: "Polygon", coordinates: [] },
};

let ask: (request: object) => void;
const replies: FromWorker[] = [];

/** The worker takes the test's global scope for its own: it listens and posts there. */
beforeEach(async () => {
  replies.length = 0;
  vi.resetModules();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.stubGlobal("addEventListener", (_type: string, listen: (event: object) => void) => {
    ask = (request) => listen({ data: { kind: "request", ...request } });
  });
  vi.stubGlobal("postMessage", (reply: FromWorker) => void replies.push(reply));
  await import("../../src/search/worker.ts");
});
afterEach(() => vi.unstubAllGlobals());

async function opened(answer: () => Promise<Response>): Promise<FromWorker | undefined> {
  vi.stubGlobal("fetch", answer);
  ask({ id: 1, name: "open", payload: { url: "search.json" } });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  return replies[0];
}

it.each([
  ["SEARCH-404", async () => new Response("", { status: 404 })],
  ["SEARCH-UNREACHABLE", async () => Promise.reject(new Error("no network"))],
  ["SEARCH-GARBLED", async () => new Response("<html>")],
  ["SEARCH-GARBLED", async () => Response.json({ entries: "none" })],
])("reports %s when the data do not arrive complete", async (fault, answer) => {
  expect(await opened(answer)).toEqual({ kind: "failure", id: 1, code: fault });
});

it("answers under the id of the request, and stays open after one that it cannot answer", async () => {
  expect(await opened(async () => Response.json(data))).toEqual({ kind: "answer", id: 1, value: null });
  ask({ id: 2, name: "describe", payload: { at: [999, 999], placeId: null } });
  ask({ id: 3, name: "find", payload: { query: "nothing" } });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  const replyTo = (id: number) => replies.find((reply) => reply.id === id);
  expect(replyTo(2)).toEqual({ kind: "failure", id: 2, code: "SEARCH-FAULT" });
  expect(replyTo(3)).toMatchObject({ value: { query: "nothing", groups: [] } });
});

it("answers nothing before it is opened", async () => {
  ask({ id: 1, name: "find", payload: { query: "a" } });
  await vi.waitFor(() => expect(replies).toEqual([{ kind: "failure", id: 1, code: "SEARCH-FAULT" }]));
});
