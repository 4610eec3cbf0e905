import type { LayerSummary, OwnLayer } from "../model/own-layer.ts";
import type { Workspace } from "../model/workspace.ts";

export const formatIds = [
  "geojson",
  "geojson-lines",
  "topojson",
  "esri-json",
  "wkt",
  "csv",
  "kml",
  "kmz",
  "gpx",
  "shapefile",
  "zip",
  "flatgeobuf",
  "geopackage",
  "mbtiles",
  "pmtiles",
  "geoparquet",
  "dxf",
  "workspace",
  "sqlite-wal",
  "dwg",
  "binary-dxf",
] as const;
export type FormatId = (typeof formatIds)[number];

/** Where in a file something stands, counted from 1 as people count. */
export type Where =
  | { readonly kind: "line"; readonly number: number }
  | { readonly kind: "feature"; readonly number: number }
  | { readonly kind: "byte"; readonly number: number };

/** Why a feature was left out, while the rest of the file came in. */
export const leftOutReasons = [
  "malformed",
  "no-geometry",
  "unknown-geometry",
  "too-few-positions",
  "not-a-number",
  "outside-the-world",
  "off-the-grid",
  "nested-too-deep",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why nothing of a file came in. */
export const refusalCodes = [
  "EMPTY",
  "NOT-KNOWN",
  "MALFORMED",
  "TOO-LARGE",
  "TOO-MANY-FEATURES",
  "TOO-MANY-VERTICES",
  "TOO-MANY-FIELDS",
  "TOO-MANY-LAYERS",
  "TOO-DEEP",
  "TOO-LONG",
  "NO-FEATURES",
  "UNKNOWN-CRS",
  "DTD",
  "ENCRYPTED",
  "ZIP-DAMAGED",
  "ZIP-TOO-MANY-ENTRIES",
  "ZIP-TOO-COMPRESSED",
  "TILES",
  "CAD-BINARY",
  "OFFICE-FILE",
  "SQLITE-WAL",
  "NOT-SUPPORTED",
  "TOO-NEW",
  "INCOMPLETE",
  "FAULT",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A file that cannot be imported at all. */
export class ImportRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** What of the file it is about, such as a limit, a name or a version; shown as it stands. */
    readonly subject: string = "",
    readonly where: Where | null = null,
    options?: ErrorOptions,
  ) {
    super(`${code} ${subject}`.trim(), options);
    this.name = "ImportRefusal";
  }
}

/** Coordinate systems that files are read in. */
export const crsIds = [
  "wgs84",
  "wgs84-lat-first",
  "hk1980",
  "web-mercator",
  "hk1980-geographic",
  "utm-49n",
  "utm-50n",
] as const;
export type CrsId = (typeof crsIds)[number];

/** Why a coordinate system was taken. */
export type CrsReason =
  | "format" /* the format knows no other */
  | "named" /* the file names it */
  | "parameters" /* its projection has the parameters */
  | "column-names"
  | "values" /* the numbers fit this one alone */
  | "assumed" /* nothing says so; it is the usual one */
  | "chosen"; /* by the reader */

/** A coordinate system that was taken; its name is that in the file. */
export interface TakenCrs {
  readonly id: CrsId;
  readonly reason: CrsReason;
  readonly name: string;
}

/** Why an encoding was taken. */
export type EncodingReason = "byte-order-mark" | "valid" | "named" | "assumed" | "chosen";

export interface TakenEncoding {
  readonly label: string;
  readonly reason: EncodingReason;
}

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly Where[];
}

export interface RefusedFile {
  readonly name: string;
  readonly code: RefusalCode;
  /** As in the refusal of a whole import. */
  readonly subject: string;
}

/** Something that the reader should know although everything came in. */
export type ImportNote =
  /** Addresses that the file refers to; nothing of them is fetched. */
  | { readonly kind: "external"; readonly addresses: readonly string[] }
  /** Parts of the file that this atlas does not draw, such as images laid on the ground, by the name of their element. */
  | { readonly kind: "not-drawn"; readonly name: string; readonly count: number }
  /** Cells whose text was cut to the limit. */
  | { readonly kind: "text-cut"; readonly count: number; readonly limit: number }
  /** Other files, chosen together or in an archive, that are of no known kind. */
  | { readonly kind: "other-files"; readonly names: readonly string[] }
  /** Files of several that are left out as a whole. */
  | { readonly kind: "refused-files"; readonly files: readonly RefusedFile[] }
  /** The server that wrote the file had more than it sent. */
  | { readonly kind: "more-on-server" }
  /** The file ends within a feature: what came after it is unknown. */
  | { readonly kind: "cut-file" }
  /** The file ends between two features, and says that there are more of them. */
  | { readonly kind: "fewer-features"; readonly promised: number; readonly found: number }
  /** The latest changes may stand in a file beside it that was not brought. */
  | { readonly kind: "unsaved-changes" }
  /** What was drawn by hand in a saved workspace. */
  | { readonly kind: "drawings"; readonly count: number }
  /** Field names that occur twice, or have none, got a number behind. */
  | { readonly kind: "fields-renamed"; readonly count: number }
  /** Rows of a table without a place: they are in the table and not on the map. */
  | { readonly kind: "without-place"; readonly count: number };

/** Columns of a table from which the places were read. */
export type PlaceColumns =
  | { readonly kind: "pair"; readonly x: number; readonly y: number; readonly crs: CrsId }
  | { readonly kind: "wkt"; readonly column: number; readonly crs: CrsId }
  | { readonly kind: "none" };

/** What the reader can decide otherwise; the file is then read once more. */
export interface ImportOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly columns?: PlaceColumns;
  readonly crs?: CrsId;
  /** Whether rows of a table whose place cannot be read stay too, without a place; they are reported all the same. */
  readonly keepsRows?: boolean;
}

/** What was taken, and what else would be possible: a preview of each lets the reader choose. */
export interface ImportChoices {
  readonly encodings: readonly { readonly label: string; readonly sample: readonly string[] }[];
  readonly delimiters: readonly string[];
  readonly header: readonly string[];
  readonly columns: readonly PlaceColumns[];
}

export interface ImportReport {
  readonly fileName: string;
  readonly byteLength: number;
  readonly format: FormatId | null;
  readonly outcome: "done" | "partial" | "refused";
  readonly refusal: {
    readonly code: RefusalCode;
    readonly subject: string;
    readonly where: Where | null;
  } | null;
  readonly layers: readonly ReportedLayer[];
  /** How many features came in, in all layers. */
  readonly featureCount: number;
  readonly leftOutCount: number;
  readonly leftOut: readonly LeftOut[];
  /** Of the first layer that has one: the others say their own. */
  readonly crs: TakenCrs | null;
  readonly encoding: TakenEncoding | null;
  readonly options: ImportOptions;
  readonly choices: ImportChoices | null;
  readonly notes: readonly ImportNote[];
  /** What a saved workspace holds beside its layers, which are among those of the report; null for any other file. */
  readonly workspace: Workspace | null;
}

export interface ReportedLayer extends LayerSummary {
  readonly name: string;
  /** Of the file, or of the part of it, that the layer comes from. */
  readonly crs: TakenCrs | null;
  readonly encoding: TakenEncoding | null;
  /** As it was kept in a saved workspace, with its style and its filter; null for a layer of any other file. */
  readonly kept: OwnLayer | null;
}
