import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { meanings } from "../../../src/export/open-data/columns.ts";
import { dataPackage } from "../../../src/export/open-data/data-package.ts";
import { openTableNames, openTables } from "../../../src/export/open-data/tables.ts";
import { writeCsv } from "../../../src/export/write-csv.ts";
import type { CellValue } from "../../../src/model/own-layer.ts";
import { indexAtlas, outlinesOf } from "../../../src/model/atlas.ts";
import { pagesWords } from "../../../src/ui/text/pages/pages-words.ts";
import { builtAtlas } from "../../geodata/built-atlas.ts";

const { data, features } = await builtAtlas();
const atlas = indexAtlas(data);
const tables = openTables({ atlas, features, outlines: outlinesOf(features) });
const descriptions = pagesWords.en.pages.data.columns;

/** A cell as a reader of CSV has it: what a spreadsheet would calculate has an apostrophe before it. */
function asRead(cell: CellValue): string {
  const text = cell === null ? "" : String(cell);
  return typeof cell === "string" && /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** As published in version 1: a name that is missing here or has another place breaks what others have built. */
const headers = {
  sites:
    "id name_zh_hant name_en kind type_zh_hant type_en status status_2021 district_zh_hant district_en part_of " +
    "outside_hong_kong hectares hectares_from drawn_hectares longitude latitude precision confidence basis_zh_hant " +
    "basis_en licence cites source_ids",
  measures:
    "id name_zh_hant name_en category category_name_zh_hant category_name_en part summary_zh_hant summary_en " +
    "later_name_zh_hant later_name_en not_found_until site_ids cites source_ids",
  figures:
    "id subject_zh_hant subject_en value unit unit_name_zh_hant unit_name_en qualifier words_zh_hant words_en role ledger " +
    "area_of within same_fact_as as_of_earliest as_of_latest as_of_words_zh_hant as_of_words_en note_zh_hant note_en " +
    "confidence site_ids measure_ids paper_row cites source_ids",
  events:
    "id kind headline_zh_hant headline_en text_zh_hant text_en date_earliest date_latest date_words_zh_hant " +
    "date_words_en due_earliest due_latest due_words_zh_hant due_words_en milestone answers same_fact_as status_becomes " +
    "confidence added site_ids measure_ids paper_row cites source_ids",
  promises:
    "id headline_zh_hant headline_en date_earliest date_latest date_words_zh_hant date_words_en due_earliest due_latest " +
    "due_words_zh_hant due_words_en milestone verdict open_reason rests_on least_months most_months site_ids measure_ids " +
    "cites source_ids",
  sources:
    "id title title_described name_zh_hant name_en publisher_zh_hant publisher_en date url language kind note_zh_hant note_en",
};

describe("the published tables", () => {
  it.each(openTableNames)("of %s has the columns of version 1, and new ones only after them", (name) => {
    const keys = tables[name].columns.map(({ key }) => key).join(" ");
    expect(keys.slice(0, headers[name].length)).toBe(headers[name]);
  });

  it("use every description, and each is there in three languages", () => {
    const used = new Set(
      openTableNames.flatMap((name) => tables[name].columns.map(({ meaning }) => meaning)),
    );
    expect(meanings.filter((meaning) => !used.has(meaning))).toEqual([]);
    for (const { pages } of Object.values(pagesWords))
      expect(Object.keys(pages.data.columns).toSorted()).toEqual([...meanings].toSorted());
  });

  it.each(openTableNames)(
    "of %s has a row for each, with an id of its own and cells of its types",
    (name) => {
      const { columns, rows } = tables[name];
      expect(rows.length).toBeGreaterThanOrEqual(10);
      expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
      for (const [index, { type }] of columns.entries()) {
        const cells = rows.flatMap((row) => row[index] ?? []);
        if (type === "date") for (const cell of cells) expect(cell).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        else for (const cell of cells) expect(typeof cell).toBe(type === "text" ? "string" : type);
      }
    },
  );

  it("say what the paper says of one site, with its place in it", () => {
    const { columns, rows } = tables.sites;
    const row = rows.find(([id]) => id === "ma-liu-shui-88ha") ?? [];
    const cell = (key: string): unknown => row[columns.findIndex((each) => each.key === key)];
    expect([cell("hectares"), cell("hectares_from")]).toEqual([88, "paper"]);
    expect(cell("cites")).toMatch(/paper-2021#para-\d+/);
  });

  it("name no row of another table that is not there", () => {
    const figure = (id: string): boolean => atlas.figures.some((each) => each.id === id);
    const event = (id: string): boolean => atlas.events.some((each) => each.id === id);
    const known: Readonly<Record<string, (id: string) => unknown>> = {
      source_ids: atlas.source,
      site_ids: atlas.site,
      measure_ids: atlas.measure,
      part_of: atlas.site,
      area_of: atlas.site,
      within: figure,
      answers: event,
      rests_on: event,
    };
    const ownRow: Readonly<Record<string, (id: string) => boolean>> = { figures: figure, events: event };
    const named = openTableNames.flatMap((name) => {
      const { columns, rows } = tables[name];
      return columns.flatMap(({ key }, index) => {
        const find = key === "same_fact_as" ? ownRow[name] : known[key];
        return find
          ? rows.flatMap((row) =>
              String(row[index] ?? "")
                .split(";")
                .map((id) => ({ id, find })),
            )
          : [];
      });
    });
    expect(named.length).toBeGreaterThan(1_000);
    expect(named.filter(({ id, find }) => id !== "" && !find(id))).toEqual([]);
  });

  it.each(openTableNames)("of %s is read back from its CSV as it was", async (name) => {
    const { geometries: _, ...table } = tables[name];
    const { data: read, errors } = Papa.parse<string[]>((await (await writeCsv(table)).text()).trim());
    expect(errors).toEqual([]);
    expect(read[0]?.map((key) => key.replace("\uFEFF", ""))).toEqual(table.columns.map(({ key }) => key));
    expect(read.slice(1)).toEqual(table.rows.map((row) => row.map(asRead)));
  });
});

interface Schema {
  readonly fields: readonly { readonly name: string; readonly description: string }[];
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string };
  }[];
}

describe("the description of the package", () => {
  const described = dataPackage(tables, {
    title: "Atlas",
    description: "All data.",
    asOf: atlas.asOf,
    descriptions,
    homepage: "https://atlas.example/data.html",
  }) as { resources: { name: string; schema?: Schema }[] };
  const schemaOf = (file: string): object => {
    const text = readFileSync(`test/fixtures/frictionless/${file}.json`, "utf8");
    const { $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
    return schema;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

  it("is a Data Package by the schema of the standard", () => {
    const isPackage = ajv.compile(schemaOf("data-package"));
    isPackage(described);
    expect(isPackage.errors ?? []).toEqual([]);
    expect(isPackage({ ...described, resources: [] })).toBe(false);
  });

  it("names the table of every column that holds the id of one row", () => {
    const named = described.resources.flatMap(({ name, schema }) =>
      (schema?.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields}: ${reference.resource}`),
    );
    expect(named).toEqual([
      "sites.part_of: ",
      "figures.area_of: sites",
      "figures.within: ",
      "figures.same_fact_as: ",
      "events.answers: ",
      "events.same_fact_as: ",
      "promises.rests_on: events",
    ]);
  });

  it("has a Table Schema for every table, with a description of every column", () => {
    const isSchema = ajv.compile(schemaOf("table-schema"));
    const schemas = described.resources.flatMap(({ schema }) => schema ?? []);
    expect(schemas).toHaveLength(openTableNames.length);
    for (const schema of schemas) {
      isSchema(schema);
      expect(isSchema.errors ?? []).toEqual([]);
      expect(schema.fields.filter(({ description }) => description === "")).toEqual([]);
    }
  });
});
