import { openShp, type Source } from "shapefile";
import { crsAbout, toWgs84From } from "../crs.ts";
import { type Dbf, readDbf } from "../dbf.ts";
import { encodingOf, offeredEncodings } from "../decode-text.ts";
import { extensionOf, nameWithoutExtension } from "../file-name.ts";
import { crsOfPrj } from "../read-prj.ts";
import { type CrsId, type CrsReason, type EncodingReason, ImportRefusal } from "../report.ts";
import { firstPosition } from "./geojson.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";

/** Shape types, by the number in the header; multipatches are bodies that no map of this kind draws. */
const multiPatch = 31;
const headerBytes = 100;

/** ESRI shapefile, record by record, with the table, the projection and the encoding that lie beside it. */
export const shapefile: Format = {
  id: "shapefile",
  read: async (file, others, context) => {
    const beside = (extension: string): ImportFile | undefined =>
      others.find(({ name }) => extensionOf(name) === extension);
    await checkHeader(file);
    const bytes = await bytesOf(file);
    const dbf = beside("dbf");
    const tableBytes = dbf ? await bytesOf(dbf) : null;
    const encoding = tableBytes ? await encodingFor(tableBytes, beside("cpg"), context) : null;
    const shapes = await openShp(bytes);
    const table = tableBytes && encoding ? readDbf(tableBytes, encoding) : null;
    await readRecords(file, { shapes, table, prj: beside("prj") }, context);
  },
};

interface Opened {
  readonly shapes: Source<unknown>;
  readonly table: Dbf | null;
  readonly prj: ImportFile | undefined;
}

async function readRecords(
  file: ImportFile,
  { shapes, table, prj }: Opened,
  context: FormatContext,
): Promise<void> {
  const { tally, checkpoint } = context;
  if (table && table.renamedCount > 0) tally.note({ kind: "fields-renamed", count: table.renamedCount });
  let record = await shapes.read();
  const crs = await crsOf(record.value, prj, context);
  context.reportCrs(crs.id, crs.reason, crs.name);
  const layer = context.layer(nameWithoutExtension(file.name), {
    toWgs84: await toWgs84From(crs.id),
    keepsPlaceless: true,
  });
  for (let number = 1; !record.done; number += 1) {
    const where = { kind: "feature", number } as const;
    const cells = table?.row(number - 1) ?? [];
    const properties = cells.map((cell, column) => [table?.fields[column] ?? "", cell] as const);
    layer.add({ geometry: record.value, properties, where });
    await checkpoint(file.blob.size);
    try {
      record = await shapes.read();
    } catch (error) {
      console.warn("The rest of a shapefile could not be read.", error);
      // What was read stays; the records behind the damage are out of reach.
      return tally.leaveOut("malformed", { kind: "feature", number: number + 1 });
    }
  }
}

async function checkHeader({ name, blob }: ImportFile): Promise<void> {
  const view = new DataView(await blob.slice(0, headerBytes).arrayBuffer());
  if (view.byteLength < headerBytes) throw new ImportRefusal("MALFORMED", name);
  if (view.getInt32(32, true) === multiPatch) throw new ImportRefusal("NOT-SUPPORTED", "MultiPatch");
}

async function bytesOf({ blob }: ImportFile): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function crsOf(
  geometry: unknown,
  prj: ImportFile | undefined,
  { options }: FormatContext,
): Promise<{ id: CrsId; reason: CrsReason; name: string }> {
  if (options.crs) return { id: options.crs, reason: "chosen", name: "" };
  if (prj) {
    const { id, name } = crsOfPrj(await prj.blob.text());
    if (!id) throw new ImportRefusal("UNKNOWN-CRS", name);
    return { id, reason: "named", name };
  }
  const first = firstPosition(geometry);
  const [guess] = first ? crsAbout(...first) : [];
  return { id: guess ?? "wgs84", reason: guess ? "values" : "assumed", name: "" };
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
    if (named) return { label: named, reason: "named" };
    if (isUtf8(table)) return { label: "utf-8", reason: "valid" };
    const byLanguage = languageIds[table[29] ?? 0];
    // Western Windows stands in many headers that nobody has set: its bytes are then Chinese all the same.
    if (byLanguage && byLanguage !== "windows-1252") return { label: byLanguage, reason: "named" };
    return { label: offeredEncodings[0], reason: "assumed" };
  }
}

/** Names of fields are cut at ten bytes, in the middle of a character too: only the records are asked. */
function isUtf8(table: Uint8Array): boolean {
  const begin = new DataView(table.buffer, table.byteOffset).getUint16(8, true);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(table.subarray(begin));
    return true;
  } catch {
    return false;
  }
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
