import { textBlob } from "../export/text-blob.ts";
import { writeZip, type ZipContent } from "../export/write-zip.ts";
import { desktopBudget } from "../import/budget.ts";
import type { LayerRows } from "../model/own-layer.ts";
import { rowsEntry, workspaceFile } from "../model/workspace.ts";
import type { PackedWorkspace } from "./layer-calls.ts";

interface Packing {
  /** The document as a file says it. */
  readonly document: string;
  readonly layers: readonly string[];
  readonly rowsOf: (layer: string) => Promise<LayerRows | null>;
}

/**
 * Writes a workspace with the rows of its layers as one archive. What could not be opened again is not written: layers
 * whose rows are lost, and more than an import takes.
 */
export async function packWorkspace(
  { document, layers, rowsOf }: Packing,
  budget = desktopBudget,
): Promise<PackedWorkspace> {
  const files: ZipContent[] = [{ name: workspaceFile.entry, content: new Blob([document]) }];
  const missing: string[] = [];
  let features = 0;
  for (const layer of layers) {
    const rows = await rowsOf(layer);
    if (!rows) {
      missing.push(layer);
      continue;
    }
    features += rows.geometries.length;
    files.push({ name: rowsEntry(layer), content: await textBlob(rowLines(rows), "application/x-ndjson") });
  }
  if (missing.length > 0) return { state: "missing", layers: missing };
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
  if (layers.length > budget.layers || features > budget.features || bytes > budget.unpackedBytes)
    return { state: "too-large" };
  const file = await writeZip(files, "application/zip");
  return file.size > budget.fileBytes ? { state: "too-large" } : { state: "packed", file };
}

/** The fields and looks, then each row as its place, its values and its look. */
function* rowLines({ fields, geometries, values, looks, lookOf }: LayerRows): Iterable<string> {
  yield `${JSON.stringify({ fields, looks })}\n`;
  for (const [row, geometry] of geometries.entries())
    yield `${JSON.stringify([geometry, values[row] ?? [], lookOf[row] ?? -1])}\n`;
}
