import { workspaceFile } from "../../model/workspace.ts";
import { detectFormat, headBytes } from "../detect-format.ts";
import { isBeside, isShapefile } from "../file-groups.ts";
import { baseName, extensionOf, nameWithoutExtension } from "../file-name.ts";
import { loadFormat } from "../load-format.ts";
import { type FormatId, ImportRefusal } from "../report.ts";
import { readZip, type ZipEntry } from "../unzip.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";

/** What systems leave in archives. */
const litter = /(^|[/\\])(__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|\._)/;
const shownNames = 20;

/** An archive: each shapefile, KML, GeoJSON, table… in it comes in, and what is of no known kind is named. */
export const zip: Format = {
  id: "zip",
  read: async (file, _others, context) => {
    const entries = (await readZip(file.blob, context.budget)).filter(({ name }) => !litter.test(name));
    const workspace = entries.find(({ name }) => name === workspaceFile.entry);
    if (workspace) {
      context.reportFormat("workspace");
      return (await import("./workspace.ts")).readWorkspace(workspace, entries, file.blob.size, context);
    }
    const shapefiles = entries.filter(({ name }) => isShapefile(name));
    const others = entries.filter(
      (entry) => !shapefiles.some((shp) => entry === shp || isBeside(entry.name, shp.name)),
    );
    context.reportFormat(archiveFormat(shapefiles, others));
    if (shapefiles.length === 0 && isOfficeFile(entries)) throw new ImportRefusal("OFFICE-FILE", file.name);
    for (const entry of shapefiles)
      await context.attempt(entry.name, () => readShapefile(entry, entries, context));
    const unknown: string[] = [];
    for (const entry of others)
      await context.attempt(entry.name, async () => {
        if (!(await readEntry(entry, file.name, context))) unknown.push(entry.name);
      });
    if (shapefiles.length === 0 && unknown.length === others.length)
      throw new ImportRefusal("NOT-KNOWN", unknown.slice(0, 3).join(", "));
    if (unknown.length > 0) context.tally.note({ kind: "other-files", names: unknown.slice(0, shownNames) });
  },
};

/** Spreadsheets and documents of today are archives too, of parts that mean nothing by themselves. */
function isOfficeFile(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype");
}

function archiveFormat(
  shapefiles: readonly ZipEntry[],
  others: readonly ZipEntry[],
): "shapefile" | "kmz" | "zip" {
  if (shapefiles.length > 0) return "shapefile";
  return others.some(({ name }) => extensionOf(name) === "kml") ? "kmz" : "zip";
}

async function readShapefile(
  shp: ZipEntry,
  entries: readonly ZipEntry[],
  context: FormatContext,
): Promise<void> {
  const beside = entries.filter((entry) => isBeside(entry.name, shp.name));
  const { shapefile } = await import("./shapefile.ts");
  await shapefile.read(await fileOf(shp), await Promise.all(beside.map((each) => fileOf(each))), context);
}

/** Whether the entry is of a known kind. */
async function readEntry(entry: ZipEntry, archive: string, context: FormatContext): Promise<boolean> {
  const file = await fileOf(entry, archive);
  const head = new Uint8Array(await file.blob.slice(0, headBytes).arrayBuffer());
  const id = detectFormat(file.name, head);
  const format = await formatOf(id, file.name);
  await format?.read(file, [], context);
  return format !== null;
}

/** Null for what is no layer: also for plain texts that are not called tables, such as a licence. */
async function formatOf(id: FormatId | null, name: string): Promise<Format | null> {
  if (id === "shapefile") return null;
  if (id === "csv" && !/^(csv|tsv)$/.test(extensionOf(name))) return null;
  return loadFormat(id);
}

/** The main file of a KMZ is always called `doc.kml`: the archive has the name that a person gave it. */
async function fileOf(entry: ZipEntry, archive = ""): Promise<ImportFile> {
  const own = baseName(entry.name);
  const name = own.toLowerCase() === "doc.kml" ? `${nameWithoutExtension(archive)}.kml` : own;
  return { name, blob: await entry.unpack() };
}
