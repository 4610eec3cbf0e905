import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LocalPlacesFile } from "../../src/model/local-places.ts";
import { place } from "./entry.ts";
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
  vi.spyOn(console, "info").mockImplementation(() => undefined);
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
  ask({ id: 3, name: "find", payload: { query: "nothing", near: null, isWhole: false } });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  const replyTo = (id: number) => replies.find((reply) => reply.id === id);
  expect(replyTo(2)).toEqual({ kind: "failure", id: 2, code: "SEARCH-FAULT" });
  expect(replyTo(3)).toMatchObject({ value: { query: "nothing", groups: [] } });
});

const rest = {
  "search-texts.json": { version: 1, entries: [] },
  "places.json": {
    version: 1,
    kinds: [["road", 1]],
    zhHant: "彌敦道",
    en: "Nathan Road",
    simplified: { from: "彌", to: "弥" },
    hans: {},
    ids: {},
    aliases: {},
    today: {},
    origin: [114, 22],
    lngs: [17_000],
    lats: [31_000],
    ranks: "4",
    districts: "-",
    districtNames: [],
    sources: "a",
    sourceIds: ["bus-stops"],
    drawn: [],
    estates: { zhHant: "", en: "", lngs: [], lats: [] },
    bases: "a",
    basisNames: ["road-stop"],
    jyutping: { syllables: {}, other: {} },
    pinyin: { syllables: {}, other: {} },
  } satisfies LocalPlacesFile,
};

/** Answers each file of the folder; the first answer to places.json is as given. */
function serve(firstPlaces: () => Response): () => Promise<Response> {
  let asked = 0;
  return vi.fn<(url?: string) => Promise<Response>>(async (url) => {
    if (url === "data/search.json") return Response.json(data);
    asked += url === "data/places.json" ? 1 : 0;
    if (url === "data/places.json" && asked === 1) return firstPlaces();
    return Response.json(rest[url?.slice("data/".length) as keyof typeof rest]);
  });
}

const find = (id: number, isWhole: boolean): void =>
  ask({ id, name: "find", payload: { query: "nathan road", near: null, isWhole } });
const replyTo = (id: number): unknown => replies.find((reply) => reply.id === id);

it("answers from what is there first, and from everything to who waits for it", async () => {
  vi.stubGlobal(
    "fetch",
    serve(() => Response.json(rest["places.json"])),
  );
  ask({ id: 1, name: "open", payload: { url: "data/search.json" } });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  find(2, false);
  await vi.waitFor(() => expect(replyTo(2)).toMatchObject({ value: { isComplete: false, groups: [] } }));
  find(3, true);
  await vi.waitFor(() => expect(replyTo(3)).toMatchObject({ value: { isComplete: true } }));
  expect(replyTo(3)).toMatchObject({ value: { groups: [{ hits: [{ entry: { id: "nathan-road" } }] }] } });
});

it("says that the rest did not come, and fetches it again when it is asked for again", async () => {
  vi.stubGlobal(
    "fetch",
    serve(() => new Response("", { status: 503 })),
  );
  ask({ id: 1, name: "open", payload: { url: "data/search.json" } });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  find(2, true);
  await vi.waitFor(() => expect(replyTo(2)).toEqual({ kind: "failure", id: 2, code: "SEARCH-503" }));
  find(3, true);
  await vi.waitFor(() => expect(replyTo(3)).toMatchObject({ value: { isComplete: true } }));
});

it("waits with what lies at a place that only its neighbours know, and with nothing else", async () => {
  vi.stubGlobal(
    "fetch",
    serve(() => Response.json(rest["places.json"])),
  );
  ask({ id: 1, name: "open", payload: { url: "data/search.json" } });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  ask({ id: 2, name: "describe", payload: { at: [114.17, 22.31], placeId: null } });
  await vi.waitFor(() => expect(replyTo(2)).toMatchObject({ value: { place: null } }));
  expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
  ask({ id: 3, name: "describe", payload: { at: [114.17, 22.31], placeId: "nathan-road" } });
  await vi.waitFor(() => expect(replyTo(3)).toMatchObject({ value: { place: { basis: "road-stop" } } }));
});

it("tells what lies about a position also where the rest cannot be fetched", async () => {
  const station = place("佐敦站", "Jordan", { placeKind: "station", at: [114.17, 22.305] });
  const missing = new Response("", { status: 503 });
  const core = { ...data, entries: [station] };
  vi.stubGlobal("fetch", async (url: string) => (url === "data/search.json" ? Response.json(core) : missing));
  ask({ id: 1, name: "open", payload: { url: "data/search.json" } });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  ask({ id: 2, name: "describe", payload: { at: [114.17, 22.31], placeId: "nathan-road" } });
  await vi.waitFor(() =>
    expect(replyTo(2)).toMatchObject({
      value: { place: null, station: { entry: { name: { zhHant: "佐敦站" } } } },
    }),
  );
});

it("answers nothing before it is opened", async () => {
  ask({ id: 1, name: "find", payload: { query: "a", near: null, isWhole: false } });
  await vi.waitFor(() => expect(replies).toEqual([{ kind: "failure", id: 1, code: "SEARCH-FAULT" }]));
});
