import type { Geometry } from "geojson";
import type { Bounds } from "./mercator.ts";
import { randomLetters } from "./random-letters.ts";

/** A value of a table cell. Lists and objects of a file are kept as their JSON text. */
export type CellValue = string | number | boolean | null;

export interface LayerField {
  /** As the file spells it; unique within its layer. Any text, also `__proto__`. */
  readonly name: string;
  /** What every filled cell holds; `mixed` where they differ, `empty` where no cell is filled. Numbers may stand as texts, as people write them: `1,234`, `$5`, `n/a`. */
  readonly type: "text" | "number" | "boolean" | "mixed" | "empty";
}

export const geometryShapes = ["point", "line", "area"] as const;
export type GeometryShape = (typeof geometryShapes)[number];

/** How a file itself wants a feature to look; what it does not say is null. Colours are `#rrggbb`. */
export interface FeatureLook {
  readonly colour: string | null;
  readonly fill: string | null;
  /** 0 to 1. */
  readonly fillOpacity: number | null;
  /** Pixels. */
  readonly width: number | null;
}

/**
 * The rows of a layer as they came out of a file, in WGS84 degrees. One array per question, the same index for the
 * same feature: nothing of ours is written among the fields of the file.
 */
export interface LayerRows {
  readonly fields: readonly LayerField[];
  /** Null for a row of a table that has no place. */
  readonly geometries: readonly (Geometry | null)[];
  /** By feature, then by field. */
  readonly values: readonly (readonly CellValue[])[];
  /** The looks that the file defines, each once, and which of them a feature has; -1 for none. */
  readonly looks: readonly FeatureLook[];
  readonly lookOf: readonly number[];
}

/** What is known of a layer without its rows. */
export interface LayerSummary {
  readonly featureCount: number;
  /** Rows that have no place on the map. */
  readonly placelessCount: number;
  readonly fields: readonly LayerField[];
  readonly shapes: readonly GeometryShape[];
  /** WGS84 degrees; null where no row has a place. */
  readonly bounds: Bounds | null;
  readonly hasLooks: boolean;
}

export function shapeOf(type: Geometry["type"]): GeometryShape | null {
  switch (type) {
    case "Point":
    case "MultiPoint":
      return "point";
    case "LineString":
    case "MultiLineString":
      return "line";
    case "Polygon":
    case "MultiPolygon":
      return "area";
    default:
      return null;
  }
}

/** How the features of a layer are coloured by one of its fields. Colours are `#rrggbb`. */
export type ColourBy =
  | {
      readonly kind: "category";
      readonly field: string;
      /** The values that have a colour of their own, as text. */
      readonly classes: readonly { readonly value: string; readonly colour: string }[];
      /** Of every other value. */
      readonly other: string;
      /** How many rows each class holds, in their order, those of no class last; not known in older workspaces. */
      readonly counts?: readonly number[];
    }
  | {
      readonly kind: "number";
      readonly field: string;
      /** Rising; the classes lie below, between and from the last one on. */
      readonly breaks: readonly number[];
      /** One more than breaks. */
      readonly colours: readonly string[];
      /** Of a cell that holds no number. */
      readonly other: string;
      /** How many rows each class holds, in their order, those of no class last; not known in older workspaces. */
      readonly counts?: readonly number[];
    };

/** A condition on one field of a layer. Values stand as text: an empty cell is an empty text. */
export type Condition =
  | { readonly field: string; readonly is: "containing"; readonly text: string }
  | { readonly field: string; readonly is: "among" | "not-among"; readonly values: readonly string[] }
  /** Both ends belong to it; null for an open end. */
  | {
      readonly field: string;
      readonly is: "between";
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly field: string; readonly is: "not-in"; readonly ranges: readonly NumberRange[] };

/** From this number up to below that one; null for an open end. */
export interface NumberRange {
  readonly from: number | null;
  readonly below: number | null;
}

/** Every condition must hold; none lets everything through. */
export type LayerFilter = readonly Condition[];

/** How a layer is drawn where its file asks for nothing. */
export interface LayerStyle {
  /** `#rrggbb`. */
  readonly colour: string;
  /** Of lines, in pixels. */
  readonly width: number;
  /** Of all of it, 0 to 1. */
  readonly opacity: number;
  /** Whether features are drawn as their file wants. */
  readonly usesLooks: boolean;
  /** Null for one colour. */
  readonly colourBy: ColourBy | null;
  /** The field whose values are written beside the features; null for none. */
  readonly labelField: string | null;
}

/** A reader's own layer, as the workspace keeps it: everything but its rows. */
export interface OwnLayer extends LayerSummary {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  /** ISO 8601. */
  readonly importedAt: string;
  readonly style: LayerStyle;
  /** Which of its rows are shown, on the map and wherever they are listed or counted. */
  readonly filter: LayerFilter;
  readonly isVisible: boolean;
}

/** Characters that the name of a layer may have. */
export const longestLayerName = 200;

export function newLayerId(): string {
  return `layer-${randomLetters(12)}`;
}

/** Apart from each other and from the sites' colours, and seen on land and water of both palettes. */
export const layerColours = [
  "#e01098",
  "#0070f8",
  "#008800",
  "#f00000",
  "#9060d0",
  "#008098",
  "#c800f8",
  "#a86070",
] as const;

/** The style of a new layer. @param index How many layers there are already. */
export function firstStyle(index: number): LayerStyle {
  return {
    colour: layerColours[index % layerColours.length] ?? layerColours[0],
    width: 2,
    opacity: 0.9,
    usesLooks: true,
    colourBy: null,
    labelField: null,
  };
}
