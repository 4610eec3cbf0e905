import type { Tour } from "../model/tour.ts";
import { followLink } from "./follow-link.ts";
import { sceneShown } from "./scene-state.ts";
import type { Stage } from "./stage.ts";
import type { AtlasStore } from "./store.ts";
import { type KnownIds, parseHash } from "./url.ts";

/** What a presenter can do to a tour. Each is one `set`: a scene is a part of the state, and there is no engine. */

/** Show a scene; a step beyond the ends is the first or the last. */
export function showScene(store: AtlasStore, known: KnownIds, tour: Tour, asked: number): void {
  const step = clampedStep(tour, asked);
  const scene = tour.scenes[step];
  const { stage } = store.getState();
  if (!scene || stage?.tour !== tour.id) return;
  const shown: Stage = { ...stage, step, subjects: scene.sites ?? [], standing: "on", isBlank: false };
  store.setState((state) => ({ ...sceneShown(state, scene, known), stage: shown, hover: null }));
}

/**
 * End the tour where it was begun, in the language that is read by now; one that a link opened leaves its scene
 * standing.
 */
export function endTour(store: AtlasStore, known: KnownIds): void {
  const { stage, language } = store.getState();
  if (!stage) return;
  if (stage.from === null) return store.setState({ stage: null });
  const link = parseHash(stage.from, known);
  const before = { ...link, wish: { ...link.wish, language } };
  store.setState((state) => ({ ...followLink(state, before), stage: null }));
}

/** Black for the time of a talk, and back. */
export function toggleBlank(store: AtlasStore): void {
  changeStage(store, ({ isBlank }) => ({ isBlank: !isBlank, isPlaying: false }));
}

/** Go on by itself, or stop. */
export function toggleAutoplay(store: AtlasStore): void {
  changeStage(store, ({ isPlaying }) => ({ isPlaying: !isPlaying }));
}

/** Any word of somebody's stops what goes on by itself. */
export function stopAutoplay(store: AtlasStore): void {
  if (store.getState().stage?.isPlaying) changeStage(store, () => ({ isPlaying: false }));
}

/** The panels come back beside the scene, to answer a question. */
export function stepAside(store: AtlasStore): void {
  changeStage(store, () => ({ standing: "aside", isPlaying: false }));
}

export function clampedStep({ scenes }: Tour, step: number): number {
  return Math.min(Math.max(step, 0), scenes.length - 1);
}

function changeStage(store: AtlasStore, change: (stage: Stage) => Partial<Stage>): void {
  store.setState(({ stage }) => ({ stage: stage && { ...stage, ...change(stage) } }));
}
