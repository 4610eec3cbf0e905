import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Arrow, arrowsOf, sourceFiles } from "./imports.ts";

/** model <- search, state, look, documents; state <- commands; search <- data; all of these <- map, ui <- main.tsx, static.tsx */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  link: ["model"],
  search: ["model"],
  import: ["model"],
  layers: ["model", "import", "export"],
  export: ["model"],
  data: ["model", "search", "import", "layers"],
  documents: ["model"],
  state: ["model", "link"],
  look: ["model"],
  offline: [],
  commands: ["model", "link", "state"],
  map: ["model", "link", "search", "data", "state", "look", "commands"],
  ui: ["model", "link", "search", "import", "export", "data", "documents", "state", "look", "commands"],
};
const mayImportEverything = ["src/main.tsx", "src/static.tsx", "src/console.tsx", "src/pages.ts"];

/** By the folder of scripts; "" stands for the commands themselves. */
const scriptsMayImport: Record<string, readonly string[]> = {
  "": ["model"],
  basemap: ["model", "search"],
  bench: ["look", "map", "model", "state"],
  "bench-import": [],
  "bench-search": ["model", "search"],
  deploy: [],
  exports: ["export"],
  feeds: ["export", "model"],
  fonts: ["model", "search"],
  geodata: ["link", "model"],
  news: ["model"],
  offline: ["offline"],
  pages: ["export", "link", "look", "model"],
  plugins: ["look"],
  search: ["model", "search"],
  web: ["model"],
};
/** It renders the pages, so it imports what they are made of. */
const scriptsThatDraw = ["scripts/prerender.ts"];

const root = resolve(import.meta.dirname, "..");
const folders = Object.keys(mayImport);
const forbiddenPairs = folders.flatMap((from) =>
  folders.filter((to) => to !== from && !mayImport[from]?.includes(to)).map((to) => ({ from, to })),
);

const files = sourceFiles();
const arrows = files.flatMap((file) => arrowsOf(file, readFileSync(join(root, file), "utf8")));

describe("the arrows of src", () => {
  it.each(forbiddenPairs)("$from never imports $to", ({ from, to }) => {
    expect(lines(arrows.filter(({ file, imported }) => isIn(file, from) && isIn(imported, to)))).toEqual([]);
  });

  it("nothing imports the files beside the folders, and only main and static import the folders from there", () => {
    const beside = arrows.filter(({ file, imported }) => {
      const isWiring = mayImportEverything.includes(file);
      return (
        (isBeside(imported) && !isWiring) || (isBeside(file) && !isWiring && imported.startsWith("src/"))
      );
    });
    expect(lines(beside)).toEqual([]);
  });

  it("src never imports scripts, tests or anything else outside it but packages", () => {
    const leaving = arrows.filter(({ imported }) => !isPackage(imported) && !imported.startsWith("src/"));
    expect(lines(leaving)).toEqual([]);
  });

  it.each([
    { name: "maplibre-gl", homes: ["map"] },
    { name: "preact", homes: ["ui"] },
    { name: "@turf/turf", homes: ["model"] },
    { name: "cheap-ruler", homes: ["model"] },
    { name: "valibot", homes: ["model", "data"] },
    { name: "idb", homes: ["documents", "layers"] },
    { name: "flatbush", homes: ["search"] },
    { name: "geoflatbush", homes: ["search"] },
    { name: "minisearch", homes: ["search"] },
    { name: "proj4", homes: ["model", "import"] },
    { name: "papaparse", homes: ["import"] },
    { name: "saxes", homes: ["import"] },
    { name: "@maplibre/geojson-vt", homes: ["layers"] },
    { name: "@maplibre/vt-pbf", homes: ["layers"] },
    { name: "clipper2-ts", homes: ["model"] },
    { name: "geographiclib-geodesic", homes: ["model"] },
  ])("$name is imported by $homes and the wiring only", ({ name, homes }) => {
    const strays = arrows.filter(
      ({ file, imported }) =>
        (imported === name || imported.startsWith(`${name}/`)) &&
        !homes.some((home) => isIn(file, home)) &&
        !mayImportEverything.includes(file),
    );
    expect(lines(strays)).toEqual([]);
  });

  it("every folder has its place", () => {
    const found = new Set(files.flatMap((file) => file.split("/").slice(1, -1).slice(0, 1)));
    expect([...found].toSorted()).toEqual(folders.toSorted());
  });
});

describe("the arrows of scripts", () => {
  const scriptArrows = sourceFiles("scripts").flatMap((file) =>
    arrowsOf(file, readFileSync(join(root, file), "utf8")),
  );
  const folderOf = (file: string): string => file.split("/").slice(1, -1)[0] ?? "";

  it("import from src only what each folder of scripts may use", () => {
    const intoSrc = scriptArrows.filter(({ imported }) => imported.startsWith("src/"));
    expect(intoSrc.length).toBeGreaterThan(50);
    const strays = intoSrc.filter(
      ({ file, imported }) =>
        !scriptsThatDraw.includes(file) &&
        !scriptsMayImport[folderOf(file)]?.some((folder) => isIn(imported, folder)),
    );
    expect(lines(strays)).toEqual([]);
  });

  it("import from the tests only the queries that the search bench repeats", () => {
    const intoTests = scriptArrows.filter(({ imported }) => imported.startsWith("test/"));
    expect(lines(intoTests)).toEqual(["scripts/bench-search/text-section.ts -> test/search/queries.ts"]);
  });
});

describe("the reading of imports", () => {
  it.each([
    ['import { a } from "../model/area.ts";', "src/model/area.ts"],
    ['import type { A } from "../model/atlas.ts";', "src/model/atlas.ts"],
    ['import "../look/palette.css";', "src/look/palette.css"],
    ['export { a } from "../ui/app.tsx";', "src/ui/app.tsx"],
    ['export * from "../ui/app.tsx";', "src/ui/app.tsx"],
    ['const later = import("../ui/app.tsx");', "src/ui/app.tsx"],
    ["const later = import(`../ui/app.tsx`);", "src/ui/app.tsx"],
    ['type A = import("../ui/app.tsx").A;', "src/ui/app.tsx"],
    ['new Worker(new URL("../data/decode.ts", import.meta.url));', "src/data/decode.ts"],
    ['import text from "../ui/text/zh-Hant.ts?hans";', "src/ui/text/zh-Hant.ts"],
    ['import { b } from "/src/ui/app.tsx";', "src/ui/app.tsx"],
    ['import { c } from "../../scripts/hans.ts";', "scripts/hans.ts"],
    ['import { d } from "@turf/turf";', "@turf/turf"],
  ])("sees %s", (code, imported) => {
    expect(arrowsOf("src/map/example.ts", code)).toEqual([{ file: "src/map/example.ts", imported }]);
  });

  it("sees nothing in a comment, a text or an address of the page", () => {
    expect(
      arrowsOf("src/map/example.ts", '// import "../ui/app.tsx"\nconst a = "import \'../ui/app.tsx\'";'),
    ).toEqual([]);
  });
});

function isPackage(imported: string): boolean {
  return !/^(src|scripts|test|geodata|public|\.\.)(\/|$)/.test(imported);
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`src/${folder}/`);
}

function isBeside(path: string): boolean {
  return /^src\/[^/]+$/.test(path);
}

function lines(found: readonly Arrow[]): string[] {
  return found.map(({ file, imported }) => `${file} -> ${imported}`);
}
