import { detectFormat, headBytes } from "../detect-format.ts";
import { baseName, extensionOf } from "../file-name.ts";
import { ImportRefusal } from "../report.ts";
import { readZip, type ZipEntry } from "../unzip.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";

/** Files that lie beside a shapefile and belong to it. */
const companions = ["dbf", "shx", "prj", "cpg", "qix", "sbn", "sbx", "xml", "qpj", "qmd", "cst"];
/** What systems leave in archives. */
const litter = /(^|[/\\])(__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|\._)/;
const shownNames = 20;

/** An archive: each shapefile, KML, GeoJSON, table… in it comes in, and what is of no known kind is named. */
export const zip: Format = {
  id: "zip",
  read: async (file, _others, context) => {
    const entries = (await readZip(file.blob, context.budget)).filter(({ name }) => !litter.test(name));
    const shapefiles = entries.filter(({ name }) => extensionOf(name) === "shp");
    const others = entries.filter(({ name }) => ![...companions, "shp"].includes(extensionOf(name)));
    context.reportFormat(archiveFormat(shapefiles, others));
    for (const entry of shapefiles) await readShapefile(entry, entries, context);
    const unknown: string[] = [];
    for (const entry of others) if (!(await readEntry(entry, context))) unknown.push(entry.name);
    if (shapefiles.length === 0 && unknown.length === others.length)
      throw new ImportRefusal("NOT-KNOWN", unknown.slice(0, 3).join(", "));
    if (unknown.length > 0) context.tally.note({ kind: "other-files", names: unknown.slice(0, shownNames) });
  },
};

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
  const stem = stemOf(shp.name);
  const beside = entries.filter(
    ({ name }) => name !== shp.name && stemOf(name) === stem && companions.includes(extensionOf(name)),
  );
  const { shapefile } = await import("./shapefile.ts");
  await shapefile.read(await fileOf(shp), await Promise.all(beside.map(fileOf)), context);
}

/** Whether the entry is of a known kind. */
async function readEntry(entry: ZipEntry, context: FormatContext): Promise<boolean> {
  const file = await fileOf(entry);
  const head = new Uint8Array(await file.blob.slice(0, headBytes).arrayBuffer());
  const id = detectFormat(file.name, head);
  switch (id) {
    case "kml":
      await (await import("./kml.ts")).kml.read(file, [], context);
      return true;
    case "gpx":
      await (await import("./gpx.ts")).gpx.read(file, [], context);
      return true;
    case "geojson":
      await (await import("./geojson.ts")).geojson.read(file, [], context);
      return true;
    case "csv": {
      if (!/^(csv|tsv)$/.test(extensionOf(file.name))) return false;
      await (await import("./csv.ts")).csv.read(file, [], context);
      return true;
    }
    default:
      return false;
  }
}

async function fileOf(entry: ZipEntry): Promise<ImportFile> {
  return { name: baseName(entry.name), blob: await entry.unpack() };
}

/** With its folders, without its extensions, so that `a/b.shp.xml` lies beside `a/b.shp`. */
function stemOf(name: string): string {
  const base = baseName(name);
  return (name.slice(0, name.length - base.length) + (base.split(".")[0] ?? "")).toLowerCase();
}
