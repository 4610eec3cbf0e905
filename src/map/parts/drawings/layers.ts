import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapScene } from "../../scene.ts";
import { byZoom, fonts } from "../../style/expressions.ts";
import type { PartLayers } from "../part.ts";
import type { DraftPart } from "./features.ts";
import { draftSource, drawingLayers, drawingSource } from "./ids.ts";

const round = { "line-cap": "round", "line-join": "round" } as const;
const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const isLit: ExpressionSpecification = ["any", isSelected, ["boolean", ["feature-state", "hover"], false]];
const isShape: ExpressionSpecification = ["==", ["get", "part"], "shape"];
const isGround: ExpressionSpecification = ["all", isShape, ["==", ["geometry-type"], "Polygon"]];
const isLine: ExpressionSpecification = ["all", isShape, ["!=", ["geometry-type"], "Point"]];
const isPoint: ExpressionSpecification = ["all", isShape, ["==", ["geometry-type"], "Point"]];

export function drawnLayers({ palette }: MapScene): PartLayers {
  const source = drawingSource;
  return {
    drawings: [
      {
        id: drawingLayers.fill,
        type: "fill",
        source,
        filter: isGround,
        paint: {
          "fill-color": ["get", "colour"],
          "fill-opacity": ["+", ["get", "fillOpacity"], ["case", isLit, 0.12, 0]],
        },
      },
      {
        id: drawingLayers.casing,
        type: "line",
        source,
        filter: isLine,
        layout: round,
        paint: {
          "line-color": ["case", isSelected, palette.ui.ink, palette.labelHalo],
          "line-width": ["+", ["get", "width"], ["case", isLit, 4, 2]],
          "line-opacity": 0.8,
        },
      },
      {
        id: drawingLayers.line,
        type: "line",
        source,
        filter: isLine,
        layout: round,
        paint: { "line-color": ["get", "colour"], "line-width": ["get", "width"] },
      },
      {
        id: drawingLayers.point,
        type: "circle",
        source,
        filter: isPoint,
        paint: {
          "circle-color": ["get", "colour"],
          "circle-radius": ["+", ["get", "width"], ["case", isLit, 4, 2.5]],
          "circle-stroke-color": ["case", isLit, palette.ui.ink, palette.labelHalo],
          "circle-stroke-width": 2,
        },
      },
    ],
    labels: [drawingLabel(palette)],
  };
}

/** The name and the measurement; of a line or ground in its middle, and of a point beside it. */
function drawingLabel(palette: MapScene["palette"]): LayerSpecification {
  return {
    id: drawingLayers.label,
    type: "symbol",
    source: drawingSource,
    filter: ["all", ["==", ["get", "part"], "label"], ["has", "label"]],
    layout: {
      "text-field": ["get", "label"],
      "text-font": fonts.bold,
      "text-size": byZoom(9, 11, 14, 13),
      "text-max-width": 14,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": 0.8,
      "text-justify": "auto",
      "text-padding": 2,
    },
    paint: {
      "text-color": palette.ui.ink,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.8,
    },
  };
}

/** A drawing on its way lies above everything. */
export function draftLayers({ palette }: MapScene): readonly LayerSpecification[] {
  const { ink } = palette.ui;
  const line = (id: string, part: DraftPart, dashes?: number[]): LayerSpecification => ({
    id: `${draftSource}/${id}`,
    type: "line",
    source: draftSource,
    filter: isPart(part),
    layout: round,
    paint: { "line-color": ink, "line-width": 2, ...(dashes && { "line-dasharray": dashes }) },
  });
  const knob = (part: DraftPart, radius: number, isFull: boolean): LayerSpecification => ({
    id: `${draftSource}/${part}`,
    type: "circle",
    source: draftSource,
    filter: isPart(part),
    paint: {
      "circle-radius": radius,
      "circle-color": isFull ? ink : palette.labelHalo,
      "circle-stroke-color": isFull ? palette.labelHalo : ink,
      "circle-stroke-width": 2,
    },
  });
  return [
    {
      id: `${draftSource}/ground`,
      type: "fill",
      source: draftSource,
      filter: isPart("ground"),
      paint: { "fill-color": ink, "fill-opacity": 0.12 },
    },
    {
      ...line("casing", "outline"),
      paint: { "line-color": palette.labelHalo, "line-width": 5, "line-opacity": 0.8 },
    } as LayerSpecification,
    line("outline", "outline"),
    line("leg", "leg", [2, 2]),
    knob("middle", 4, false),
    knob("corner", 6, false),
    knob("selected", 8, true),
    knob("cursor", 4, true),
    {
      id: `${draftSource}/label`,
      type: "symbol",
      source: draftSource,
      filter: isPart("label"),
      layout: {
        "text-field": ["get", "label"],
        "text-font": fonts.bold,
        "text-size": 13,
        "text-offset": [0, 1.2],
        "text-allow-overlap": true,
      },
      paint: { "text-color": ink, "text-halo-color": palette.labelHalo, "text-halo-width": 2 },
    },
  ];
}

function isPart(part: DraftPart): ExpressionSpecification {
  return ["==", ["get", "part"], part];
}
