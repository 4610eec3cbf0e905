import { isEmptyWorkspace } from "../model/workspace.ts";
import type { Budget } from "./budget.ts";
import { detectFormat, headBytes } from "./detect-format.ts";
import { type FileGroup, groupFiles, isCompanion } from "./file-groups.ts";
import { extensionOf, nameWithoutExtension } from "./file-name.ts";
import type { FormatContext, ImportFile } from "./formats/format.ts";
import { type BuiltLayer, createLayerBuilder, type LayerBuilder } from "./layer-builder.ts";
import { loadFormat } from "./load-format.ts";
import {
  type FormatId,
  type ImportOptions,
  ImportRefusal,
  type ImportReport,
  type RefusalCode,
  type ReportedLayer,
} from "./report.ts";
import { createTally } from "./tally.ts";

export interface ImportRequest {
  /** What was dropped or chosen at once; the files of a shapefile belong together. */
  readonly files: readonly ImportFile[];
  readonly options: ImportOptions;
  readonly budget: Budget;
}

export interface ImportProgress {
  readonly bytesRead: number;
  readonly byteLength: number;
  readonly featureCount: number;
}

export interface ImportResult {
  readonly report: ImportReport;
  /** All of the layers, or none when the file is refused. */
  readonly layers: readonly BuiltLayer[];
}

export interface ImportHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly now: () => number;
  /** Lets other messages of the worker through, a cancel among them. */
  readonly pause: () => Promise<void>;
}

/** How long an import reads before it lets messages through, in milliseconds. */
const turn = 60;
/** Of the name of a layer, in characters: a folder of a file may be called anything. */
const longestName = 200;

/** Refusals that say nothing of the other files that come with one. */
const ofOneFile: ReadonlySet<RefusalCode> = new Set([
  "NOT-KNOWN",
  "MALFORMED",
  "TOO-DEEP",
  "UNKNOWN-CRS",
  "DTD",
  "ENCRYPTED",
  "ZIP-DAMAGED",
  "TILES",
  "CAD-BINARY",
  "OFFICE-FILE",
  "SQLITE-WAL",
  "NOT-SUPPORTED",
  "FAULT",
]);

/**
 * Reads files into layers. Never rejects because of what a file contains: the report says what came in, what was left
 * out and why, or why nothing could be read. Rejects only when it is aborted.
 */
export async function runImport(request: ImportRequest, hooks: ImportHooks): Promise<ImportResult> {
  const { budget, options } = request;
  const groups = groupFiles(request.files);
  const [first] = groups;
  if (!first) throw new RangeError("an import needs a file");
  const tally = createTally(budget);
  const builders: LayerBuilder[] = [];
  const found: Found = { format: null, crs: null, encoding: null, choices: null, workspace: null };
  const sources = new Map<LayerBuilder, Source>();
  const refused: { readonly name: string; readonly cause: ImportRefusal; readonly found: Found }[] = [];
  const checkpoint = createCheckpoint(request, hooks, () => tally.featureCount());

  const context: FormatContext = {
    budget,
    options,
    tally,
    checkpoint,
    layer: (name, { kept = null, ...layerOptions } = {}) => {
      if (builders.length >= budget.layers) throw new ImportRefusal("TOO-MANY-LAYERS", String(budget.layers));
      const shown = name.trim().slice(0, longestName) || nameWithoutExtension(first.file.name);
      const builder = createLayerBuilder(shown, { budget, tally, ...layerOptions });
      builders.push(builder);
      sources.set(builder, { crs: found.crs, encoding: found.encoding, kept });
      return builder;
    },
    mark: () => {
      const [layerCount, foundBefore, goBack] = [builders.length, { ...found }, tally.snapshot()];
      return () => {
        builders.length = layerCount;
        Object.assign(found, foundBefore);
        goBack();
      };
    },
    attempt: async (name, readFile) => {
      const goBack = context.mark();
      // What one file says of itself holds for no other.
      Object.assign(found, { crs: null, encoding: null });
      try {
        await readFile();
      } catch (error) {
        hooks.signal.throwIfAborted();
        const cause = asRefusal(error);
        if (!ofOneFile.has(cause.code)) throw cause;
        refused.push({ name, cause, found: { ...found } });
        goBack();
      }
    },
    reportFormat: (id) => {
      found.format = id;
    },
    reportCrs: (id, reason, name = "") => {
      found.crs = { id, reason, name };
    },
    reportEncoding: (label, reason) => {
      found.encoding = { label, reason };
    },
    reportChoices: (choices) => {
      found.choices = choices;
    },
    reportWorkspace: (workspace) => {
      found.workspace = workspace;
    },
  };

  let refusal: ImportRefusal | null = null;
  try {
    await readGroups(groups, context);
    const [firstRefused] = refused;
    const hasMore = found.workspace !== null && !isEmptyWorkspace(found.workspace);
    if (!hasMore && builders.every((builder) => builder.isEmpty())) {
      Object.assign(found, firstRefused?.found);
      throw firstRefused?.cause ?? new ImportRefusal("NO-FEATURES");
    }
    if (firstRefused)
      tally.note({
        kind: "refused-files",
        files: refused.map(({ name, cause: { code, subject } }) => ({ name, code, subject })),
      });
  } catch (error) {
    hooks.signal.throwIfAborted();
    refusal = asRefusal(error);
  }
  const filled = refusal ? [] : builders.filter((builder) => !builder.isEmpty());
  const layers = filled.map((each) => each.finish());
  const ownSources = filled.map((each) => sources.get(each) ?? { crs: null, encoding: null, kept: null });
  return {
    layers,
    report: reportOf({
      file: first.file,
      files: request.files,
      options,
      found,
      refusal,
      layers,
      sources: ownSources,
      tally,
    }),
  };
}

/** All of what was chosen together; what is of no known kind is named, unless it is all of it. */
async function readGroups(groups: readonly FileGroup<ImportFile>[], context: FormatContext): Promise<void> {
  const { budget, tally } = context;
  const size = groups.flatMap(filesOf).reduce((sum, { blob }) => sum + blob.size, 0);
  if (size === 0) throw new ImportRefusal("EMPTY");
  if (size > budget.fileBytes) throw new ImportRefusal("TOO-LARGE", megabytes(budget.fileBytes));
  const unknown: ImportFile[] = [];
  let bytesDone = 0;
  let readCount = 0;
  for (const group of groups) {
    const before = bytesDone;
    const checkpoint = (bytesRead: number): Promise<void> => context.checkpoint(before + bytesRead);
    // The report begins with the name of the first file: it is that one whose format it tells.
    const reportFormat = readCount === 0 ? context.reportFormat : (): void => undefined;
    await context.attempt(group.file.name, async () => {
      if (await readGroup(group, { ...context, checkpoint, reportFormat })) readCount += 1;
      else unknown.push(group.file);
    });
    bytesDone += filesOf(group).reduce((sum, { blob }) => sum + blob.size, 0);
  }
  const [first] = unknown;
  if (first && unknown.length === groups.length)
    throw new ImportRefusal("NOT-KNOWN", extensionOf(first.name));
  if (first) tally.note({ kind: "other-files", names: unknown.map(({ name }) => name) });
}

/** Whether the file is of a known kind. */
async function readGroup({ file, others }: FileGroup<ImportFile>, context: FormatContext): Promise<boolean> {
  const head = new Uint8Array(await file.blob.slice(0, headBytes).arrayBuffer());
  const id = isCompanion(file.name) ? null : detectFormat(file.name, head);
  const format = id === "zip" ? (await import("./formats/zip.ts")).zip : await loadFormat(id);
  if (!format) return false;
  context.reportFormat(format.id);
  await format.read(file, others, context);
  return true;
}

function filesOf({ file, others }: FileGroup<ImportFile>): readonly ImportFile[] {
  return [file, ...others];
}

function createCheckpoint(
  { files, budget }: ImportRequest,
  { signal, onProgress, now, pause }: ImportHooks,
  featureCount: () => number,
): FormatContext["checkpoint"] {
  const byteLength = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const begun = now();
  let last = begun;
  return async (bytesRead) => {
    signal.throwIfAborted();
    if (now() - last < turn) return;
    onProgress({ bytesRead: Math.min(bytesRead, byteLength), byteLength, featureCount: featureCount() });
    await pause();
    last = now();
    signal.throwIfAborted();
    if (last - begun > budget.milliseconds)
      throw new ImportRefusal("TOO-LONG", `${Math.round(budget.milliseconds / 1_000)} s`);
  };
}

/** What a library threw is a file that it could not read. */
function asRefusal(error: unknown): ImportRefusal {
  if (error instanceof ImportRefusal) return error;
  console.warn("A file could not be imported.", error);
  return new ImportRefusal("FAULT", error instanceof Error ? error.message.slice(0, 120) : "");
}

/** What was taken for a layer. */
type Source = Pick<ReportedLayer, "crs" | "encoding" | "kept">;

interface Found {
  format: FormatId | null;
  crs: ImportReport["crs"];
  encoding: ImportReport["encoding"];
  choices: ImportReport["choices"];
  workspace: ImportReport["workspace"];
}

interface Parts {
  readonly file: ImportFile;
  readonly files: readonly ImportFile[];
  readonly options: ImportOptions;
  readonly found: Found;
  readonly refusal: ImportRefusal | null;
  readonly layers: readonly BuiltLayer[];
  /** One for each layer. */
  readonly sources: readonly Source[];
  readonly tally: ReturnType<typeof createTally>;
}

function reportOf({ file, files, options, found, refusal, layers, sources, tally }: Parts): ImportReport {
  const leftOut = tally.leftOut();
  const leftOutCount = leftOut.reduce((sum, { count }) => sum + count, 0);
  const notes = tally.notes();
  const isPartial =
    leftOutCount > 0 || notes.some(({ kind }) => kind === "refused-files" || kind === "fewer-features");
  return {
    fileName: file.name,
    byteLength: files.reduce((sum, { blob }) => sum + blob.size, 0),
    ...found,
    workspace: refusal ? null : found.workspace,
    crs: sources.find(({ crs }) => crs)?.crs ?? found.crs,
    encoding: sources.find(({ encoding }) => encoding)?.encoding ?? found.encoding,
    outcome: refusal ? "refused" : isPartial ? "partial" : "done",
    refusal: refusal && { code: refusal.code, subject: refusal.subject, where: refusal.where },
    layers: layers.map(({ name, summary }, index) => ({
      name,
      ...summary,
      crs: sources[index]?.crs ?? null,
      encoding: sources[index]?.encoding ?? null,
      kept: sources[index]?.kept ?? null,
    })),
    featureCount: layers.reduce((sum, { summary }) => sum + summary.featureCount, 0),
    leftOutCount,
    leftOut,
    options,
    notes,
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}
