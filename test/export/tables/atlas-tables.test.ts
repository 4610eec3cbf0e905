import { describe, expect, it } from "vitest";
import type { ExportTable } from "../../../src/export/table.ts";
import { eventsTable } from "../../../src/export/tables/events.ts";
import { figuresTable } from "../../../src/export/tables/figures.ts";
import { measuresTable } from "../../../src/export/tables/measures.ts";
import { promisesTable } from "../../../src/export/tables/promises.ts";
import { sitesTable } from "../../../src/export/tables/sites.ts";
import { headings } from "../../../src/export/tables/table-words.ts";
import { palettes } from "../../../src/look/palette.ts";
import { type Language, languages } from "../../../src/model/localised.ts";
import { measureFacts } from "../../../src/model/measure-facts.ts";
import { promiseBook } from "../../../src/model/verdict.ts";
import { atlas, contextIn, outlines, rowOf } from "./context.ts";

const colours = palettes.light.kind;
const all: Readonly<Record<string, (language: Language) => ExportTable>> = {
  sites: (language) => sitesTable("t", atlas.sites, { outlines, colours }, contextIn(language)),
  measures: (language) => measuresTable("t", measureFacts(atlas), contextIn(language)),
  figures: (language) => figuresTable("t", atlas.figures, contextIn(language)),
  events: (language) => eventsTable("t", atlas.events, contextIn(language)),
  promises: (language) => promisesTable("t", promiseBook(atlas), contextIn(language)),
};
const kinds = Object.keys(all);
const tableIn = (kind: string, language: Language): ExportTable => {
  const made = all[kind]?.(language);
  if (!made) throw new Error(`there is no table of ${kind}`);
  return made;
};

describe("every table of the atlas", () => {
  it("has a row for each of its kind", () => {
    expect(kinds.map((kind) => tableIn(kind, "en").rows.length)).toEqual([
      atlas.sites.length,
      atlas.measures.length,
      atlas.figures.length,
      atlas.events.length,
      promiseBook(atlas).length,
    ]);
    expect(atlas.sites.length).toBeGreaterThan(40);
  });

  it("uses every heading, so that none is left over", () => {
    const used = new Set(kinds.flatMap((kind) => tableIn(kind, "en").columns.map(({ label }) => label)));
    const { column } = contextIn("en").words;
    expect(headings.filter((heading) => !used.has(column[heading]))).toEqual([]);
  });

  describe.each(kinds)("of %s", (kind) => {
    it.each(languages)("has a cell of its column's type in every row, in %s", (language) => {
      const { columns, rows } = tableIn(kind, language);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      for (const [index, { type }] of columns.entries()) {
        const cells = rows.flatMap((row) => row[index] ?? []);
        if (type === "date") for (const cell of cells) expect(cell).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        else for (const cell of cells) expect(typeof cell).toBe(type === "text" ? "string" : type);
      }
    });

    it("has unique keys and ids, and ends with the day up to which facts were looked for", () => {
      const { columns, rows } = tableIn(kind, "en");
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
      expect(columns.at(-1)?.key).toBe("asOf");
      expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([atlas.asOf]));
    });

    it("names the source of every row", () => {
      const { columns, rows } = tableIn(kind, "en");
      const source = columns.findIndex(({ key }) => key === "source" || key === "promiseSource");
      expect(source).toBeGreaterThan(0);
      expect(rows.filter((row) => !row[source]).map(([id]) => id)).toEqual([]);
    });

    it("has the same keys in every language, and other headings", () => {
      const [hant, en] = (["zh-Hant", "en"] as const).map((language) => tableIn(kind, language).columns);
      expect(hant?.map(({ key }) => key)).toEqual(en?.map(({ key }) => key));
      expect(hant?.filter(({ label }, index) => label === en?.[index]?.label)).toEqual([]);
    });
  });
});

describe("the table of sites", () => {
  const table = tableIn("sites", "en");

  it("tells of Cyberport what its panel tells", () => {
    expect(rowOf(table, "cyberport")).toMatchObject({
      name: "Cyberport",
      kind: "I&T parks",
      status: "Open",
      statusAtPaper: "Open",
      district: "Southern",
      hectares: 12.11,
      hectaresFrom: "measured from the outline",
      precision: "Indicative outline",
      licence: "Outline drawn from Government open data.",
    });
    expect(rowOf(table, "san-tin-technopole")).toMatchObject({
      hectares: 240,
      hectaresFrom: "stated in the paper",
    });
    expect(rowOf(table, "cyberport")["source"]).toMatch(/paragraph 10; .*paragraph 11/);
    // No address of the paper is recorded.
    expect(rowOf(table, "cyberport")["sourceUrl"]).toBeNull();
  });

  it("has its outlines as they are measured, and the colour of its kind", () => {
    const index = atlas.sites.findIndex(({ id }) => id === "cyberport");
    expect(table.geometries?.[index]).toEqual(outlines.get("cyberport"));
    expect(table.geometries?.[index]?.type).toBe("Polygon");
    expect(table.looks?.[index]).toEqual({
      colour: palettes.light.kind.park,
      fill: palettes.light.kind.park,
      fillOpacity: 0.25,
      width: 2,
    });
    const unplaced = atlas.sites.findIndex(({ precision }) => precision === "none");
    expect(table.geometries?.[unplaced]).toBeNull();
  });

  it("is in the reader's language", () => {
    expect(rowOf(tableIn("sites", "zh-Hant"), "cyberport")).toMatchObject({
      name: "數碼港",
      kind: "創科園區",
      district: "南區",
    });
    expect(rowOf(tableIn("sites", "zh-Hans"), "cyberport")["name"]).toBe("数码港");
  });
});

describe("the tables of measures, figures and events", () => {
  it("tell of a measure its category, its date and its sites", () => {
    const row = rowOf(tableIn("measures", "en"), "ma-liu-shui-reclamation");
    expect(row).toMatchObject({ name: "Ma Liu Shui reclamation project" });
    expect(row["category"]).toBe(atlas.category("land")?.name.en);
    expect(String(row["sites"]).split("; ")).toHaveLength(5);
    expect(row["source"]).toContain("paragraph 9");
  });

  it("have land in square metres and in hectares, and other figures in their unit alone", () => {
    const table = tableIn("figures", "en");
    expect(rowOf(table, "p8-i-t-land-san-tin-technopole")).toMatchObject({
      name: "I&T land in San Tin Technopole",
      words: "about 240 ha",
      value: 2_400_000,
      hectares: 240,
      dateWords: "in the long term",
      dateEarliest: null,
      measures: "San Tin Technopole",
    });
    const money = atlas.figures.find(({ unit }) => unit === "hkd");
    expect(rowOf(table, money?.id ?? "")).toMatchObject({
      value: money?.value,
      unit: "Hong Kong dollars",
      hectares: null,
    });
  });

  it("tell which promise a later fact answers, and by when it is due", () => {
    const row = rowOf(tableIn("events", "en"), "later-2022-07-eight-batch-1-buildings-end-2024");
    expect(row).toMatchObject({
      name: "Eight Batch 1 buildings from end-2024 (plan restated)",
      kind: "Reported elsewhere",
      dateWords: "13 July 2022",
      dateEarliest: "2022-07-13",
      dateLatest: "2022-07-13",
      milestone: "first part completed",
      earliest: "2024-10-01",
      latest: null,
      answers: "promise-hsitp-first-buildings",
    });
    expect(row["sourceUrl"]).toMatch(/^https?:/);
  });
});

describe("the table of promises", () => {
  const table = tableIn("promises", "en");

  it("has the verdict with its dates, and empty cells where nothing is known", () => {
    expect(rowOf(table, "promise-amc")).toMatchObject({
      milestone: "completed",
      earliest: "2022-05-01",
      latest: "2022-08-31",
      verdict: "Kept",
      leastMonths: -3,
      mostMonths: -2,
    });
    const open = rowOf(table, "a9-year-injection");
    expect(open).toMatchObject({
      verdict: "Not settled",
      openReason: "nothing found",
      leastMonths: null,
      mostMonths: null,
      laterSource: null,
      laterUrl: null,
    });
    expect(open["promiseSource"]).toContain("annex");
  });

  it("says beside a title that is our description that it is one", () => {
    const licences = rowOf(table, "promise-smart-regulation");
    expect(licences["laterSource"]).toContain("[title: our description]");
    expect(licences["promiseSource"]).not.toContain("our description");
  });

  it("gives no months but a source when the source concerns another step of the promise", () => {
    const mec = rowOf(table, "promise-mec");
    expect(mec).toMatchObject({
      verdict: "Not settled",
      openReason: "the sources are about another step",
      leastMonths: null,
      mostMonths: null,
    });
    expect(mec["laterUrl"]).toMatch(/^https?:/);
  });
});
