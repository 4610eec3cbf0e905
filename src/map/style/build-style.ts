import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type MapPart, type Slot, slots } from "../parts/part.ts";
import type { MapScene } from "../scene.ts";
import { fontFaces } from "./font-faces.ts";
import { onStage } from "./stage-labels.ts";

/** The whole style as plain data: the sources of all parts, the bundled font, and the layers in the painter's order. */
export function buildStyle(scene: MapScene, parts: readonly MapPart[]): StyleSpecification {
  const layers = parts.map((part) => layersOf(part, scene));
  return {
    version: 8,
    name: "Hong Kong Innovation Atlas",
    "font-faces": fontFaces(scene.base),
    state: Object.assign({}, ...parts.map((part) => part.globalState?.(scene))),
    sources: Object.assign({}, ...parts.map((part) => part.sources(scene))),
    layers: slots.flatMap((slot) => layers.flatMap((layersIn) => layersIn(slot))),
  };
}

function layersOf(part: MapPart, scene: MapScene): (slot: Slot) => readonly LayerSpecification[] {
  const layers = part.layers(scene);
  const { stageTextPixels } = scene;
  if (stageTextPixels === null) return (slot) => layers[slot] ?? [];
  const labels = part.stageLabels?.(scene) ?? {};
  return (slot) => layers[slot]?.map((layer) => onStage(layer, labels[layer.id], stageTextPixels)) ?? [];
}
