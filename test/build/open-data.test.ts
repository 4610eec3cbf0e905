import { existsSync, readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { openTableNames } from "../../src/export/open-data/tables.ts";
import { eventKinds, precisions, siteKinds, sourceKinds, statuses } from "../../src/model/kinds.ts";
import { languages } from "../../src/model/localised.ts";
import { verdicts } from "../../src/model/verdicts.ts";
import { dataPageFile, pathInLanguage } from "../../src/link/page-path.ts";

const folder = "dist/data/v1";

describe("the published data of the build", () => {
  it("are the files that their description names, and the log of their changes", () => {
    const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8")) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([
      "sites.geojson",
      ...openTableNames.map((name) => `${name}.csv`),
    ]);
    expect(resources.filter(({ path }) => !existsSync(`${folder}/${path}`))).toEqual([]);
    expect(readFileSync(`${folder}/CHANGES.md`, "utf8")).toBe(readFileSync("geodata/CHANGES.md", "utf8"));
  });

  it("have every site on the map file, drawn or not", () => {
    const { features } = JSON.parse(readFileSync(`${folder}/sites.geojson`, "utf8")) as FeatureCollection;
    expect(features).toHaveLength(50);
    expect(features.filter(({ geometry }) => geometry?.type.endsWith("Polygon")).length).toBeGreaterThan(20);
  });

  it.each(languages)("are explained in %s: every file is linked, and every column has a row", (language) => {
    const html = readFileSync(`dist/${pathInLanguage(dataPageFile, language)}`, "utf8");
    for (const file of ["sites.geojson", "datapackage.json", ...openTableNames.map((name) => `${name}.csv`)])
      expect(html).toContain(`data/v1/${file}"`);
    const header = readFileSync(`${folder}/figures.csv`, "utf8").split("\r\n")[0] ?? "";
    for (const key of header.replace("\uFEFF", "").split(",")) expect(html).toContain(`<code>${key}</code>`);
  });

  it.each(languages)("have every code explained in %s", (language) => {
    const html = readFileSync(`dist/${pathInLanguage(dataPageFile, language)}`, "utf8");
    const codes = [...statuses, ...siteKinds, ...precisions, ...eventKinds, ...sourceKinds, ...verdicts];
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !html.includes(`<code>${code}</code>`))).toEqual([]);
  });

  it.each(languages)("are under the terms of their publishers, and not of the code, in %s", (language) => {
    const html = readFileSync(`dist/${pathInLanguage(dataPageFile, language)}`, "utf8");
    const { licenses } = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8")) as {
      licenses: { name: string; path: string }[];
    };
    expect(licenses.map(({ name }) => name)).toEqual(["other-attribution", "ODbL-1.0"]);
    const [, block = "{}"] = /ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(block)).toMatchObject({ license: licenses.map(({ path }) => path) });
  });
});
