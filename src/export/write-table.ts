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

/** When there is time: from then on no format needs a network any more. */
export async function fetchWriters(): Promise<void> {
  await Promise.all(Object.values(writers).map((fetch) => fetch()));
}

/** Writes a table as a file; rejects where the writer cannot be fetched. */
export async function writeTable(format: ExportFormat, table: ExportTable): Promise<Blob> {
  const write = await writers[format]();
  return write(table);
}
