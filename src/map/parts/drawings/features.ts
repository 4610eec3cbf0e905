import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Draft } from "../../../model/drawing/draft.ts";
import { handlesOf, shapeWithCursor } from "../../../model/drawing/draft-shape.ts";
import type { Drawing, DrawingShape, LngLat } from "../../../model/drawing/drawing.ts";
import { mainMeasure } from "../../../model/drawing/measure-words.ts";
import { geometryOfShape, labelPlaceOf, measurementOf } from "../../../model/geometry/drawn.ts";
import type { Language } from "../../../model/localised.ts";

/** What the map draws of a drawing: its shape, and the place of its words. */
export interface DrawingProperties {
  readonly id: string;
  readonly part: "shape" | "label";
  readonly colour: string;
  readonly width: number;
  readonly fillOpacity: number;
  /** Square metres, for which of two is meant. */
  readonly size: number;
  readonly label?: string;
}

export type DraftPart = "ground" | "outline" | "leg" | "corner" | "middle" | "selected" | "cursor" | "label";

interface DraftProperties {
  readonly part: DraftPart;
  readonly label?: string;
}

type DrawingFeature = Feature<Geometry, DrawingProperties>;

/** By drawing, so that an unchanged one is measured once, in each language. */
const built = new WeakMap<Drawing, Map<Language, readonly DrawingFeature[]>>();

/** The first of the list lies on top. */
export function drawingFeatures(
  drawings: readonly Drawing[],
  language: Language,
): FeatureCollection<Geometry, DrawingProperties> {
  return {
    type: "FeatureCollection",
    features: drawings.toReversed().flatMap((drawing) => [...featuresOf(drawing, language)]),
  };
}

function featuresOf(drawing: Drawing, language: Language): readonly DrawingFeature[] {
  const known = built.get(drawing)?.get(language);
  if (known) return known;
  const features = build(drawing, language);
  built.set(drawing, new Map([...(built.get(drawing) ?? []), [language, features]]));
  return features;
}

function build(drawing: Drawing, language: Language): readonly DrawingFeature[] {
  const { id, shape, style } = drawing;
  const measured = measurementOf(shape);
  const properties = { id, ...style, size: measured.areaSquareMetres ?? 0 };
  const label = labelOf(drawing, language);
  return [
    { type: "Feature", geometry: geometryOfShape(shape), properties: { ...properties, part: "shape" } },
    {
      type: "Feature",
      geometry: pointAt(labelPlaceOf(shape)),
      properties: { ...properties, part: "label", ...(label !== "" && { label }) },
    },
  ];
}

/** Its name, the words of a note, and its measurement. */
export function labelOf(drawing: Drawing, language: Language): string {
  const { name, shape } = drawing;
  const words = shape.kind === "note" ? shape.text : null;
  return [name, words, mainMeasure(measurementOf(shape), drawing, language)].filter(Boolean).join("\n");
}

/** A drawing on its way, with what can be taken hold of. */
export function draftFeatures(
  draft: Draft | null,
  language: Language,
): FeatureCollection<Geometry, DraftProperties> {
  if (!draft) return { type: "FeatureCollection", features: [] };
  const shape = shapeWithCursor(draft);
  return {
    type: "FeatureCollection",
    features: [...shapeFeatures(shape, language), ...legFeatures(draft), ...handleFeatures(draft)],
  };
}

type DraftFeature = Feature<Geometry, DraftProperties>;

function shapeFeatures(shape: DrawingShape | null, language: Language): readonly DraftFeature[] {
  if (!shape) return [];
  const geometry = geometryOfShape(shape);
  const label = mainMeasure(measurementOf(shape), { areaUnit: "ha" }, language);
  return [
    ...(geometry.type === "Point" ? [] : [feature("outline", geometry)]),
    ...(shape.kind === "polygon" || shape.kind === "circle" ? [feature("ground", geometry)] : []),
    ...(label === null
      ? []
      : [
          {
            ...feature("label", pointAt(labelPlaceOf(shape))),
            properties: { part: "label", label } as const,
          },
        ]),
  ];
}

/** From the last corner to the cursor, which is not set yet; of a circle its radius. */
function legFeatures({ corners, cursor, drawing, kind, isFinished }: Draft): readonly DraftFeature[] {
  const last = corners.at(-1);
  if (!cursor || drawing !== null || isFinished) return [];
  const isLeg = last && kind !== "point" && kind !== "note";
  return [
    ...(isLeg ? [feature("leg", { type: "LineString", coordinates: [[...last], [...cursor]] })] : []),
    feature("cursor", pointAt(cursor)),
  ];
}

function handleFeatures(draft: Draft): readonly DraftFeature[] {
  return handlesOf(draft).map((handle) => {
    const isSelected = handle.of === "corner" && handle.index === draft.selected;
    return feature(
      isSelected ? "selected" : handle.of === "middle" ? "middle" : "corner",
      pointAt(handle.at),
    );
  });
}

function feature(part: DraftPart, geometry: Geometry): DraftFeature {
  return { type: "Feature", geometry, properties: { part } };
}

function pointAt(at: LngLat): Geometry {
  return { type: "Point", coordinates: [...at] };
}
