import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedFiles, versionOf } from "../../../scripts/offline/stored-files.ts";
import { workerScript } from "../../../scripts/offline/worker-script.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
  await mkdir(join(folder, "data"));
  for (const path of ["index.html", "text.en.html", "sw.js", "data/atlas.json"])
    await writeFile(join(folder, path), path);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the files that are kept", () => {
  it("are all of a build but the text version and the worker itself", async () => {
    const files = await storedFiles(folder);
    expect(files.map(({ path }) => path)).toEqual(["data/atlas.json", "index.html"]);
  });

  it("make another version when one of them is changed", async () => {
    const before = versionOf(await storedFiles(folder));
    expect(versionOf(await storedFiles(folder)).name).toBe(before.name);
    await writeFile(join(folder, "data/atlas.json"), "other");
    expect(versionOf(await storedFiles(folder)).name).not.toBe(before.name);
  });
});

describe("the script of the worker", () => {
  it("is a classic one that knows every file", async () => {
    const script = await workerScript({ name: "v-one", files: [{ path: "data/atlas.json", sha256: "abc" }] });
    expect(script).toContain("data/atlas.json");
    expect(script).toContain("v-one");
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
  });

  it("or the one that takes everything away", async () => {
    const script = await workerScript(null);
    expect(script).toContain("unregister");
    expect(script).not.toContain("respondWith");
  });
});

describe("the worker that was built", () => {
  it("keeps every script, style, font and piece of data of the build, and the pages", async () => {
    const worker = await readFile("dist/sw.js", "utf8");
    const files = (await readdir("dist", { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice("dist/".length));
    const missing = files.filter((file) => !worker.includes(`"${file}"`) && !worker.includes(`\`${file}\``));
    const isPage = (file: string): boolean =>
      /^(?:(?:en|hans)\/)?(?:(?:site|measure|promise)\/[\w-]+|data)\.html$/.test(file);
    expect(missing.filter(isPage).length).toBeGreaterThan(400);
    expect(
      missing
        .filter((file) => !isPage(file) && !/^(?:cards|screenshots)\/|^sitemap|^data\/v1\//.test(file))
        .toSorted(),
    ).toEqual(["404.html", "robots.txt", "sw.js", "text.en.html", "text.zh-Hans.html", "text.zh-Hant.html"]);
  });
});
