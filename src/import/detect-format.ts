import { extensionOf } from "./file-name.ts";
import type { FormatId } from "./report.ts";

/** What stands before each object of a GeoJSON text sequence (RFC 8142). */
export const recordSeparator = "\u001E";

/** How much of a file is looked at. */
export const headBytes = 65_536;

/** What stands at the beginning of files that are no texts. */
const marks: readonly { readonly id: FormatId; readonly bytes: readonly number[] }[] = [
  { id: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { id: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { id: "shapefile", bytes: [0x00, 0x00, 0x27, 0x0a] },
  { id: "flatgeobuf", bytes: [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62] },
  { id: "geopackage", bytes: [...ascii("SQLite format 3"), 0] },
  { id: "sqlite-wal", bytes: [0x37, 0x7f, 0x06, 0x82] },
  { id: "sqlite-wal", bytes: [0x37, 0x7f, 0x06, 0x83] },
  { id: "pmtiles", bytes: [...ascii("PMTiles"), 3] },
  { id: "geoparquet", bytes: ascii("PAR1") },
  { id: "binary-dxf", bytes: ascii("AutoCAD Binary DXF") },
];

function ascii(text: string): readonly number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

/**
 * What a file is, told by its first bytes; its name decides only between plain texts. Null for what is not known.
 * @param head The first `headBytes` of the file.
 */
export function detectFormat(name: string, head: Uint8Array): FormatId | null {
  const marked = marks.find(({ bytes }) => startsWith(head, bytes));
  if (marked) return marked.id;
  // Words of a table may begin like the version of a drawing, but have no zeros behind.
  if (/^AC1\d{3}\0/.test(String.fromCharCode(...head.subarray(0, 7)))) return "dwg";
  const text = decodedHead(head).trimStart();
  if (text === "" || hasControls(text)) return null;
  if (text.startsWith("<")) return detectXml(text);
  if (/^[[{]/.test(text) || text.startsWith(recordSeparator)) return detectJson(text, extensionOf(name));
  if (/^(999[^\n]*\n[^\n]*\n\s*)*0[ \t\r]*\n[ \t]*SECTION\b/i.test(text)) return "dxf";
  if (isWkt(text) && extensionOf(name) !== "csv" && extensionOf(name) !== "tsv") return "wkt";
  return "csv";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function decodedHead(head: Uint8Array): string {
  const isUtf16 = startsWith(head, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(head, [0xfe, 0xff])
      ? "utf-16be"
      : null;
  return new TextDecoder(isUtf16 ?? "utf-8").decode(head);
}

/** Whether the text has characters that no text file has. */
function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file
  return /[\u0000-\u0008\u000B\u000E-\u001A]/.test(text);
}

function detectXml(text: string): FormatId | null {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(text.replace(/<!--[^]*?-->/g, ""))?.[1];
  if (root === undefined) return null;
  if (/^(kml|Placemark|Document|Folder)$/i.test(root)) return "kml";
  return root.toLowerCase() === "gpx" ? "gpx" : null;
}

function detectJson(text: string, extension: string): FormatId {
  if (
    text.startsWith(recordSeparator) ||
    /^(geojsonl|geojsons|geojsonseq|ndjson|ndgeojson|jsonl)$/.test(extension)
  )
    return "geojson-lines";
  const keys = topLevelKeys(text);
  if (keys.has("arcs") || keys.has("objects") || /^\s*\{\s*"type"\s*:\s*"Topology"/.test(text))
    return "topojson";
  const isEsri = ["geometryType", "spatialReference", "fieldAliases", "displayFieldName"].some((key) =>
    keys.has(key),
  );
  if (isEsri) return "esri-json";
  const firstLine = /^(\{[^\n]*\})[ \t\r]*\n\s*\{/.exec(text)?.[1];
  return firstLine !== undefined && isJson(firstLine) ? "geojson-lines" : "geojson";
}

/** The keys on the first level of a JSON object, as far as its beginning shows them. */
function topLevelKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]/g)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (depth === 1 && token.endsWith(":")) keys.add(token.slice(1, token.lastIndexOf('"')));
  }
  return keys;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function isWkt(text: string): boolean {
  return /^(SRID\s*=\s*\d+\s*;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(ZM?|M)?\s*\(/i.test(
    text,
  );
}
