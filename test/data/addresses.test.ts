import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type AddressAnswer, searchAddresses } from "../../src/data/addresses.ts";
import { isInExtent } from "../../src/model/mercator.ts";
import {
  type AddressMode,
  countOfLies,
  goodRows,
  sciencePark,
  startAddressStandIn,
} from "../fixtures/address-stand-in.ts";

const timeoutMilliseconds = 150;
/** A service that answers is given time, on a slow machine too. */
const ampleMilliseconds = 10_000;

type Fetch = Parameters<typeof searchAddresses>[1]["fetch"];

let standIn: Awaited<ReturnType<typeof startAddressStandIn>>;
beforeAll(async () => {
  standIn = await startAddressStandIn();
});
afterAll(() => standIn.stop());
afterEach(() => {
  vi.useRealTimers();
  standIn.asked.length = 0;
});

describe("addresses that the service finds", () => {
  it("come with their names, and the point in degrees", async () => {
    const { addresses, leftOut } = await found(ask("good"));
    expect(leftOut).toBe(0);
    expect(addresses[0]).toEqual({
      name: { zhHant: "香港科學園", en: "Hong Kong Science Park" },
      address: { zhHant: "科學園路", en: "Science Park Road" },
      district: { zhHant: "大埔區", en: "Tai Po District" },
      // PROJ 9.5.1, EPSG:4326 to EPSG:2326, gives the metres of the row for these degrees.
      point: [expect.closeTo(114.2093, 6), expect.closeTo(22.4262, 6)],
    });
  });

  it("speak the other language where one is missing, and one line where there were two", async () => {
    const { addresses } = await found(ask("good"));
    expect(addresses.map(({ name }) => name)).toEqual([
      { zhHant: "香港科學園", en: "Hong Kong Science Park" },
      { zhHant: "數碼港", en: "Cyberport" },
      { zhHant: "第一城", en: "第一城" },
      { zhHant: "CITY ONE", en: "CITY ONE" },
    ]);
    expect(addresses[1]?.address).toEqual({ zhHant: "100 Cyberport Road", en: "100 Cyberport Road" });
    expect(addresses[2]?.district).toEqual({ zhHant: "大埔區", en: "大埔區" });
    expect(addresses[3]?.address).toEqual({ zhHant: "", en: "" });
  });

  it("may be none", async () => {
    expect(await ask("empty")).toEqual({ state: "found", addresses: [], leftOut: 0 });
  });

  it("are as many as are wanted, and those after them are not called unreadable", async () => {
    const { addresses, leftOut } = await found(ask("good", { mostResults: 2 }));
    expect(addresses.map(({ name }) => name.en)).toEqual(["Hong Kong Science Park", "Cyberport"]);
    expect(leftOut).toBe(0);
  });

  it("are twenty at most unless said otherwise", async () => {
    const many = answering(JSON.stringify(Array.from({ length: 30 }, () => sciencePark)));
    expect((await found(searchAddresses("park", { fetch: many }))).addresses).toHaveLength(20);
  });

  it("are left out and counted when they lie; text stays text", async () => {
    const { addresses, leftOut } = await found(ask("lies"));
    expect(leftOut).toBe(countOfLies);
    expect(addresses.map(({ name }) => name)).toEqual([
      { en: "<img src=x onerror=alert(1)>", zhHant: "<script>alert(1)</script>" },
      { en: "kcap one [31m", zhHant: "香港" },
      { en: "Proto", zhHant: "Proto" },
    ]);
    expect(addresses.every(({ point }) => isInExtent([...point]))).toBe(true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("a service that gives no addresses", () => {
  it.each<[AddressMode, string]>([
    ["refuse", "refused"],
    ["error", "refused"],
    ["garbage", "odd-answer"],
    ["html", "odd-answer"],
    ["huge", "odd-answer"],
    ["redirect", "offline"],
  ])("in the mode %s is said to be %s", async (mode, reason) => {
    expect(await ask(mode)).toEqual({ state: "failed", reason });
  });

  it.each<AddressMode>(["hang", "drip"])("in the mode %s is given up in time", async (mode) => {
    const start = performance.now();
    expect(await ask(mode, { timeoutMilliseconds })).toEqual({ state: "failed", reason: "timeout" });
    expect(performance.now() - start).toBeGreaterThan(timeoutMilliseconds - 10);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("is not followed to another address", async () => {
    await ask("redirect");
    expect(standIn.asked.map(({ url }) => url.pathname)).toEqual(["/redirect"]);
  });

  it("is not read to the end when it does not end", async () => {
    await ask("huge");
    expect(standIn.sentBytes()).toBeLessThan(25_000_000);
  });

  it("is not held open: every answer that is not read to its end is cancelled", async () => {
    const endless = ["hang", "drip", "huge"] as const;
    await Promise.all(endless.map((mode) => ask(mode, { timeoutMilliseconds })));
    await vi.waitFor(() => expect(standIn.unfinished()).toBe(0), { timeout: 10_000 });
  });

  it("is offline when nothing listens", async () => {
    const other = await startAddressStandIn();
    const base = other.at("good");
    await other.stop();
    expect(await ask("good", { base })).toEqual({ state: "failed", reason: "offline" });
  });

  it.each<[string, unknown]>([
    ["an object", { results: [] }],
    ["nothing", null],
    ["a text", "[]"],
    ["a number", 8],
  ])("is odd when it answers %s", async (_, answer) => {
    const fetch = answering(JSON.stringify(answer));
    expect(await searchAddresses("park", { fetch })).toEqual({ state: "failed", reason: "odd-answer" });
  });

  it.each([
    ["nothing at all", "", 200],
    ["no content", null, 204],
    ["brackets without end", "[".repeat(290_000), 200],
  ])("is odd when it answers %s", async (_, body, status) => {
    const fetch = () => Promise.resolve(new Response(body, { status }));
    expect(await searchAddresses("park", { fetch })).toEqual({ state: "failed", reason: "odd-answer" });
  });

  it.each([
    [300_000, "found"],
    [300_001, "failed"],
  ])("may say %d bytes: %s", async (bytes, state) => {
    const answer = await searchAddresses("park", { fetch: answering("[]".padEnd(bytes)) });
    expect(answer.state).toBe(state);
  });

  it("is offline when the line breaks in the middle of the answer", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("[")),
      pull: (controller) => controller.error(new TypeError("terminated")),
    });
    const fetch = () => Promise.resolve(new Response(broken));
    expect(await searchAddresses("park", { fetch })).toEqual({ state: "failed", reason: "offline" });
  });

  it("is no fault of the service when the library that converts its metres does not come", async () => {
    vi.resetModules();
    vi.doMock("proj4", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const { searchAddresses: searchWithoutLibrary } = await import("../../src/data/addresses.ts");
    const fetch = answering(JSON.stringify(goodRows));
    expect(await searchWithoutLibrary("park", { fetch })).toEqual({ state: "failed", reason: "incomplete" });
    vi.doUnmock("proj4");
    vi.resetModules();
  });

  it("is given up in time even where a fetch does not listen to its signal", async () => {
    const never = () => new Promise<Response>(() => undefined);
    const silent = () => Promise.resolve(new Response(new ReadableStream()));
    for (const fetch of [never, silent]) {
      const answer = await searchAddresses("park", { fetch, timeoutMilliseconds: 20 });
      expect(answer).toEqual({ state: "failed", reason: "timeout" });
    }
  });

  it("never makes the search throw, whatever the rows are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.jsonValue(), fc.record(oddFields))), async (rows) => {
        const { addresses, leftOut } = await found(
          searchAddresses("park", { fetch: answering(JSON.stringify(rows)), mostResults: Infinity }),
        );
        expect(addresses.length + leftOut).toBe(rows.length);
      }),
    );
  });
});

describe("a search that the reader stops", () => {
  it.each<AddressMode>(["hang", "drip"])("in the mode %s is over at once", async (mode) => {
    const stop = new AbortController();
    const answer = ask(mode, { signal: stop.signal });
    await vi.waitFor(() => expect(standIn.asked).toHaveLength(1));
    stop.abort();
    expect(await answer).toEqual({ state: "failed", reason: "aborted" });
  });

  it("before it begins sends no request", async () => {
    expect(await ask("good", { signal: AbortSignal.abort() })).toEqual({
      state: "failed",
      reason: "aborted",
    });
    expect(standIn.asked).toEqual([]);
  });

  it("after it ended changes nothing", async () => {
    const stop = new AbortController();
    const answer = await ask("good", { signal: stop.signal });
    stop.abort();
    expect(answer.state).toBe("found");
  });
});

describe("what is left of a search", () => {
  it.each<[string, Fetch]>([
    ["found", answering("[]")],
    ["failed", answering("", 500)],
    ["cut off", () => Promise.reject(new TypeError("network down"))],
  ])("is no clock and no listener when it has %s", async (_, fetch) => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    await searchAddresses("park", { fetch, signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("what the service learns", () => {
  it.each([
    ["  科學園 park  ", "科學園 park"],
    ["a&b=c#d?e%20/../+", "a&b=c#d?e%20/../+"],
    ["\u202Epark\u0000\n8", "park 8"],
    ["lone \uD83C surrogate", "lone surrogate"],
    ["x".repeat(5_000), "x".repeat(100)],
    ["🏙".repeat(5_000), "🏙".repeat(100)],
    [`${"x".repeat(99)} y`, "x".repeat(99)],
  ])("of %j is what was typed", async (typed, q) => {
    await ask("empty", {}, typed);
    expect(standIn.asked.map(({ url }) => [...url.searchParams])).toEqual([[["q", q]]]);
  });

  it.each(["", "  \n", "\u202E\u0000"])("of %j is nothing: it is not asked", async (typed) => {
    expect(await ask("good", {}, typed)).toEqual({ state: "found", addresses: [], leftOut: 0 });
    expect(standIn.asked).toEqual([]);
  });

  it("contains no cookie, referrer or credentials", async () => {
    await ask("good");
    const headers = standIn.asked[0]?.headers ?? {};
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
    expect(headers).not.toHaveProperty("authorization");
  });

  it("is asked of the Lands Department, once, and discreetly", async () => {
    const fetch = vi.fn<Fetch>(answering("[]"));
    await searchAddresses("科學園 8", { fetch });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith(
      "https://www.map.gov.hk/gs/api/v1.0.0/locationSearch?q=%E7%A7%91%E5%AD%B8%E5%9C%92+8",
      {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        redirect: "error",
        signal: expect.any(AbortSignal) as AbortSignal,
      },
    );
  });
});

function ask(
  mode: AddressMode,
  options: Partial<Parameters<typeof searchAddresses>[1]> = {},
  query = "science park",
): Promise<AddressAnswer> {
  return searchAddresses(query, {
    fetch: (input, init) => fetch(input, init),
    base: standIn.at(mode),
    timeoutMilliseconds: ampleMilliseconds,
    ...options,
  });
}

/** The answer of a search that found something; throws when it failed. */
async function found(answer: Promise<AddressAnswer>) {
  const end = await answer;
  if (end.state === "found") return end;
  throw new Error(`the search failed: ${end.reason}`);
}

function answering(body: string, status = 200): Fetch {
  return () => Promise.resolve(new Response(body, { status }));
}

const oddFields = {
  nameZH: fc.oneof(fc.string(), fc.jsonValue()),
  nameEN: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
  x: fc.oneof(fc.double({ min: 780_000, max: 890_000 }), fc.jsonValue()),
  y: fc.oneof(fc.double({ min: 780_000, max: 870_000 }), fc.jsonValue()),
};
