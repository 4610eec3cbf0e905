import type { CellValue, FeatureLook, LayerField, OwnLayer } from "../../model/own-layer.ts";
import { rowsEntry, type Workspace, workspaceFile } from "../../model/workspace.ts";
import { parseRowsHead, parseWorkspace } from "../../model/workspace-schema.ts";
import type { LayerBuilder, RawFeature } from "../layer-builder.ts";
import { ImportRefusal } from "../report.ts";
import { textLines } from "../text-lines.ts";
import type { Tally } from "../tally.ts";
import type { ZipEntry } from "../unzip.ts";
import type { FormatContext } from "./format.ts";
import { isObject, nestingOf } from "./geojson.ts";

/** Bytes of a document, which has no rows in it. */
const longestDocument = 33_554_432;
/** Lists within lists of a row: those of a geometry, and collections in it. */
const deepestRow = 32;

/** A workspace that was saved as one file. A layer that cannot be read is named, and takes no other along. */
export async function readWorkspace(
  entry: ZipEntry,
  entries: readonly ZipEntry[],
  fileLength: number,
  context: FormatContext,
): Promise<void> {
  const { document, stored, layers, workspace } = await readDocument(entry);
  const unpacked = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = entry.byteLength;
  const checkpoint = (more: number): Promise<void> =>
    context.checkpoint((fileLength * (done + more)) / Math.max(1, unpacked));
  for (const [index, each] of stored.entries()) {
    const kept = layers.find(({ id }) => isObject(each) && each["id"] === id);
    await context.attempt(kept?.name ?? `${workspaceFile.entry}, ${index + 1}`, async () => {
      const rows = kept && entries.find(({ name }) => name === rowsEntry(kept.id));
      if (!rows) throw new ImportRefusal("MALFORMED", rowsEntry(kept?.id ?? ""));
      await readRows(await rows.unpack(), kept, { ...context, checkpoint });
      done += rows.byteLength;
    });
  }
  takeDrawings(document["drawings"], workspace.drawings, context.tally);
  context.reportWorkspace({ ...workspace, layers: [] });
}

async function readDocument(entry: ZipEntry) {
  if (entry.byteLength > longestDocument)
    throw new ImportRefusal("TOO-LARGE", `${longestDocument / 1_048_576} MB`);
  const text = await (await entry.unpack()).text();
  const file = parsed(text);
  if (!isObject(file) || file["format"] !== workspaceFile.format)
    throw new ImportRefusal("MALFORMED", workspaceFile.entry);
  const version = file["version"];
  if (typeof version !== "number") throw new ImportRefusal("MALFORMED", "version");
  if (version > workspaceFile.version) throw new ImportRefusal("TOO-NEW", String(version));
  const document = file[workspaceFile.field];
  const workspace = parseWorkspace(document);
  if (!workspace || !isObject(document)) throw new ImportRefusal("MALFORMED", workspaceFile.field);
  const stored = Array.isArray(document["layers"]) ? (document["layers"] as readonly unknown[]) : [];
  return { document, stored, layers: workspace.layers, workspace };
}

/** Tells how many drawings came in, and which did not. */
function takeDrawings(list: unknown, drawings: Workspace["drawings"], tally: Tally): void {
  const ids = new Set(drawings.map(({ id }) => id));
  for (const [index, each] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries())
    if (!isObject(each) || !ids.has(String(each["id"])))
      tally.leaveOut("malformed", { kind: "feature", number: index + 1 });
  if (drawings.length > 0) tally.note({ kind: "drawings", count: drawings.length });
}

/** The first line says the fields and looks; each other line is a row. */
async function readRows(blob: Blob, kept: OwnLayer, context: FormatContext): Promise<void> {
  let layer: { readonly builder: LayerBuilder; readonly head: RowsHead } | null = null;
  for await (const { lines, bytesRead } of textLines(blob)) {
    for (const { text, number } of lines) {
      layer ??= begin(text, kept, context);
      if (number > 1) addRow(layer.builder, layer.head, { text, number }, context);
    }
    await context.checkpoint(bytesRead);
  }
  if (!layer) throw new ImportRefusal("MALFORMED", rowsEntry(kept.id));
}

interface RowsHead {
  readonly fields: readonly LayerField[];
  readonly looks: readonly FeatureLook[];
}

function begin(text: string, kept: OwnLayer, context: FormatContext) {
  const head = nestingOf(text) > deepestRow ? null : parseRowsHead(parsed(text));
  const names = new Set(head?.fields.map(({ name }) => name));
  if (!head || names.size !== head.fields.length)
    throw new ImportRefusal("MALFORMED", rowsEntry(kept.id), { kind: "line", number: 1 });
  const builder = context.layer(kept.name, { keepsPlaceless: true, fields: head.fields, kept });
  return { builder, head };
}

function addRow(
  builder: LayerBuilder,
  { fields, looks }: RowsHead,
  { text, number }: { readonly text: string; readonly number: number },
  { tally }: FormatContext,
): void {
  const where = { kind: "line", number } as const;
  if (nestingOf(text) > deepestRow) return tally.leaveOut("nested-too-deep", where);
  const row = parsed(text);
  if (!Array.isArray(row)) return tally.leaveOut("malformed", where);
  const [geometry, values, look] = row as readonly unknown[];
  if (!Array.isArray(values) || values.length !== fields.length || !values.every(isCell))
    return tally.leaveOut("malformed", where);
  const feature: RawFeature = {
    geometry,
    properties: fields.map(({ name }, column) => [name, values[column]] as const),
    look: typeof look === "number" ? (looks[look] ?? null) : null,
    where,
  };
  builder.add(feature);
}

function isCell(value: unknown): value is CellValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
