import type { Geometry } from "geojson";
import { toWgs84From } from "../crs.ts";
import { cellsOf, type Dbf, dbfHeadLength, readDbf } from "../dbf.ts";
import { encodingOf, offeredEncodings } from "../decode-text.ts";
import { extensionOf, nameWithoutExtension } from "../file-name.ts";
import { readShp, type ShpRecord } from "../shp.ts";
import { type EncodingReason, ImportRefusal, type TakenCrs } from "../report.ts";
import { takeCrs } from "../take-crs.ts";
import { firstPosition } from "./geojson.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";

/** ESRI shapefile, record by record, with the table, the projection and the encoding that lie beside it. */
export const shapefile: Format = {
  id: "shapefile",
  read: async (file, others, context) => {
    const beside = (extension: string): ImportFile | undefined =>
      others.find(({ name }) => extensionOf(name) === extension);
    const records = readShp(await bytesOf(file), file.name);
    const dbf = beside("dbf");
    const tableBytes = dbf ? await bytesOf(dbf) : null;
    const encoding = tableBytes ? await encodingFor(tableBytes, beside("cpg"), context) : null;
    const table = tableBytes && encoding ? readDbf(tableBytes, encoding) : null;
    await readRecords(file, { records, table, prj: beside("prj") }, context);
  },
};

interface Opened {
  readonly records: Iterable<ShpRecord>;
  readonly table: Dbf | null;
  readonly prj: ImportFile | undefined;
}

async function readRecords(
  file: ImportFile,
  { records, table, prj }: Opened,
  context: FormatContext,
): Promise<void> {
  const { tally, checkpoint } = context;
  if (table && table.renamedCount > 0) tally.note({ kind: "fields-renamed", count: table.renamedCount });
  const crs = await crsOf(records, prj, context);
  context.reportCrs(crs.id, crs.reason, crs.name);
  const layer = context.layer(nameWithoutExtension(file.name), {
    toWgs84: await toWgs84From(crs.id),
    keepsPlaceless: true,
  });
  let number = 0;
  for (const { geometry, isDamaged } of records) {
    number += 1;
    const where = { kind: "feature", number } as const;
    const cells = table?.row(number - 1) ?? [];
    const properties = cells.map((cell, column) => [table?.fields[column] ?? "", cell] as const);
    if (isDamaged) tally.leaveOut("malformed", where);
    else layer.add({ geometry, properties, where });
    await checkpoint(file.blob.size);
  }
}

async function bytesOf({ blob }: ImportFile): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function crsOf(
  records: Iterable<ShpRecord>,
  prj: ImportFile | undefined,
  { options }: FormatContext,
): Promise<TakenCrs> {
  const text = prj ? (await prj.blob.text()).trim() : "";
  return takeCrs(options.crs, { text, first: firstPosition(firstShape(records)) });
}

function firstShape(records: Iterable<ShpRecord>): Geometry | null {
  for (const { geometry } of records) if (geometry) return geometry;
  return null;
}

/** Code pages that a dbf names by one byte of its header. */
const languageIds: Readonly<Record<number, string>> = {
  0x03: "windows-1252",
  0x57: "windows-1252",
  0x4d: "gb18030",
  0x7a: "gb18030",
  0x4f: "big5",
  0x78: "big5",
};

async function encodingFor(
  table: Uint8Array,
  cpg: ImportFile | undefined,
  { options, reportEncoding, reportChoices }: FormatContext,
): Promise<string> {
  if (table.byteLength < dbfHeadLength) throw new ImportRefusal("MALFORMED", "dbf");
  const taken = await guess();
  reportEncoding(taken.label, taken.reason);
  if (taken.reason === "assumed" || taken.reason === "chosen")
    reportChoices({
      encodings: offeredEncodings.map((label) => ({ label, sample: sampleOf(table, label) })),
      delimiters: [],
      header: [],
      columns: [],
    });
  return taken.label;

  async function guess(): Promise<{ label: string; reason: EncodingReason }> {
    const chosen = options.encoding === undefined ? null : encodingOf(options.encoding);
    if (chosen) return { label: chosen, reason: "chosen" };
    const named = cpg ? encodingOf((await cpg.blob.text()).trim()) : null;
    const isValid = isUtf8(table);
    // Some programs write the same file beside every table, whatever is in it.
    if (named && (named !== "utf-8" || isValid)) return { label: named, reason: "named" };
    if (isValid) return { label: "utf-8", reason: "valid" };
    const byLanguage = languageIds[table[29] ?? 0];
    // Western Windows stands in many headers that nobody has set: its bytes are then Chinese all the same.
    if (byLanguage && byLanguage !== "windows-1252") return { label: byLanguage, reason: "named" };
    return { label: offeredEncodings[0], reason: "assumed" };
  }
}

/**
 * Whether every byte is valid in UTF-8. Values are cut at the width of their field, in the middle of a character too,
 * and names of fields at ten bytes: the names are not asked, and a value may lack its end.
 */
function isUtf8(table: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isText = (bytes: Uint8Array): boolean => {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const begin = new DataView(table.buffer, table.byteOffset).getUint16(8, true);
  return isText(table.subarray(begin)) || cellsOf(table).every((cell) => isText(wholeCharacters(cell)));
}

/** Without the beginning of a character at the end. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** The first records as text. */
function sampleOf(table: Uint8Array, label: string): readonly string[] {
  const view = new DataView(table.buffer, table.byteOffset);
  const [begin, length] = [view.getUint16(8, true), view.getUint16(10, true)];
  return Array.from({ length: 5 }, (_, index) => begin + index * length)
    .filter((at) => at + length <= table.byteLength)
    .map((at) =>
      new TextDecoder(label)
        .decode(table.subarray(at + 1, at + length))
        .replace(/\s+/g, " ")
        .trim(),
    );
}
