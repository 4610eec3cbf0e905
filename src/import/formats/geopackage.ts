import { ImportRefusal } from "../report.ts";
import { openSqlite, type SqliteFile, type SqliteValue } from "../sqlite.ts";
import type { CrsClues } from "../take-crs.ts";
import { createWaitingLayer } from "../waiting-layer.ts";
import { parseWkb } from "../wkb.ts";
import type { Format, FormatContext } from "./format.ts";

/** GeoPackage: each of its tables of features or of plain rows is a layer. Other files of SQLite are told apart here. */
export const geopackage: Format = {
  id: "geopackage",
  read: async (file, _others, context) => {
    const sqlite = await openSqlite(file.blob);
    if (!sqlite.has("gpkg_contents")) await refuseOther(sqlite, context);
    if (sqlite.isWal) context.tally.note({ kind: "unsaved-changes" });
    const contents = await contentsOf(sqlite);
    const tiles = contents.filter(({ kind }) => kind !== "features" && kind !== "attributes");
    const tables = contents.filter((each) => !tiles.includes(each));
    if (tables.length === 0 && tiles.length > 0)
      throw new ImportRefusal("TILES", `GeoPackage: ${tiles.map(({ name }) => name).join(", ")}`);
    for (const { name } of tiles) context.tally.noteNotDrawn(name);
    for (const table of tables) await context.attempt(table.name, () => readTable(sqlite, table, context));
  },
};

/** What some describe many tables with, at most. */
const mostRecords = 10_000;

/** MBTiles are said to be what they are; other databases have no features that are known. */
async function refuseOther(sqlite: SqliteFile, { reportFormat }: FormatContext): Promise<never> {
  if (!sqlite.has("metadata") || !sqlite.has("tiles")) throw new ImportRefusal("NOT-SUPPORTED", "SQLite");
  reportFormat("mbtiles");
  const told = new Map(
    (await recordsOf(sqlite, "metadata").catch(() => [])).map((row) => [
      textOf(row.get("name")),
      textOf(row.get("value")),
    ]),
  );
  const [least, most] = [told.get("minzoom") ?? "", told.get("maxzoom") ?? ""];
  const zooms = most === "" ? "" : ` z${least}–${most}`;
  throw new ImportRefusal("TILES", `${told.get("format") ?? ""}${zooms}`.trim());
}

interface Content {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  /** Of the geometries; empty for a table without them. */
  readonly column: string;
  readonly clues: Omit<CrsClues, "first">;
}

async function contentsOf(sqlite: SqliteFile): Promise<readonly Content[]> {
  const geometries = new Map<string, ReadonlyMap<string, SqliteValue>>();
  for (const row of await recordsOf(sqlite, "gpkg_geometry_columns"))
    geometries.set(textOf(row.get("table_name")).toLowerCase(), row);
  const systems = new Map<number, ReadonlyMap<string, SqliteValue>>();
  for (const row of await recordsOf(sqlite, "gpkg_spatial_ref_sys"))
    systems.set(Number(row.get("srs_id")), row);
  return (await recordsOf(sqlite, "gpkg_contents")).map((row) => {
    const name = textOf(row.get("table_name"));
    const geometry = geometries.get(name.toLowerCase());
    const id = Number(geometry?.get("srs_id") ?? row.get("srs_id") ?? 0);
    return {
      name,
      title: textOf(row.get("identifier")) || name,
      kind: textOf(row.get("data_type")).toLowerCase(),
      column: textOf(geometry?.get("column_name")).toLowerCase(),
      clues: cluesOf(id, systems.get(id)),
    };
  });
}

/** Of the systems that every GeoPackage has, -1 and 0 say that there is none. */
function cluesOf(id: number, system: ReadonlyMap<string, SqliteValue> | undefined): Omit<CrsClues, "first"> {
  if (id <= 0) return {};
  const isEpsg = /^(epsg|esri)$/i.test(textOf(system?.get("organization")));
  const code = system ? (isEpsg ? Number(system.get("organization_coordsys_id")) : 0) : id;
  const definition = textOf(system?.get("definition"));
  return {
    codes: code > 0 ? [code] : [],
    text: /^undefined$/i.test(definition) ? "" : definition,
    name: textOf(system?.get("srs_name")),
  };
}

async function readTable(
  sqlite: SqliteFile,
  { name, title, kind, column, clues }: Content,
  context: FormatContext,
): Promise<void> {
  const table = sqlite.table(name);
  if (!table) throw new ImportRefusal("MALFORMED", name);
  const place =
    kind === "features" ? table.columns.findIndex((each) => each.name.toLowerCase() === column) : -1;
  const fields = table.columns.map((field, at) => ({ ...field, at })).filter(({ at }) => at !== place);
  const layer = createWaitingLayer(title, place < 0 ? {} : clues, context);
  let number = 0;
  for await (const row of table.rows()) {
    number += 1;
    const where = { kind: "feature", number } as const;
    if (row)
      await layer.add({
        geometry: place < 0 ? null : geometryOf(row[place] ?? null),
        properties: fields.map(({ name: field, type, at }) => {
          const value = row[at] ?? null;
          if (value instanceof Uint8Array) context.tally.noteNotDrawn("BLOB");
          return [field, cellOf(value, type)] as const;
        }),
        where,
      });
    else context.tally.leaveOut("malformed", where);
    await context.checkpoint(sqlite.bytesRead());
  }
  await layer.end();
}

/** SQLite has no truth values: a column is declared to hold some. */
function cellOf(value: SqliteValue, type: string): Exclude<SqliteValue, Uint8Array> | boolean {
  if (value instanceof Uint8Array) return null;
  return /^bool/i.test(type) && typeof value === "number" ? value !== 0 : value;
}

/** Bytes of the box that stands before the geometry, by its kind. */
const boxLengths = [0, 32, 48, 48, 64] as const;

/** A geometry with its head of a GeoPackage; a text for what is none. */
function geometryOf(value: SqliteValue): unknown {
  if (value === null) return null;
  if (!(value instanceof Uint8Array) || value[0] !== 0x47 || value[1] !== 0x50) return "unreadable";
  const flags = value[3] ?? 0;
  const boxLength = boxLengths[(flags >> 1) & 7];
  if (boxLength === undefined) return "unreadable";
  return (flags & 0x10) === 0 ? parseWkb(value.subarray(8 + boxLength)) : null;
}

/** The rows of one of the small tables that describe the others. */
async function recordsOf(
  sqlite: SqliteFile,
  name: string,
): Promise<readonly ReadonlyMap<string, SqliteValue>[]> {
  const table = sqlite.table(name);
  const records: ReadonlyMap<string, SqliteValue>[] = [];
  if (!table) return records;
  let count = 0;
  for await (const row of table.rows()) {
    if (row)
      records.push(
        new Map(table.columns.map((column, index) => [column.name.toLowerCase(), row[index] ?? null])),
      );
    // Damaged ones count too: they are walked as well.
    count += 1;
    if (count === mostRecords) break;
  }
  return records;
}

function textOf(value: SqliteValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
