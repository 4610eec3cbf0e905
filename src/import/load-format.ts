import type { Format } from "./formats/format.ts";
import type { FormatId } from "./report.ts";

/** Archives read what is in them through this table, and stand outside of it; what an opened file turns out to be is no module. */
type OpenedFormat = Exclude<FormatId, "zip" | "kmz" | "mbtiles" | "workspace">;

const formats: Readonly<Record<OpenedFormat, () => Promise<Format>>> = {
  geojson: async () => (await import("./formats/geojson.ts")).geojson,
  "geojson-lines": async () => (await import("./formats/geojson-lines.ts")).geojsonLines,
  topojson: async () => (await import("./formats/topojson.ts")).topojson,
  "esri-json": async () => (await import("./formats/esri-json.ts")).esriJson,
  wkt: async () => (await import("./formats/wkt.ts")).wkt,
  csv: async () => (await import("./formats/csv.ts")).csv,
  kml: async () => (await import("./formats/kml.ts")).kml,
  gpx: async () => (await import("./formats/gpx.ts")).gpx,
  shapefile: async () => (await import("./formats/shapefile.ts")).shapefile,
  flatgeobuf: async () => (await import("./formats/flatgeobuf.ts")).flatgeobuf,
  geopackage: async () => (await import("./formats/geopackage.ts")).geopackage,
  geoparquet: async () => (await import("./formats/geoparquet.ts")).geoparquet,
  dxf: async () => (await import("./formats/dxf.ts")).dxf,
  pmtiles: async () => (await import("./formats/refused.ts")).pmtiles,
  "sqlite-wal": async () => (await import("./formats/refused.ts")).sqliteWal,
  dwg: async () => (await import("./formats/refused.ts")).dwg,
  "binary-dxf": async () => (await import("./formats/refused.ts")).binaryDxf,
};

/** The module that reads a format, fetched when a file of it comes; null for archives and what is of no known kind. */
export async function loadFormat(id: FormatId | null): Promise<Format | null> {
  if (id === null || id === "zip" || id === "kmz" || id === "mbtiles" || id === "workspace") return null;
  return formats[id]();
}
