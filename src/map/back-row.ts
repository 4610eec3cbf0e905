import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { nameIn, type StyleContext } from "./style/context.ts";
import { shortName } from "./style/sites/expressions.ts";

/** What the back row is given to read: the sites, and the towns between which they lie. */
const kept = new Set(["site-labels", "region-labels", "places-1", "places-2"]);

/**
 * A layer as it is drawn on the stage: labels that can be read from afar, in ink, and none that cannot. Each says one
 * name and no more.
 * @param textPixels the size of text on the stage, null beside the panels.
 */
export function forStage(
  layer: LayerSpecification,
  { palette, language }: Pick<StyleContext, "palette" | "language">,
  textPixels: number | null,
): LayerSpecification {
  if (textPixels === null || layer.type !== "symbol" || layer.layout?.["text-field"] === undefined)
    return layer;
  if (!kept.has(layer.id)) return { ...layer, layout: { ...layer.layout, visibility: "none" } };
  const isSite = layer.source === "site-labels";
  return {
    ...layer,
    // From afar a size that grows with the zoom says nothing more.
    layout: {
      ...layer.layout,
      "text-size": textPixels,
      "text-field": isSite ? shortName(language) : nameIn(language),
    },
    paint: { ...layer.paint, "text-color": isSite ? palette.ui.ink : palette.label, "text-halo-width": 3 },
  };
}
