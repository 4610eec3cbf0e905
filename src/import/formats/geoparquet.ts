import { decompress as unpackZstd } from "fzstd";
import {
  type ColumnMetaData,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
  snappyUncompress,
} from "hyparquet";
import { deserializeTCompactProtocol } from "hyparquet/src/thrift.js";
import { gunzip } from "hyparquet-compressors/src/gzip.js";
import { epsgOfName } from "../crs.ts";
import { exactNumber } from "../exact-number.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { ImportRefusal } from "../report.ts";
import type { CrsClues } from "../take-crs.ts";
import { createWaitingLayer, type WaitingLayer } from "../waiting-layer.ts";
import { parseWkb } from "../wkb.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { isObject } from "./geojson.ts";

/** GeoParquet, one group of rows after the other. Parquet without places is read as a table. */
export const geoparquet: Format = {
  id: "geoparquet",
  read: async (file, _others, context) => {
    const buffer = bufferOf(file.blob);
    const metadata = await parquetMetadataAsync(buffer, { geoparquet: false }).catch((cause: unknown) => {
      throw new ImportRefusal("MALFORMED", "Parquet", null, { cause });
    });
    const { place, clues } = placeOf(metadata);
    checkGroups(metadata, file.blob.size, context);
    const layer = createWaitingLayer(nameWithoutExtension(file.name), clues, context);
    const compressors = compressorsFor(metadata);
    await readGroups(file, { metadata, compressors, place, layer }, context);
    await layer.end();
  },
};

interface Opened {
  readonly metadata: FileMetaData;
  readonly compressors: Compressors;
  /** The name of the column of geometries; null for a table without one. */
  readonly place: string | null;
  readonly layer: WaitingLayer;
}

async function readGroups(
  file: ImportFile,
  { metadata, compressors, place, layer }: Opened,
  context: FormatContext,
): Promise<void> {
  const names = columnNames(metadata);
  let begin = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const end = begin + Number(group.num_rows);
    const rows = await rowsOf(file.blob, { metadata, compressors }, { group, rowStart: begin, rowEnd: end });
    const bytesRead = (file.blob.size * (index + 1)) / metadata.row_groups.length;
    if (!rows) context.tally.leaveOut("malformed", { kind: "feature", number: begin + 1 });
    for (const [offset, cells] of (rows ?? []).entries()) {
      await layer.add({
        geometry: place === null ? null : geometryOf(cells[names.indexOf(place)]),
        properties: names.flatMap((name, column) =>
          name === place ? [] : [[name, cellOf(cells[column], context)] as const],
        ),
        where: { kind: "feature", number: begin + offset + 1 },
      });
      await context.checkpoint(bytesRead);
    }
    begin = end;
  }
}

/** The rows of a group; null when it is damaged: those behind it may be whole. */
async function rowsOf(
  blob: Blob,
  { metadata, compressors }: Pick<Opened, "metadata" | "compressors">,
  {
    group,
    rowStart,
    rowEnd,
  }: { readonly group: RowGroup; readonly rowStart: number; readonly rowEnd: number },
): Promise<readonly (readonly unknown[])[] | null> {
  let found: readonly (readonly unknown[])[] = [];
  try {
    for (const { meta_data: column } of group.columns) if (column) await checkPages(blob, column);
    await parquetRead({
      file: bufferOf(blob),
      metadata,
      rowStart,
      rowEnd,
      // Bytes that are not said to be text may be geometries.
      utf8: false,
      geoparquet: false,
      compressors,
      parsers: { geometryFromBytes: asIs, geographyFromBytes: asIs, dateFromDays: dayOf },
      onComplete: (rows) => {
        found = rows;
      },
    });
    return found;
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    return null;
  }
}

/** The library makes room for as many values as a page promises: none has more than its column. */
async function checkPages(blob: Blob, column: ColumnMetaData): Promise<void> {
  const begin = beginOf(column);
  const buffer = await blob.slice(begin, begin + Number(column.total_compressed_size)).arrayBuffer();
  const reader = { view: new DataView(buffer), offset: 0 };
  while (reader.offset < buffer.byteLength - 1) {
    const header = deserializeTCompactProtocol(reader) as Readonly<Record<string, unknown>>;
    const length = Number(header["field_3"]);
    const page = header["field_5"] ?? header["field_7"] ?? header["field_8"];
    const count = isObject(page) ? Number(page["field_1"]) : 0;
    if (!(length >= 0 && count >= 0 && count <= Number(column.num_values)))
      throw new RangeError("a page with more than its column");
    reader.offset += length;
  }
}

function beginOf({ dictionary_page_offset: dictionary, data_page_offset: data }: ColumnMetaData): number {
  // Some programs write 0 where there is no dictionary.
  return Number(dictionary || data);
}

function bufferOf(blob: Blob) {
  return {
    byteLength: blob.size,
    slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
  };
}

function asIs(bytes: Uint8Array): Uint8Array {
  return bytes;
}

function dayOf(days: number): string {
  const date = new Date(days * 86_400_000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** A damaged page may ask for any length: none is longer than all columns together. */
function compressorsFor({ row_groups: groups }: FileMetaData): Compressors {
  let longest = 0;
  for (const { columns } of groups)
    for (const { meta_data: column } of columns)
      longest = Math.max(longest, Number(column?.total_uncompressed_size ?? 0));
  const room = (length: number): Uint8Array<ArrayBuffer> => {
    if (!(length >= 0 && length <= longest)) throw new RangeError("a page longer than its column");
    return new Uint8Array(length);
  };
  return {
    SNAPPY: (input, length) => {
      const output = room(length);
      snappyUncompress(input, output);
      return output;
    },
    GZIP: (input, length) => gunzip(input, room(length)),
    ZSTD: (input, length) => unpackZstd(input, room(length)),
  };
}

const codecs = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]);

/** What the file promises, before anything of it is unpacked. */
function checkGroups(metadata: FileMetaData, size: number, { budget }: FormatContext): void {
  const { row_groups: groups } = metadata;
  const paths = leafPaths(parquetSchema(metadata));
  let rowCount = 0;
  let unpacked = 0;
  for (const { num_rows: rows, columns } of groups) {
    rowCount += Number(rows);
    // Each column of the schema once: the library does not wait for others.
    const free = new Set(paths);
    for (const { meta_data: column } of columns) {
      if (!column) throw new ImportRefusal("NOT-SUPPORTED", "Parquet, several files");
      const [packedLength, length, begin] = [
        Number(column.total_compressed_size),
        Number(column.total_uncompressed_size),
        beginOf(column),
      ];
      const path = column.path_in_schema.join(".");
      if (!free.delete(path)) throw new ImportRefusal("MALFORMED", "Parquet");
      if (!codecs.has(column.codec)) throw new ImportRefusal("NOT-SUPPORTED", `Parquet ${column.codec}`);
      if (
        !(begin >= 0 && packedLength >= 0 && length >= 0 && begin + packedLength <= size) ||
        !(Number(column.num_values) <= budget.vertices)
      )
        throw new ImportRefusal("MALFORMED", "Parquet");
      unpacked += length;
    }
  }
  if (!(rowCount >= 0)) throw new ImportRefusal("MALFORMED", "Parquet");
  if (rowCount > budget.features) throw new ImportRefusal("TOO-MANY-FEATURES", String(budget.features));
  if (unpacked > budget.unpackedBytes)
    throw new ImportRefusal("TOO-LARGE", `${Math.round(budget.unpackedBytes / 1_048_576)} MB`);
}

function leafPaths({ path, children }: SchemaTree): readonly string[] {
  return children.length > 0 ? children.flatMap(leafPaths) : [path.join(".")];
}

function columnNames(metadata: FileMetaData): readonly string[] {
  try {
    return parquetSchema(metadata).children.map(({ element }) => element.name);
  } catch (cause) {
    throw new ImportRefusal("MALFORMED", "Parquet", null, { cause });
  }
}

/** Which column has the geometries, and in what system: by GeoParquet, or by the newer types of Parquet itself. */
function placeOf(metadata: FileMetaData): { place: string | null; clues: Omit<CrsClues, "first"> } {
  const names = columnNames(metadata);
  const geo = geoOf(metadata);
  const primary = geo?.["primary_column"];
  const columns = geo?.["columns"];
  const column = isObject(columns) && typeof primary === "string" ? columns[primary] : null;
  if (typeof primary === "string" && names.includes(primary) && isObject(column)) {
    if (column["encoding"] !== "WKB")
      throw new ImportRefusal("NOT-SUPPORTED", `GeoParquet ${String(column["encoding"])}`);
    return { place: primary, clues: cluesOf(column["crs"]) };
  }
  const typed = metadata.schema.find(({ logical_type: logical }) =>
    /^GEO(METRY|GRAPHY)$/.test(logical?.type ?? ""),
  );
  if (!typed) return { place: null, clues: {} };
  const { logical_type: logical } = typed;
  const crs = logical && "crs" in logical && typeof logical.crs === "string" ? logical.crs : "OGC:CRS84";
  const code = epsgOfName(crs);
  return { place: typed.name, clues: code === null ? { name: crs } : { codes: [code], name: crs } };
}

function geoOf({ key_value_metadata: pairs = [] }: FileMetaData): Readonly<Record<string, unknown>> | null {
  const text = pairs.find(({ key }) => key === "geo")?.value;
  if (text === undefined) return null;
  try {
    const geo = JSON.parse(text) as unknown;
    return isObject(geo) ? geo : null;
  } catch (cause) {
    throw new ImportRefusal("MALFORMED", "GeoParquet", null, { cause });
  }
}

/** Degrees of WGS84 where it says nothing; what is said to be nothing is for the numbers to tell. */
function cluesOf(crs: unknown): Omit<CrsClues, "first"> {
  if (crs === undefined) return { codes: [4326], name: "OGC:CRS84" };
  if (!isObject(crs)) return {};
  const { id, name, type } = crs;
  const words = typeof name === "string" ? name : "";
  if (!isObject(id)) return { text: `${type === "GeographicCRS" ? "GEOGCRS" : "PROJCRS"}["${words}"]` };
  const { authority, code } = id;
  const epsg =
    authority === "OGC"
      ? epsgOfName(`OGC:${String(code)}`)
      : /^(EPSG|ESRI)$/.test(String(authority))
        ? Number(code)
        : null;
  const said = `${String(authority)}:${String(code)}`;
  return epsg === null ? { name: said } : { codes: [epsg], name: words || said };
}

function geometryOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? parseWkb(value) : "unreadable";
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function cellOf(value: unknown, { tally }: FormatContext): unknown {
  if (typeof value === "bigint") return exactNumber(value);
  if (value instanceof Uint8Array) {
    // Older programs do not say that their texts are texts.
    try {
      return decoder.decode(value);
    } catch {
      tally.noteNotDrawn("BLOB");
      return null;
    }
  }
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? exactNumber(each) : each));
}
