import type { Read } from "./parts/part.ts";
import type { MapScene } from "./scene.ts";

/** Something to do on the map when one of the values that it reads has changed. */
export interface Duty {
  readonly reads: readonly Read[];
  /** Changes faster than it can be drawn: done once in the next frame. */
  readonly isPerFrame?: boolean;
  readonly run: (scene: MapScene) => void;
}

export interface Walk {
  /** Does what is due since the last walk. */
  readonly changed: () => void;
  /** The same walk with everything due, as after a style was read anew. */
  readonly all: () => void;
  /** Nothing is done any more, also not what waits for the next frame. */
  readonly stop: () => void;
}

/**
 * Walks over the duties of one map.
 * @param isReady whether the map can be changed now; what is due before has to be done with `all`.
 */
export function createWalk(duties: readonly Duty[], sceneNow: () => MapScene, isReady: () => boolean): Walk {
  let seen = readAll(duties, sceneNow());
  let isStopped = false;
  const waiting = new Set<Duty>();
  const run = (due: Iterable<Duty>): void => {
    if (isStopped || !isReady()) return;
    const scene = sceneNow();
    for (const duty of due) duty.run(scene);
  };
  const nextFrame = (): void => {
    const due = [...waiting];
    waiting.clear();
    run(due);
  };
  const wait = (duty: Duty): void => {
    if (waiting.size === 0) requestAnimationFrame(nextFrame);
    waiting.add(duty);
  };
  return {
    changed: () => {
      const values = readAll(duties, sceneNow());
      const due = duties.filter((_, index) => isOther(values[index], seen[index]));
      seen = values;
      for (const duty of due) if (duty.isPerFrame) wait(duty);
      run(due.filter(({ isPerFrame }) => !isPerFrame));
    },
    all: () => {
      seen = readAll(duties, sceneNow());
      run(duties);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

type Values = readonly unknown[];

function readAll(duties: readonly Duty[], scene: MapScene): readonly Values[] {
  return duties.map(({ reads }) => reads.map((read) => read(scene)));
}

function isOther(values: Values = [], before: Values = []): boolean {
  return values.some((value, index) => value !== before[index]);
}
