import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { BuiltChunk } from "../../scripts/plugins/chunk-list.ts";

/** Of the build before the tests, see scripts/checks/steps.mjs. */
const chunks = JSON.parse(readFileSync(".cache/build/chunks.json", "utf8")) as readonly BuiltChunk[];
const page = readFileSync("dist/index.html", "utf8");

const mostScriptBytes = 60_000;
const mostVisitBytes = 1_800_000;

function chunkOf(file: string): BuiltChunk {
  const found = chunks.find((chunk) => chunk.file === file);
  if (!found) throw new Error(`${file} is no script of the build; dist and .cache/build are of two builds`);
  return found;
}

/** Scripts with all that is fetched with them. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  for (const file of found) for (const imported of chunkOf(file).imports) found.add(imported);
  return found;
}

function fileOf(module: RegExp): string {
  const file = chunks.find(({ facade }) => facade !== null && module.test(facade))?.file;
  if (file === undefined) throw new Error(`no script of the build stands for ${String(module)}`);
  return file;
}

const bytesOf = (file: string): number => {
  const content = readFileSync(join("dist", file));
  return /\.(?:woff2|webp|png)$/.test(file) ? content.byteLength : gzipSync(content).byteLength;
};
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + bytesOf(file), 0);
const inFolder = (folder: string): readonly string[] =>
  readdirSync(join("dist", folder)).map((name) => `${folder}/${name}`);
const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="\.\/([^"]+)"/g)].map(([, src = ""]) => src);

describe("the first load", () => {
  it.each([/\/text\/en\.ts$/, /\/text\/zh-Hant\.ts$/, /\/text\/zh-Hans\.ts$/])(
    "fetches no more than 60 kB of own scripts with the words of %s",
    (words) => {
      expect(scripts.length).toBeGreaterThan(1);
      const files = withImports([...scripts, fileOf(words)]);
      expect(files.size).toBeLessThan(10);
      expect(sum(files)).toBeLessThanOrEqual(mostScriptBytes);
    },
  );

  it("has styles for every class of the prerendered page that has any", () => {
    const files = inFolder("assets").filter((file) => file.endsWith(".css"));
    const isFirst = (file: string): boolean =>
      page.includes(`<link rel="stylesheet" crossorigin href="./${file}"`);
    const classesIn = (each: readonly string[]): ReadonlySet<string> =>
      new Set(
        each
          .flatMap((file) => [...readFileSync(join("dist", file), "utf8").matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)])
          .map(([, name = ""]) => name),
      );
    const shown = new Set(
      [...page.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    expect(shown.size).toBeGreaterThan(50);
    const [first, all] = [classesIn(files.filter(isFirst)), classesIn(files)];
    expect(first.size).toBeGreaterThan(50);
    // Styles that come only with a lazy part are missing until a reader happens to open that part.
    expect([...shown].filter((name) => all.has(name) && !first.has(name))).toEqual([]);
  });

  it("needs no words but those of its language", () => {
    const modules = [...withImports(scripts)].flatMap((file) => chunkOf(file).modules);
    expect(modules.length).toBeGreaterThan(50);
    // What is said when nothing can be fetched comes with the page.
    const words = modules.filter((id) => /\/text\/(?:en|zh-Han[ts])(?:\/|\.ts)/.test(id));
    expect(words.filter((id) => !/\/start\.ts(?:\?hans)?$/.test(id))).toEqual([]);
  });

  it("asks for the words with a script that waits for no other", () => {
    const [first = ""] = scripts;
    expect(page).toContain(`<script type="module" async crossorigin src="./${first}">`);
    expect(chunkOf(first).modules.filter((id) => id.endsWith("/text/first-words.ts"))).toHaveLength(1);
    expect(chunkOf(first).imports).toEqual([]);
  });

  it("holds no part that says what comes later", () => {
    const modules = [...withImports(scripts)].flatMap((file) => chunkOf(file).modules);
    expect(modules.some((id) => id.endsWith("/src/ui/app-context.tsx"))).toBe(true);
    // Its texts are not there yet: it would throw.
    expect(modules.filter((id) => id.endsWith("/src/ui/use-text.ts"))).toEqual([]);
  });

  it.each([/\/filter\/sentence\.tsx$/, /\/timeline\/dock\.tsx$/, /\/legend\/legend\.tsx$/])(
    "is not waited for by more texts, where the map comes with %s",
    (part) => {
      const chunk = chunks.find(({ modules }) => modules.some((id) => part.test(id)));
      const modules = [...withImports([chunk?.file ?? ""])].flatMap((file) => chunkOf(file).modules);
      expect(modules.length).toBeGreaterThan(2);
      expect(modules.filter((id) => id.endsWith("/src/ui/use-text.ts"))).toEqual([]);
    },
  );

  it("needs no library of projections or shapes", () => {
    const modules = [...withImports(scripts)].flatMap((file) => chunkOf(file).modules);
    expect(modules.length).toBeGreaterThan(50);
    const geometry = /\/node_modules\/(?:clipper2-ts|geographiclib-geodesic|proj4|mgrs)\//;
    expect(modules.filter((id) => geometry.test(id))).toEqual([]);
    expect(chunks.flatMap((chunk) => chunk.modules).some((id) => geometry.test(id))).toBe(true);
  });

  it("imports the map only dynamically", () => {
    const map = fileOf(/\/src\/map\/atlas-map\.ts$/);
    expect([...withImports(scripts)]).not.toContain(map);
  });
});

describe("a first visit", () => {
  /** Until the map stands; fonts and base map in full, whatever the first view needs of them. */
  it("fetches no more than 1.8 MB, but for what is fetched beforehand when there is time", () => {
    const linked = [...page.matchAll(/<link\b[^>]*\bhref="(?:\.\/)?([^"]+\.(?:css|json))"/g)].map(
      ([, href = ""]) => href,
    );
    const fonts = inFolder("fonts").filter(
      (file) => file.endsWith(".woff2") && !/-(?:hans|found)-/.test(file),
    );
    const ownScripts = withImports([
      ...scripts,
      fileOf(/\/text\/zh-Hant\.ts$/),
      fileOf(/\/map\/atlas-map\.ts$/),
    ]);
    const worker = inFolder("assets").filter((file) => /\/maplibre-gl-worker-/.test(file));
    const files = new Set([
      "index.html",
      ...linked,
      ...ownScripts,
      ...worker,
      ...fonts,
      ...inFolder("data/basemap"),
    ]);
    expect([...files]).toEqual(
      expect.arrayContaining(["data/atlas.json", "data/sites.json", "fonts/fonts.css"]),
    );
    expect([worker.length, fonts.length > 2, files.size > 30]).toEqual([1, true, true]);
    expect(sum(files)).toBeLessThanOrEqual(mostVisitBytes);
  });
});

describe("the scripts of the build", () => {
  it("hold every module once", () => {
    const modules = chunks.flatMap((chunk) => chunk.modules);
    expect(modules.length).toBeGreaterThan(500);
    expect(modules.filter((id, index) => modules.indexOf(id) !== index)).toEqual([]);
  });
});
