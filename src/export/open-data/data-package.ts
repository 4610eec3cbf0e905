import type { Meaning, OpenColumn, OpenTable } from "./columns.ts";
import { dataVersion, type OpenTableName, openTableNames } from "./tables.ts";

export interface PackageFacts {
  readonly title: string;
  readonly description: string;
  /** The day of the data, ISO. */
  readonly asOf: string;
  readonly descriptions: Readonly<Record<Meaning, string>>;
  readonly homepage: string | null;
}

const fieldTypes = { text: "string", number: "number", date: "date", boolean: "boolean" } as const;

/** Which column names a row of which table; "own" is its own. */
const references: Partial<Readonly<Record<Meaning, OpenTableName | "own">>> = {
  part_of: "sites",
  area_of: "sites",
  within: "figures",
  same_fact_as: "own",
  answers: "events",
  rests_on: "events",
};

/** The whole package as Frictionless Data describes it (datapackage.json, version 1 of the standard). */
export function dataPackage(
  tables: Readonly<Record<OpenTableName, OpenTable>>,
  { title, description, asOf, descriptions, homepage }: PackageFacts,
): object {
  return {
    profile: "data-package",
    name: "hong-kong-innovation-atlas",
    title,
    description,
    version: `${dataVersion}.0.0`,
    created: `${asOf}T00:00:00+08:00`,
    ...(homepage && { homepage }),
    licenses,
    resources: [
      {
        profile: "data-resource",
        name: "sites-map",
        path: "sites.geojson",
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
        licenses,
      },
      ...openTableNames.map((name) => ({
        profile: "tabular-data-resource",
        name,
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", doubleQuote: true, lineTerminator: "\r\n" },
        schema: {
          fields: tables[name].columns.map((column) => field(column, descriptions)),
          primaryKey: "id",
          missingValues: [""],
          ...foreignKeys(tables[name]),
        },
      })),
    ],
  };
}

/** Of the base map that outlines follow, as geodata/README.md has them: the licence of the code covers no data. */
export const licenses = [
  {
    name: "other-attribution",
    title: "DATA.GOV.HK terms of use: outlines drawn from Government data",
    path: "https://data.gov.hk/en/terms-and-conditions",
  },
  {
    name: "ODbL-1.0",
    title: "Open Database License: outlines whose licence column says so",
    path: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
];

function field(
  { key, meaning, type, language }: OpenColumn,
  descriptions: PackageFacts["descriptions"],
): object {
  return {
    name: key,
    // A source may be dated by a year alone.
    type: meaning === "date" ? "string" : fieldTypes[type],
    description: descriptions[meaning] + (language ? ` (${language})` : ""),
    ...(key === "id" && { constraints: { required: true, unique: true } }),
  };
}

function foreignKeys({ columns, name }: OpenTable): object {
  const keys = columns.flatMap(({ key, meaning }) => {
    const resource = references[meaning];
    return resource
      ? [
          {
            fields: key,
            reference: { resource: resource === "own" || resource === name ? "" : resource, fields: "id" },
          },
        ]
      : [];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
