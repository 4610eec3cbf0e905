import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Which sites are drawn: what the legend lets through, and always what is chosen or spoken of. */
export interface ShownSites {
  readonly visible: readonly string[];
  readonly selected: string | null;
  readonly highlighted: readonly string[];
}

/** Where its parts have come in with their names, a whole needs none, even when it is chosen. */
const partsSpeakFor: ExpressionSpecification = ["<", ["zoom"], ["get", "to"]];

/** A site layer drawn only for the shown sites; every other layer as it is. */
export function onlyShown(layer: LayerSpecification, shown: ShownSites): LayerSpecification {
  if (layer.type === "background" || (layer.source !== "sites" && layer.source !== "site-labels"))
    return layer;
  const own = (layer.filter ?? true) as ExpressionSpecification;
  const isNamed: ExpressionSpecification = layer.source === "site-labels" ? partsSpeakFor : ["literal", true];
  return { ...layer, filter: ["all", own, isShown(shown), isNamed] };
}

/**
 * Wholes when far, parts when near (a site's own zooms); a later extent only on request. What the reader chose
 * is drawn at every zoom.
 */
function isShown({ visible, selected, highlighted }: ShownSites): ExpressionSpecification {
  const asked = selected === null ? highlighted : [selected, ...highlighted];
  return [
    "any",
    ["in", ["get", "id"], ["literal", [...asked]]],
    [
      "all",
      ["in", ["get", "id"], ["literal", [...visible]]],
      ["!", ["get", "onRequest"]],
      [">=", ["zoom"], ["get", "from"]],
      ["<", ["zoom"], ["get", "to"]],
    ],
  ];
}
