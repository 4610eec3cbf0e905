import { describe, expect, it } from "vitest";
import { loadOnce, DataError, loadAtlas, loadSiteFeatures } from "../../src/data/load.ts";

const lists = ["sources", "categories", "units", "sites", "measures", "figures", "events"];
const atlasFile = {
  version: 1,
  asOf: "2026-11-22",
  ...Object.fromEntries(lists.map((list) => [list, [{ id: `a-${list}`, siteIds: [], measureIds: [] }]])),
};
const featuresFile = { type: "FeatureCollection", features: [], measured: {} };

const files = [
  { file: "atlas", what: "ATLAS", load: loadAtlas, url: "data/atlas.json" },
  { file: "site features", what: "SITES", load: loadSiteFeatures, url: "data/sites.json" },
];

describe("the loader of the atlas", () => {
  it("gives the rows with their look-ups", async () => {
    const atlas = await loadAtlas(answering(JSON.stringify(atlasFile)));
    expect(atlas.asOf).toBe("2026-11-22");
    expect(atlas.site("a-sites")).toBe(atlas.sites[0]);
    expect(atlas.source("nobody")).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["another version", { ...atlasFile, version: 2 }],
    ["no version", { ...atlasFile, version: undefined }],
    ...lists.map((list): [string, unknown] => [`no ${list}`, { ...atlasFile, [list]: undefined }]),
    ...lists.map((list): [string, unknown] => [`empty ${list}`, { ...atlasFile, [list]: [] }]),
    ["sites that are no list", { ...atlasFile, sites: { a: 1 } }],
    ["a list", [atlasFile]],
    ["nothing", null],
    ["a text", "atlas"],
  ])("names a file with %s: ATLAS-GARBLED", async (_, content) => {
    const error = await failureOf(loadAtlas(answering(JSON.stringify(content))));
    expect(error.code).toBe("ATLAS-GARBLED");
  });
});

describe("the loader of the site features", () => {
  it("gives the features", async () => {
    expect(await loadSiteFeatures(answering(JSON.stringify(featuresFile)))).toEqual(featuresFile);
  });

  it.each<[string, unknown]>([
    ["no features", { type: "FeatureCollection" }],
    ["no outlines", { type: "FeatureCollection", features: [] }],
    ["features that are no list", { features: {} }],
    ["nothing", null],
    ["a number", 7],
  ])("names a file with %s: SITES-GARBLED", async (_, content) => {
    const error = await failureOf(loadSiteFeatures(answering(JSON.stringify(content))));
    expect(error.code).toBe("SITES-GARBLED");
  });
});

describe.each(files)("the loader of the $file", ({ what, load, url }) => {
  it.each([404, 403, 500, 503])("names the status %i of a refusal", async (status) => {
    const error = await failureOf(load(answering("", status)));
    expect(error.code).toBe(`${what}-${status}`);
  });

  it.each([
    ["cut off", '{"version": 1, "sites": ['],
    ["empty", ""],
    ["a page instead of data", "<!doctype html><title>Atlas</title>"],
  ])("names a file that is %s", async (_, content) => {
    const error = await failureOf(load(answering(content)));
    expect(error.code).toBe(`${what}-GARBLED`);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it("names a server that does not answer, and keeps the cause", async () => {
    const cause = new TypeError("network down");
    const error = await failureOf(load(() => Promise.reject(cause)));
    expect(error.code).toBe(`${what}-UNREACHABLE`);
    expect(error.cause).toBe(cause);
  });

  it("says in words which file it was", async () => {
    const error = await failureOf(load(answering("", 404)));
    expect(error).toMatchObject({ name: "DataError", url, message: `${what}-404: ${url}` });
  });

  it("asks for the file once, at the address it was given", async () => {
    const asked: string[] = [];
    const error = await failureOf(
      load((address) => {
        asked.push(address);
        return Promise.resolve(new Response("", { status: 404 }));
      }, "elsewhere/file.json"),
    );
    expect(asked).toEqual(["elsewhere/file.json"]);
    expect(error.url).toBe("elsewhere/file.json");
  });
});

function answering(content: string, status = 200): () => Promise<Response> {
  return () => Promise.resolve(new Response(content, { status }));
}

/** The error a load ends with; throws when it ends well or with another one. */
async function failureOf(load: Promise<unknown>): Promise<DataError> {
  const end = await load.then(
    () => "loaded",
    (error: unknown) => error,
  );
  if (end instanceof DataError) return end;
  throw new Error(`ended with ${String(end)}`);
}

function begin(answers: readonly (() => Promise<string>)[]) {
  let asked = 0;
  let time = 0;
  const ask = loadOnce(
    () => {
      const answer = answers[asked] ?? answers.at(-1);
      asked += 1;
      return answer ? answer() : Promise.reject(new Error("no answer"));
    },
    () => time,
  );
  return { ask, pass: (milliseconds: number) => void (time += milliseconds), asked: () => asked };
}
const here = () => Promise.resolve("here");
const fails = () => Promise.reject(new Error("away"));

describe("a value that is loaded once", () => {
  it("is requested once, however often it is used", async () => {
    const { ask, pass, asked } = begin([here]);
    expect([await ask(), await ask()]).toEqual(["here", "here"]);
    pass(1_000_000);
    expect(ask()).toBe(ask());
    expect(asked()).toBe(1);
  });

  it("is requested again after a failure, but only after a pause", async () => {
    const { ask, pass, asked } = begin([fails, here]);
    const first = ask();
    await expect(first).rejects.toThrow("away");
    expect(ask()).toBe(first);
    pass(1_000);
    expect(ask()).toBe(first);
    expect(asked()).toBe(1);
    pass(10_000);
    expect(await ask()).toBe("here");
    expect(asked()).toBe(2);
  });
});
