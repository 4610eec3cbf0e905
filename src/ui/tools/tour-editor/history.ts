import type { Tour } from "../../../model/tour.ts";

/** The versions of a tour, for undo and redo. */
export interface History {
  readonly past: readonly Tour[];
  readonly present: Tour;
  readonly future: readonly Tour[];
  /** What the last change was of; another one of the same is no step of its own. */
  readonly of: string | null;
}

const mostSteps = 200;

export function begun(present: Tour): History {
  return { past: [], present, future: [], of: null };
}

/** @param of What is changed, such as a word of a caption; null for a change that is always a step of its own. */
export function changedTo(history: History, tour: Tour, of: string | null): History {
  const { past, present } = history;
  if (tour === present) return history;
  const isSame = of !== null && of === history.of;
  return { past: isSame ? past : [...past, present].slice(-mostSteps), present: tour, future: [], of };
}

export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], of: null };
}

export function redone(history: History): History {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after ? { past: [...past, present], present: after, future: rest, of: null } : history;
}

/** Typing is undone word by word. */
export function wordOf(field: string, text: string): string {
  return `${field}/${text.split(/[\s\p{P}]+/u).length}`;
}
