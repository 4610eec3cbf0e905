import { formatHash, parseHash } from "../../link/hash.ts";
import type { KnownIds } from "../../link/field.ts";
import { type Stage, stageAt } from "../../model/choice/stage.ts";
import { isOwnId } from "../../model/own-tour.ts";
import type { Tour } from "../../model/tour.ts";
import { applyLink } from "../apply-link.ts";
import { sceneShown } from "../scene-state.ts";
import type { AtlasStore } from "../store.ts";

/** What a presenter can do to a tour. Each is one `set`: a scene is a part of the state, and there is no engine. */

/** Show a tour from a scene on (0 is the first); ending it leads back to what is shown now. */
export function startTour(store: AtlasStore, tour: string, step = 0): void {
  store.setState((state) => ({
    stage: stageAt(tour, step, state.stage ? state.stage.from : formatHash(state)),
    leftTour: null,
  }));
}

/** Pauses the scene until it is resumed, because somebody moved the map. */
export function pauseTour(store: AtlasStore): void {
  const { stage } = store.getState();
  if (stage?.phase === "showing") store.setState({ stage: { ...stage, phase: "paused", isPlaying: false } });
}

/** Show a scene; a step beyond the ends is the first or the last. */
export function showScene(store: AtlasStore, known: KnownIds, tour: Tour, requested: number): void {
  const step = clampedStep(tour, requested);
  const scene = tour.scenes[step];
  const { stage } = store.getState();
  if (!scene || stage?.tour !== tour.id) return;
  const shown: Stage = { ...stage, step, subjects: scene.sites ?? [], phase: "showing", isBlank: false };
  store.setState((state) => {
    const next = sceneShown(state, scene, known);
    // Whoever made another tour cannot have meant layers of this reader.
    const sceneLayers = isOwnId(tour.id) ? next.sceneLayers : null;
    return { ...next, sceneLayers, stage: shown, hover: null };
  });
}

/**
 * End the tour where it was begun, in the language that is read by now; after a tour
 * that a link opened, its scene stays. Who leaves it in between may have slipped, and is offered the way back.
 * @param scenes How many scenes the tour has.
 */
export function endTour(store: AtlasStore, known: KnownIds, scenes: number): void {
  const { stage, language } = store.getState();
  if (!stage) return;
  const { tour, step } = stage;
  const leftTour = step > 0 && step < scenes - 1 ? { tour, step } : null;
  if (stage.from === null) return store.setState({ stage: null, sceneLayers: null, leftTour });
  const link = parseHash(stage.from, known);
  const before = { ...link, patch: { ...link.patch, language } };
  store.setState((state) => ({ ...applyLink(state, before), stage: null, sceneLayers: null, leftTour }));
}

/** Go on with the tour that was left, at its scene. */
export function returnToTour(store: AtlasStore): void {
  const { leftTour } = store.getState();
  if (leftTour) startTour(store, leftTour.tour, leftTour.step);
}

export function forgetLeftTour(store: AtlasStore): void {
  store.setState({ leftTour: null });
}

/** Blanks the screen while the presenter talks, and shows the scene again. */
export function toggleBlank(store: AtlasStore): void {
  changeStage(store, ({ isBlank }) => ({ isBlank: !isBlank, isPlaying: false }));
}

/** Starts or stops autoplay. */
export function toggleAutoplay(store: AtlasStore): void {
  changeStage(store, ({ isPlaying }) => ({ isPlaying: !isPlaying }));
}

/** Any presenter input stops autoplay. */
export function stopAutoplay(store: AtlasStore): void {
  if (store.getState().stage?.isPlaying) changeStage(store, () => ({ isPlaying: false }));
}

/** The panels come back beside the scene, to answer a question. */
export function suspendTour(store: AtlasStore): void {
  changeStage(store, () => ({ phase: "suspended", isPlaying: false }));
}

export function clampedStep({ scenes }: Tour, step: number): number {
  return Math.min(Math.max(step, 0), scenes.length - 1);
}

function changeStage(store: AtlasStore, change: (stage: Stage) => Partial<Stage>): void {
  store.setState(({ stage }) => ({ stage: stage && { ...stage, ...change(stage) } }));
}
