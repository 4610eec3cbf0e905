import type {
  CrsId,
  CrsReason,
  EncodingReason,
  FormatId,
  LeftOutReason,
  RefusalCode,
} from "../../../import/report.ts";
import type { WorkspaceState } from "../../../model/workspace.ts";
import type { WorkspaceWords } from "../zh-Hant/workspace.ts";

const formats: Readonly<Record<FormatId, string>> = {
  geojson: "GeoJSON",
  "geojson-lines": "GeoJSON, one feature a line",
  topojson: "TopoJSON",
  "esri-json": "Esri JSON",
  wkt: "WKT text",
  csv: "Table (CSV)",
  kml: "KML",
  kmz: "KMZ",
  gpx: "GPX",
  shapefile: "Shapefile",
  zip: "ZIP archive",
};

const systems: Readonly<Record<CrsId, string>> = {
  wgs84: "longitude and latitude (WGS84)",
  "wgs84-lat-first": "latitude before longitude (WGS84)",
  hk1980: "Hong Kong 1980 Grid (EPSG:2326)",
  "web-mercator": "Web Mercator (EPSG:3857)",
  "hk1980-geographic": "Hong Kong 1980 degrees (EPSG:4611)",
  "utm-49n": "UTM 49N (EPSG:32649)",
  "utm-50n": "UTM 50N (EPSG:32650)",
};

const systemReasons: Readonly<Record<CrsReason, string>> = {
  format: "as the format requires",
  named: "as the file says",
  parameters: "its projection has these parameters",
  "column-names": "told by the names of the columns",
  values: "the numbers fit no other system",
  assumed: "assumed, because the file does not say",
  chosen: "chosen by you",
};

const encodingReasons: Readonly<Record<EncodingReason, string>> = {
  "byte-order-mark": "marked at the beginning of the file",
  valid: "every byte is valid in it",
  named: "as the file says",
  assumed: "assumed: please check the words",
  chosen: "chosen by you",
};

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  malformed: "damaged and unreadable",
  "no-geometry": "without a place",
  "unknown-geometry": "of an unknown kind of geometry",
  "too-few-positions": "with too few positions",
  "not-a-number": "with a coordinate that is no number",
  "outside-the-world": "outside the range of degrees",
  "off-the-grid": "outside the coordinate system",
  "nested-too-deep": "nested too deep",
};

const refusals: Readonly<Record<RefusalCode, string>> = {
  EMPTY: "The file is empty. Check that it was downloaded whole.",
  "NOT-KNOWN":
    "This kind of file is not known. What works: GeoJSON, CSV, KML, GPX, and shapefiles (zipped with their .dbf and .prj).",
  MALFORMED: "The file is damaged, or not what its name says. Export it again.",
  "TOO-LARGE": "The file is above the size limit. Split or simplify it first.",
  "TOO-MANY-FEATURES": "There are more features than the limit. Filter or split the file first.",
  "TOO-MANY-VERTICES": "There are more vertices than the limit. Simplify the shapes first.",
  "TOO-MANY-FIELDS": "There are more fields than the limit. Remove those that you do not need.",
  "TOO-MANY-LAYERS": "There are more layers than the limit. Import them in several goes.",
  "TOO-DEEP": "The content is nested deeper than the limit.",
  "TOO-LONG": "Reading took longer than the limit. Split the file first.",
  "NO-FEATURES": "The file has no features that could be used.",
  "UNKNOWN-CRS":
    "The coordinate system of the file is not known. Convert it to WGS84 or to the Hong Kong 1980 Grid, then import it.",
  DTD: "The file declares a document type (DOCTYPE) and is not read, for safety. Remove that line to import it.",
  ENCRYPTED: "The archive has a password. Decrypt it first.",
  "ZIP-DAMAGED": "The archive is damaged. Zip the files again.",
  "ZIP-TOO-MANY-ENTRIES": "There are too many files in the archive.",
  "ZIP-TOO-COMPRESSED": "Unpacked, the archive would be implausibly large. It is not read.",
  "NOT-SUPPORTED": "This kind of content is not supported.",
  INCOMPLETE: "The file is incomplete.",
  FAULT: "Something went wrong while reading. Most likely the file is damaged.",
};

const saving: Readonly<Record<WorkspaceState, string>> = {
  empty: "",
  unsaved: "Saving on this device…",
  saved: "Saved in this browser, on this device.",
  "not-saved":
    "Not saved: this browser lets the page store nothing, or there is no space. The layers are gone when you leave the page.",
};

export const workspace: WorkspaceWords = {
  workspace: {
    title: "My layers",
    lead: "Lay your own files on the map, beside the sites of the paper.",
    privacy: "Files are read and kept on this device only. Nothing is sent anywhere.",
    drop: "Drop files here, or",
    choose: "choose files",
    accepts: "GeoJSON, CSV/TSV, KML/KMZ, GPX, shapefile (ZIP), TopoJSON, Esri JSON, WKT",
    paste: "or paste text",
    pasteHint: "GeoJSON, WKT, or a table with columns of coordinates.",
    pasted: "Pasted text",
    read: "Read",
    reading: (name) => `Reading “${name}”…`,
    progress: (percent, features) => `${percent}% read, ${features} features`,
    cancel: "Cancel",
    cancelled: "Cancelled. The map is as it was.",
    failed: (code) => `The part that reads files failed (${code}). Please try again.`,
    report: "Import report",
    came: (features, layers) =>
      layers === 1 ? `${features} features came in.` : `${features} features came in, as ${layers} layers.`,
    refused: "Nothing was imported.",
    formatLine: (name, size) => `${name}, ${size}`,
    leftOutLine: (n) => `${n} were left out:`,
    leftOutReason: (reason, n, places) => `${leftOut[reason]}: ${n} (${places})`,
    placeFeature: (n) => `feature ${n}`,
    placeLine: (n) => `line ${n}`,
    placeByte: (n) => `byte ${n}`,
    placesMore: "…",
    listGap: ", ",
    format: (id) => formats[id],
    crsLine: (id, reason) => `Coordinate system: ${systems[id]}, ${systemReasons[reason]}.`,
    crs: (id) => systems[id],
    encodingLine: (label, reason) => `Encoding: ${label}, ${encodingReasons[reason]}.`,
    refusal: (code) => refusals[code],
    withoutPlace: (n) => `${n} rows have no place: they are in the table and not on the map.`,
    external: (n) =>
      `The file refers to ${n} ${n === 1 ? "address" : "addresses"} elsewhere. None was fetched:`,
    notDrawn: (name, n) => `${n} × ${name}: not drawn on the map.`,
    textCut: (n, limit) => `${n} cells were cut to their first ${limit} characters.`,
    otherFiles: "Files of no known kind in the archive:",
    fieldsRenamed: (n) => `${n} field names were empty or repeated, and got a number.`,
    encoding: "Encoding",
    columns: "Columns of coordinates",
    columnPair: (x, y, crs) => `${x}, ${y}: ${systems[crs]}`,
    columnWkt: (name) => `${name}: WKT`,
    columnNone: "no place, only a table",
    list: "Layers",
    none: "No layers yet.",
    show: (name) => `Show “${name}”`,
    rename: (name) => `Name of “${name}”`,
    colour: (name) => `Colour of “${name}”`,
    features: (n) => `${n} features`,
    zoom: "Go to layer",
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    remove: (name) => `Remove “${name}”`,
    removeShort: "Remove",
    undo: "Undo",
    redo: "Redo",
    saving: (state) => saving[state],
    lost: (names) => `The content of these layers is no longer on this device; import them again: ${names}`,
    feature: (row) => `Feature ${row}`,
    noFeature: "This feature is no longer there.",
    empty: "(empty)",
    backToList: "Back to my layers",
  },
};
