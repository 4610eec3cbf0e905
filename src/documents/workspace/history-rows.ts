import { withoutLayer, type Workspace } from "../../model/workspace.ts";
import type { History } from "../history.ts";

/** Rows of removed layers that are stored for an undo, in features. */
export const mostRemovedFeatures = 500_000;

/** Every layer that a step can bring back, and those that are there. */
export function layersOfHistory({ past, present, future }: History<Workspace>): readonly string[] {
  const ids = [...past, present, ...future].flatMap(({ layers }) => layers.map(({ id }) => id));
  return [...new Set(ids)];
}

/** Without the steps from which on more rows would have to be stored than is reasonable. */
export function withinRows(history: History<Workspace>, most = mostRemovedFeatures): History<Workspace> {
  const counted = new Set(history.present.layers.map(({ id }) => id));
  let features = 0;
  const holds = ({ layers }: Workspace): boolean => {
    for (const { id, featureCount } of layers) {
      if (!counted.has(id)) features += featureCount;
      counted.add(id);
    }
    return features <= most;
  };
  const until = (steps: readonly Workspace[]): readonly Workspace[] => {
    const end = steps.findIndex((step) => !holds(step));
    return end < 0 ? steps : steps.slice(0, end);
  };
  const past = until(history.past.toReversed()).toReversed();
  return { ...history, past, future: features > most ? [] : until(history.future) };
}

/** Without layers whose rows are lost, and without steps that then change nothing. */
export function withoutLost(history: History<Workspace>, lost: readonly string[]): History<Workspace> {
  if (lost.length === 0) return history;
  const without = (step: Workspace): Workspace => lost.reduce(withoutLayer, step);
  const present = without(history.present);
  const past = distinct([present, ...history.past.map(without).toReversed()]).slice(1);
  return {
    ...history,
    past: past.toReversed(),
    present,
    future: distinct([present, ...history.future.map(without)]).slice(1),
  };
}

/** Each other than the one before. */
function distinct(steps: readonly Workspace[]): readonly Workspace[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    return !before || !sameWorkspace(step, before);
  });
}

export function sameWorkspace(a: Workspace, b: Workspace): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
