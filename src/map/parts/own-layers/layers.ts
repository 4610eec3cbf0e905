import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { OwnLayer } from "../../../model/own-layer.ts";
import type { MapScene } from "../../scene.ts";

/** The tiles of a layer come from beside the page, under this scheme: nothing is fetched. */
export const layerScheme = "own-layer";
/** The layers of the tiles (layer-tiles.ts): shapes, and the middles of what is too small to be seen as a shape. */
const tileLayers = { shapes: "shapes", specks: "specks" } as const;

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
  const { colour, width, opacity, usesLooks } = style;
  const wanted = (name: string, otherwise: unknown): ExpressionSpecification =>
    (usesLooks ? ["coalesce", ["get", name], otherwise] : ["literal", otherwise]) as ExpressionSpecification;
  const lineColour = usesLooks
    ? (["coalesce", ["get", "colour"], colour] as ExpressionSpecification)
    : colour;
  const fillColour = usesLooks
    ? (["coalesce", ["get", "fill"], ["get", "colour"], colour] as ExpressionSpecification)
    : colour;
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
  ];
}
