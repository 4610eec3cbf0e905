import { layerColours } from "../own-layer.ts";
import { randomLetters } from "../random-letters.ts";

/** WGS84 degrees. */
export type LngLat = readonly [lng: number, lat: number];

export const drawingKinds = ["point", "line", "polygon", "circle", "note"] as const;
export type DrawingKind = (typeof drawingKinds)[number];

export type DrawingShape =
  | { readonly kind: "point"; readonly at: LngLat }
  | { readonly kind: "note"; readonly at: LngLat; readonly text: string }
  | { readonly kind: "line"; readonly corners: readonly LngLat[] }
  /** The outline is not closed: its first corner is not repeated. */
  | { readonly kind: "polygon"; readonly corners: readonly LngLat[] }
  | { readonly kind: "circle"; readonly centre: LngLat; readonly radiusMetres: number };

/** Units in which an area can be told. One mu (畝) is the market mu of 2,000/3 m². */
export const areaUnits = ["ha", "m2", "km2", "mu"] as const;
export type AreaUnit = (typeof areaUnits)[number];

export interface DrawingStyle {
  /** `#rrggbb`. */
  readonly colour: string;
  /** Of lines, in pixels. */
  readonly width: number;
  /** Of the ground, 0 to 1. */
  readonly fillOpacity: number;
}

/** What a reader drew, and so what is measured: a measurement is a drawing. */
export interface Drawing {
  readonly id: string;
  /** Empty where the reader gave none: it is then called by its kind. */
  readonly name: string;
  readonly shape: DrawingShape;
  readonly style: DrawingStyle;
  readonly areaUnit: AreaUnit;
  readonly isVisible: boolean;
}

/** Characters that the name of a drawing may have. */
export const longestDrawingName = 200;
export const longestNote = 2_000;
/** More cannot be drawn by hand, and every corner is a handle. */
export const mostCorners = 2_000;
/** Metres. */
export const radiusLimits = { least: 0.1, greatest: 100_000 } as const;

export function newDrawingId(): string {
  return `drawing-${randomLetters(12)}`;
}

/** @param index How many drawings there are already. */
export function firstDrawingStyle(index: number): DrawingStyle {
  return {
    colour: layerColours[(index + 1) % layerColours.length] ?? layerColours[0],
    width: 3,
    fillOpacity: 0.2,
  };
}

/** How many corners a shape needs before it can be kept. */
export function fewestCorners(kind: DrawingKind): number {
  return { point: 1, note: 1, line: 2, polygon: 3, circle: 2 }[kind];
}

export function hasArea({ kind }: DrawingShape): boolean {
  return kind === "polygon" || kind === "circle";
}

/** Numbers of places after the point: about 1 mm, which no drawing by hand goes below. */
const degreeDecimals = 8;

export function isSamePlace(a: LngLat | null | undefined, b: LngLat | null | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** A position as it is kept. */
export function roundedPosition([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(degreeDecimals)), Number(lat.toFixed(degreeDecimals))];
}
