import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Reply } from "../../src/search/protocol.ts";

const data = {
  version: 1,
  entries: [],
  characters: { from: "", to: "", sounds: {} },
  territory: { type: "Polygon", coordinates: [] },
};

let ask: (question: object) => void;
const replies: Reply[] = [];

/** The worker as the page meets it: it listens and posts in what it takes for its own scope. */
beforeEach(async () => {
  replies.length = 0;
  vi.resetModules();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.stubGlobal("addEventListener", (_type: string, listen: (event: object) => void) => {
    ask = (question) => listen({ data: question });
  });
  vi.stubGlobal("postMessage", (reply: Reply) => void replies.push(reply));
  await import("../../src/search/worker.ts");
});
afterEach(() => vi.unstubAllGlobals());

async function opened(answer: () => Promise<Response>): Promise<Reply | undefined> {
  vi.stubGlobal("fetch", answer);
  ask({ serial: 1, ask: "open", url: "search.json" });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  return replies[0];
}

it.each([
  ["SEARCH-404", async () => new Response("", { status: 404 })],
  ["SEARCH-UNREACHABLE", async () => Promise.reject(new Error("no network"))],
  ["SEARCH-GARBLED", async () => new Response("<html>")],
  ["SEARCH-GARBLED", async () => Response.json({ entries: "none" })],
])("tells %s when the data do not come whole, and that it is closed", async (fault, answer) => {
  expect(await opened(answer)).toEqual({ serial: 1, fault, isClosed: true });
});

it("answers under the number of the question, and stays open after one that it cannot answer", async () => {
  expect(await opened(async () => Response.json(data))).toEqual({ serial: 1, answer: null });
  ask({ serial: 2, ask: "describe", at: [999, 999], placeId: null });
  ask({ serial: 3, ask: "find", query: "nothing" });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  const of = (serial: number) => replies.find((reply) => reply.serial === serial);
  expect(of(2)).toEqual({ serial: 2, fault: "SEARCH-FAULT", isClosed: false });
  expect(of(3)).toMatchObject({ answer: { query: "nothing", groups: [] } });
});

it("is asked nothing before it is opened", async () => {
  ask({ serial: 1, ask: "find", query: "a" });
  await vi.waitFor(() => expect(replies).toEqual([{ serial: 1, fault: "SEARCH-FAULT", isClosed: false }]));
});
