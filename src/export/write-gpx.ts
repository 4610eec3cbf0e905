import type { Position } from "geojson";
import type { CellValue } from "../model/own-layer.ts";
import { pathsOf } from "./paths.ts";
import { cellText, columnIndex, type ExportColumn, type ExportTable, nameKey } from "./table.ts";
import { textBlob } from "./text-blob.ts";
import { xmlHead, xmlText } from "./xml-text.ts";

/** Writes the points of a table as waypoints and its lines as tracks, GPX 1.1. Areas are no part of the format. */
export function writeGpx(table: ExportTable): Promise<Blob> {
  return textBlob(gpxTexts(table), "application/gpx+xml");
}

function* gpxTexts(table: ExportTable): Iterable<string> {
  const { name, rows, geometries = [] } = table;
  yield `${xmlHead}<gpx version="1.1" creator="Hong Kong Innovation Atlas" xmlns="http://www.topografix.com/GPX/1/1">\n`;
  yield `<metadata><name>${xmlText(name)}</name></metadata>\n`;
  // The format wants every waypoint before the first track.
  for (const [index, row] of rows.entries())
    for (const point of pathsOf(geometries[index] ?? null).points)
      yield `<wpt ${place(point)}>${height(point)}${words(table, row)}</wpt>\n`;
  for (const [index, row] of rows.entries()) {
    const { lines } = pathsOf(geometries[index] ?? null);
    if (lines.length > 0) yield `<trk>${words(table, row)}${lines.map(segment).join("")}</trk>\n`;
  }
  yield "</gpx>\n";
}

function words({ columns }: ExportTable, row: readonly CellValue[]): string {
  const named = columnIndex({ columns }, nameKey);
  const title = named >= 0 ? named : columns.findIndex(({ type }) => type === "text");
  const name = cellText(row[title]);
  const lines = columns.flatMap((column, index) => lineOf(column, index === title ? null : row[index]));
  return [
    name === "" ? "" : `<name>${xmlText(name)}</name>`,
    lines.length === 0 ? "" : `<desc>${xmlText(lines.join("\n"))}</desc>`,
  ].join("");
}

function lineOf({ label }: ExportColumn, cell: CellValue | undefined): readonly string[] {
  const text = cellText(cell);
  return text === "" ? [] : [`${label}: ${text}`];
}

function segment(line: readonly Position[]): string {
  const points = line.map((position) => `<trkpt ${place(position)}>${height(position)}</trkpt>`);
  return `<trkseg>${points.join("")}</trkseg>`;
}

function place([lng = 0, lat = 0]: Position): string {
  return `lat="${lat}" lon="${lng}"`;
}

function height([, , metres]: Position): string {
  return metres === undefined ? "" : `<ele>${metres}</ele>`;
}
