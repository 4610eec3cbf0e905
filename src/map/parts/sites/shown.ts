import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { siteIdsOf } from "../../../model/feature-ref.ts";
import { isOnStage } from "../../../model/choice/stage.ts";
import type { MapScene } from "../../scene.ts";
import { siteSources } from "./ids.ts";

/** Which sites are drawn: what the filter lets through, and always what is selected or related. */
export interface ShownSites {
  readonly visible: readonly string[];
  readonly selected: readonly string[];
  readonly related: readonly string[];
  /** Whether only what is selected or related has a label: on the stage there is room for few. */
  readonly isNamedAlone: boolean;
}

/** Once its parts are labelled, a whole needs no label, even when it is selected. */
const isBeforeItsParts: ExpressionSpecification = ["<", ["zoom"], ["get", "to"]];

export function shownSites({ state, reads }: Pick<MapScene, "state" | "reads">): ShownSites {
  return {
    visible: reads.visibleSiteIds(state),
    selected: siteIdsOf(reads.selection(state)),
    related: reads.relatedSiteIds(state),
    isNamedAlone: isOnStage(state),
  };
}

/** Layers of sites, drawn only for the shown ones. */
export function onlyShown(
  layers: readonly LayerSpecification[],
  shown: ShownSites,
): readonly LayerSpecification[] {
  return layers.map((layer) => {
    if (layer.type === "background") return layer;
    const own = (layer.filter ?? true) as ExpressionSpecification;
    const isNamed = layer.source === siteSources.labels ? named(shown) : always;
    return { ...layer, filter: ["all", own, isShown(shown), isNamed] };
  });
}

const always: ExpressionSpecification = ["literal", true];

function named(shown: ShownSites): ExpressionSpecification {
  const requested = requestedIn(shown);
  return shown.isNamedAlone && requested.length > 0 ? isOneOf(requested) : isBeforeItsParts;
}

function requestedIn({ selected, related }: ShownSites): readonly string[] {
  return [...selected, ...related];
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
    isOneOf(requestedIn(shown)),
    [
      "all",
      isOneOf(shown.visible),
      ["!", ["get", "onRequest"]],
      [">=", ["zoom"], ["get", "from"]],
      ["<", ["zoom"], ["get", "to"]],
    ],
  ];
}
