import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidatesIn } from "../../scripts/news/candidates.ts";
import { feedItems } from "../../scripts/news/feed-items.ts";
import { ask } from "../../scripts/web/ask.ts";
import { hostByHost } from "../../scripts/web/politely.ts";
import { stateOf } from "../../scripts/web/source-state.ts";
import { writeGeodata } from "../geodata/change.ts";
import { readReal } from "../geodata/real.ts";

const page = (title: string): string => `<html><head><title>${title}</title></head><body></body></html>`;
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const news = rss(`
  <item><title>Cyberport opens a hall</title><link>https://example.org/1</link><pubDate>Mon, 30 Nov 2026</pubDate></item>
  <item><title><![CDATA[港深創科園第二期動工]]></title><link>https://example.org/2</link></item>
  <item><title>Weather is fine</title><link>https://example.org/3</link></item>`);

/** Answers well, hangs, redirects, lies and sends garbage. */
const answers: Readonly<Record<string, RequestListener>> = {
  "/same": (_, response) => response.end(page("The printed title &amp; more | Our site")),
  "/retitled": (_, response) => response.end(page("Page not found")),
  "/gone": (_, response) => response.writeHead(404).end(page("The printed title")),
  "/refused": (_, response) => response.writeHead(403).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/elsewhere" }).end(),
  "/elsewhere": (_, response) => response.end(page("The printed title & more")),
  "/slash": (_, response) => response.writeHead(302, { location: "/slash/" }).end(),
  "/slash/": (_, response) => response.end(page("The printed title & more")),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/file": (_, response) => response.writeHead(302, { location: "file:///etc/hosts" }).end(),
  "/hangs": () => undefined,
  "/garbage": (_, response) =>
    response.end(Buffer.from(Array.from({ length: 5_000 }, (__, at) => (at * 7) % 256))),
  "/lying": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=no-such-encoding" })
      .end(page("The printed title & more")),
  "/big5": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=big5" })
      .end(
        Buffer.concat([
          Buffer.from("<title>"),
          Buffer.from([0xad, 0xbb, 0xb4, 0xe4]),
          Buffer.from("</title>"),
        ]),
      ),
  "/endless": (_, response) => {
    response.write(page("The printed title & more"));
    const more = (): void => void (response.destroyed || response.write("x".repeat(65_536), more));
    more();
  },
  "/news": (_, response) => response.end(news),
  "/broken-news": (_, response) => response.end(news.slice(0, news.indexOf("Weather"))),
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const source = (path: string) => ({ id: "one", title: "The printed title & more", url: base + path });
const soon = { timeoutMs: 10_000, mostBytes: 100_000 };

describe("what has become of a source", () => {
  it.each([
    ["/same", "same", "The printed title & more | Our site"],
    ["/slash", "same", "The printed title & more"],
    ["/lying", "same", "The printed title & more"],
    ["/endless", "same", "The printed title & more"],
    ["/retitled", "retitled", "Page not found"],
    ["/gone", "gone", "404"],
    ["/refused", "unread", "answered 403"],
    ["/garbage", "unread", "has no title"],
    ["/circle", "silent", "more than 5 redirects"],
    ["/file", "silent", "it leads to file:///etc/hosts"],
  ])("%s: %s", async (path, state, detail) => {
    expect(await stateOf(source(path), soon)).toMatchObject({ state, detail });
  });

  it("is that it moved, and where to", async () => {
    expect(await stateOf(source("/moved"), soon)).toMatchObject({
      state: "moved",
      detail: `${base}/elsewhere`,
    });
  });

  it("gets no answer where the host hangs or nothing listens", async () => {
    const hanging = await stateOf(source("/hangs"), { ...soon, timeoutMs: 200 });
    expect(hanging.state).toBe("silent");
    const nobody = await stateOf({ ...source("/same"), url: "http://127.0.0.1:1/" }, soon);
    expect(nobody.state).toBe("silent");
  });

  it("does not ask for a title that was never printed", async () => {
    const described = { ...source("/retitled"), titleDescribed: true as const };
    expect((await stateOf(described, soon)).state).toBe("same");
  });

  it("is read in the encoding of the page", async () => {
    expect((await ask(`${base}/big5`, soon)).text).toContain("香港");
  });
});

it("sends one host one request at a time, with a pause between", async () => {
  const log: string[] = [];
  const things = ["http://a/1", "http://a/2", "http://b/1"].map((url) => ({ url }));
  const act = async ({ url }: { url: string }): Promise<string> => {
    log.push(url);
    return Promise.resolve(url);
  };
  const pause = async (): Promise<void> => {
    log.push("pause");
    return Promise.resolve();
  };
  expect(await hostByHost(things, act, pause)).toEqual(things.map(({ url }) => url));
  expect(log.indexOf("pause")).toBeGreaterThan(log.indexOf("http://a/1"));
  expect(log.indexOf("http://a/2")).toBeGreaterThan(log.indexOf("pause"));
  expect(log.filter((line) => line === "pause")).toHaveLength(1);
});

describe("the news", () => {
  it("of a feed have title, address and date", () => {
    expect(feedItems(news)[0]).toEqual({
      title: "Cyberport opens a hall",
      url: "https://example.org/1",
      date: "Mon, 30 Nov 2026",
    });
    expect(
      feedItems('<feed><entry><title>A</title><link href="https://example.org/a"/></entry></feed>'),
    ).toEqual([{ title: "A", url: "https://example.org/a", date: "" }]);
  });

  it.each([
    ["breaks off", news.slice(0, news.indexOf("Weather")), 2],
    ["is garbage", "\u0000\u0001<<<>>", 0],
    ["is a page", page("Sorry"), 0],
    ["has a script for an address", rss("<item><title>Cyberport</title><link>javascript:1</link></item>"), 0],
  ])("of a feed that %s are what can be read", (_, xml, count) => {
    expect(feedItems(xml)).toHaveLength(count);
  });

  it("to look at are those that name a site or a measure, each once", async () => {
    const { sites, measures } = await readReal();
    const rows = { sites: sites.map(({ properties }) => properties), measures };
    const found = candidatesIn([...feedItems(news), ...feedItems(news)], rows);
    expect(found.map(({ url }) => url)).toEqual(["https://example.org/1", "https://example.org/2"]);
    expect(found[0]?.ids).toContain("cyberport");
    expect(found[1]?.ids).toContain("hsitp-loop");
  });
});

describe("the commands", () => {
  const run = promisify(execFile);
  const tsx = join("node_modules", ".bin", "tsx");

  it("check-sources writes a report and changes nothing", { timeout: 120_000 }, async () => {
    const real = await readReal();
    const row = {
      publisher: { zhHant: "某處", en: "Somebody" },
      date: null,
      language: "en",
      kind: "news",
    } as const;
    const sources = ["/same", "/gone"].map((path, at) => ({ ...source(path), ...row, id: `source-${at}` }));
    const folder = await writeGeodata({ ...real, sources });
    const before = await readdir(folder);
    const report = join(await mkdtemp(join(tmpdir(), "report-")), "sources.md");
    const args = ["scripts/check-sources.ts", "--folder", folder, "--report", report, "--pause", "0"];
    expect((await run(tsx, args)).stdout).toContain("2 addresses asked, 1 to look at");
    expect(await readFile(report, "utf8")).toContain(`- source-1: <${base}/gone>: 404`);
    expect(await readdir(folder)).toEqual(before);
    expect(JSON.parse(await readFile(join(folder, "sources.json"), "utf8"))).toEqual(sources);
  });

  it(
    "look-for-news prints what it finds, and says which feed it could not read",
    { timeout: 120_000 },
    async () => {
      const args = ["scripts/look-for-news.ts", "--timeout", "5000", `${base}/news`, `${base}/gone`];
      const failed = await run(tsx, args).catch(
        (error: { stdout: string; stderr: string; code: number }) => error,
      );
      expect(failed.stdout).toContain("3 items, 2 to look at");
      expect(failed.stdout).toContain("Cyberport opens a hall | https://example.org/1 | cyberport");
      expect(failed.stderr).toContain("/gone: not read: answered 404");
      expect(failed).toMatchObject({ code: 1 });
    },
  );
});
