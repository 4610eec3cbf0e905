import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { OwnLayer, ColourBy } from "../../../model/own-layer.ts";
import type { MapScene } from "../../scene.ts";
import { byZoom, fonts } from "../../style/expressions.ts";

/** The tiles of a layer come from beside the page, under this scheme: nothing is fetched. */
export const layerScheme = "own-layer";
/** The layers of the tiles (layer-tiles.ts): shapes, and the middles of what is too small to be seen as a shape. */
const tileLayers = { shapes: "shapes", specks: "specks", labels: "labels" } as const;

const sourcePrefix = "own/";

export function sourceOfLayer(id: string): string {
  return `${sourcePrefix}${id}`;
}

/** The reader's layer that a source holds; null for any other source. */
export function layerOfSource(source: string): string | null {
  return source.startsWith(sourcePrefix) ? source.slice(sourcePrefix.length) : null;
}

export const shapesLayer = tileLayers.shapes;

/** The style layers of one of the reader's layers, which a pointer can meet. */
export function layerIdsOf(id: string): readonly string[] {
  return ["fill", "line", "point", "speck"].map((kind) => `${sourceOfLayer(id)}/${kind}`);
}

const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const isLit: ExpressionSpecification = ["any", isSelected, ["boolean", ["feature-state", "hover"], false]];

/** One layer of the reader, from its areas up to its points. */
export function styleLayersOf({ id, style }: OwnLayer, { palette }: MapScene): readonly LayerSpecification[] {
  const source = sourceOfLayer(id);
  const [fillId = "", lineId = "", pointId = "", speckId = ""] = layerIdsOf(id);
  const { colour, width, opacity, usesLooks, colourBy, labelField } = style;
  const wanted = (name: string, otherwise: unknown): ExpressionSpecification =>
    (usesLooks ? ["coalesce", ["get", name], otherwise] : ["literal", otherwise]) as ExpressionSpecification;
  // What the reader chose by a field goes before what the file wants.
  const classColour = colourBy && colourOf(colourBy);
  const lineColour = classColour ?? (usesLooks ? coalesced(["get", "colour"], colour) : colour);
  const fillColour =
    classColour ?? (usesLooks ? coalesced(["get", "fill"], ["get", "colour"], colour) : colour);
  const shapes = { source, "source-layer": tileLayers.shapes } as const;
  return [
    {
      id: fillId,
      type: "fill",
      ...shapes,
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: {
        "fill-color": fillColour,
        "fill-opacity": ["*", opacity, ["case", isLit, 0.5, wanted("fillOpacity", 0.25)]],
      },
    },
    {
      id: lineId,
      type: "line",
      ...shapes,
      filter: ["!=", ["geometry-type"], "Point"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ["case", isSelected, palette.ui.ink, lineColour],
        "line-width": ["+", wanted("width", width), ["case", isLit, 1.5, 0]],
        "line-opacity": opacity,
      },
    },
    {
      id: pointId,
      type: "circle",
      ...shapes,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-color": lineColour,
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["zoom"],
          9,
          ["case", isLit, 5, 3],
          14,
          ["case", isLit, 8, 6],
        ],
        "circle-opacity": opacity,
        "circle-stroke-color": ["case", isLit, palette.ui.ink, palette.labelHalo],
        "circle-stroke-width": ["case", isLit, 2, 1],
      },
    },
    {
      id: speckId,
      type: "circle",
      source,
      "source-layer": tileLayers.specks,
      paint: { "circle-color": lineColour, "circle-radius": 1.6, "circle-opacity": opacity },
    },
    ...(labelField === null ? [] : labelLayers(source, palette)),
  ];
}

const coalesced = (...wanted: readonly unknown[]): ExpressionSpecification =>
  ["coalesce", ...wanted] as ExpressionSpecification;

/** The colour of a feature by the value that its tile carries. */
function colourOf(by: ColourBy): ExpressionSpecification | string {
  const value: ExpressionSpecification = ["get", "value"];
  if (by.kind === "category") {
    if (by.classes.length === 0) return by.other;
    const cases = by.classes.flatMap(({ value: each, colour }) => [each, colour]);
    return ["match", ["to-string", value], ...cases, by.other] as unknown as ExpressionSpecification;
  }
  const [first = by.other, ...others] = by.colours;
  const steps = by.breaks.flatMap((from, index) => [from, others[index] ?? by.other]);
  const stepped = steps.length > 0 ? ["step", ["to-number", value], first, ...steps] : first;
  return ["case", ["has", "value"], stepped, by.other] as ExpressionSpecification;
}

/** The name of a point above it, that of a line or an area at its middle; where there is no room, none. */
function labelLayers(source: string, palette: MapScene["palette"]): readonly LayerSpecification[] {
  const layer = (id: string, sourceLayer: string): LayerSpecification => ({
    id: `${source}/${id}`,
    type: "symbol",
    source,
    "source-layer": sourceLayer,
    filter: ["all", ["has", "label"], ["==", ["geometry-type"], "Point"]],
    layout: {
      "text-field": ["get", "label"],
      "text-font": fonts.regular,
      "text-size": byZoom(9, 10.5, 14, 12.5),
      "text-max-width": 9,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": 0.6,
      "text-padding": 3,
    },
    paint: {
      "text-color": palette.ui.ink,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.6,
    },
  });
  return [layer("point-label", tileLayers.shapes), layer("label", tileLayers.labels)];
}
