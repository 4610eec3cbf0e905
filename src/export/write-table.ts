import type { ExportFormat } from "./formats.ts";
import type { ExportTable } from "./table.ts";

type Writer = (table: ExportTable) => Promise<Blob>;

/** Each is fetched when it is wanted. */
const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  csv: async () => (await import("./write-csv.ts")).writeCsv,
  xlsx: async () => (await import("./write-xlsx.ts")).writeXlsx,
  geojson: async () => (await import("./write-geojson.ts")).writeGeojson,
  kml: async () => (await import("./write-kml.ts")).writeKml,
  gpx: async () => (await import("./write-gpx.ts")).writeGpx,
};

/** Writes a table as a file; rejects where the writer cannot be fetched. */
export async function writeTable(format: ExportFormat, table: ExportTable): Promise<Blob> {
  const write = await writers[format]();
  return write(table);
}
