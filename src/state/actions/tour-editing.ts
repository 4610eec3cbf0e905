import type { KnownIds } from "../../link/field.ts";
import type { SceneLayer } from "../../model/scene-layers.ts";
import type { Scene } from "../../model/tour.ts";
import { sceneShown } from "../scene-state.ts";
import type { AtlasStore } from "../store.ts";

/** What somebody who makes a tour does to the atlas; the tour itself lies with the documents. */

export function startEditing(store: AtlasStore, tour: string): void {
  store.setState({ editing: tour, stage: null });
}

export function stopEditing(store: AtlasStore): void {
  store.setState({ editing: null, sceneLayers: null });
}

/** Show a scene as the stage would, with the panels beside it. */
export function previewScene(store: AtlasStore, known: KnownIds, scene: Scene): void {
  store.setState((state) => sceneShown(state, scene, known));
}

/** The layers of the edited scene were changed, and are seen at once. */
export function showSceneLayers(store: AtlasStore, sceneLayers: readonly SceneLayer[]): void {
  store.setState({ sceneLayers });
}

/** Closes the question whether the tour of a link is to be opened. */
export function dismissLinkedTour(store: AtlasStore): void {
  store.setState({ made: null });
}
