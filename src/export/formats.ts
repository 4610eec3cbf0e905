import { hasPath } from "./paths.ts";
import type { ExportTable } from "./table.ts";

export const exportFormats = ["csv", "xlsx", "geojson", "kml", "gpx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats that say something of a table: those of maps only where it has places that they can hold. */
export function formatsFor({ geometries = [] }: ExportTable): readonly ExportFormat[] {
  const isPlaced = geometries.some((geometry) => geometry !== null);
  return exportFormats.filter((format) => {
    if (format === "csv" || format === "xlsx") return true;
    return format === "gpx" ? geometries.some(hasPath) : isPlaced;
  });
}

const longestName = 80;

/** A file name that every system takes: without what separates folders, control characters, or dots at its ends. */
export function fileNameOf(name: string, format: ExportFormat): string {
  // oxlint-disable-next-line no-control-regex -- these are what is replaced
  const safe = name.replaceAll(/[\u0000-\u001F"*/:<>?\\|\u007F]+/g, " ").trim();
  const cut = Array.from(safe).slice(0, longestName).join("");
  return `${cut.replaceAll(/^[. ]+|[. ]+$/g, "") || "table"}.${format}`;
}
