import type { OwnLayer } from "./own-layer.ts";
import type { Scene } from "./tour.ts";

/** A layer of the reader's own as a scene names it: a tour has no rows, so that it can be sent to anybody. */
export type SceneLayer = NonNullable<Scene["layers"]>[number];

export function asSceneLayer({ id, name }: OwnLayer): SceneLayer {
  return { id, name };
}

/**
 * The layer that a scene means. A workspace that was opened from its file has other ids, so that what no id says the
 * name does. Null where it is not on this device.
 */
export function meantLayer<Layer extends SceneLayer>(own: readonly Layer[], named: SceneLayer): Layer | null {
  return own.find(({ id }) => id === named.id) ?? own.find(({ name }) => name === named.name) ?? null;
}

/** The layers that are drawn, in the order of the workspace: those of the scene, or, without one, those turned on. */
export function drawnLayers(
  own: readonly OwnLayer[],
  ofScene: readonly SceneLayer[] | null,
): readonly OwnLayer[] {
  if (!ofScene) return own.filter(({ isVisible }) => isVisible);
  const meant = new Set(ofScene.map((named) => meantLayer(own, named)));
  return own.filter((layer) => meant.has(layer));
}

/** The layers of a scene with one more or one less; the others stay, also those that are not on this device. */
export function withSceneLayer(
  ofScene: readonly SceneLayer[],
  own: readonly OwnLayer[],
  layer: SceneLayer,
  isShown: boolean,
): SceneLayer[] {
  const others = ofScene.filter((named) => (meantLayer(own, named) ?? named).id !== layer.id);
  return isShown ? [...others, layer] : others;
}
