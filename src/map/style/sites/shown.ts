import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Which sites are drawn: what the legend lets through, and always what is chosen or spoken of. */
export interface ShownSites {
  readonly visible: readonly string[];
  readonly selected: string | null;
  readonly highlighted: readonly string[];
  /** Whether the others, though drawn, have no name beside what is chosen or spoken of: there is room for few. */
  readonly isNamedAlone: boolean;
}

/** Where its parts have come in with their names, a whole needs none, even when it is chosen. */
const partsSpeakFor: ExpressionSpecification = ["<", ["zoom"], ["get", "to"]];

/** A site layer drawn only for the shown sites; every other layer as it is. */
export function onlyShown(layer: LayerSpecification, shown: ShownSites): LayerSpecification {
  if (layer.type === "background" || (layer.source !== "sites" && layer.source !== "site-labels"))
    return layer;
  const own = (layer.filter ?? true) as ExpressionSpecification;
  const isNamed: ExpressionSpecification = layer.source === "site-labels" ? named(shown) : ["literal", true];
  return { ...layer, filter: ["all", own, isShown(shown), isNamed] };
}

function named(shown: ShownSites): ExpressionSpecification {
  const asked = askedFor(shown);
  return shown.isNamedAlone && asked.length > 0 ? isOneOf(asked) : partsSpeakFor;
}

function askedFor({ selected, highlighted }: ShownSites): readonly string[] {
  return selected === null ? highlighted : [selected, ...highlighted];
}

function isOneOf(ids: readonly string[]): ExpressionSpecification {
  return ["in", ["get", "id"], ["literal", [...ids]]];
}

/**
 * Wholes when far, parts when near (a site's own zooms); a later extent only on request. What the reader chose
 * is drawn at every zoom.
 */
function isShown(shown: ShownSites): ExpressionSpecification {
  return [
    "any",
    isOneOf(askedFor(shown)),
    [
      "all",
      isOneOf(shown.visible),
      ["!", ["get", "onRequest"]],
      [">=", ["zoom"], ["get", "from"]],
      ["<", ["zoom"], ["get", "to"]],
    ],
  ];
}
