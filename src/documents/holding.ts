import type { OwnTour } from "../model/own-tour.ts";
import type { Tour } from "../model/tour.ts";

/** How far the keeping of a tour has come. */
export type Saving =
  | { readonly state: "saving" }
  /** `at` is when the writing was complete, ISO 8601. */
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "unsaved"; readonly why: "quota" | "unavailable" };

export interface Own {
  readonly tour: Tour;
  /** ISO 8601. */
  readonly changed: string;
  readonly saving: Saving;
}

/** A tour in memory; null where it was deleted and may still lie on the shelf. */
export interface Held {
  readonly tour: Tour | null;
  readonly changed: string;
  readonly saving: Saving;
  /** The revision that is known to lie on the shelf; null for nothing. */
  readonly read: number | null;
  /** Whether it is to be written. */
  readonly isDirty: boolean;
}

/** The tours in memory, and who watches them. */
export interface Holding {
  readonly get: (id: string) => Held | undefined;
  readonly set: (id: string, held: Held | null) => void;
  readonly dirtyIds: () => readonly string[];
  /** The last changed first. The same object until something changes. */
  readonly list: () => readonly Own[];
  readonly announce: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createHolding(): Holding {
  const held = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let list: readonly Own[] | null = null;
  const announce = (): void => {
    list = null;
    for (const listener of listeners) listener();
  };
  return {
    get: (id) => held.get(id),
    set: (id, next) => {
      if (next) held.set(id, next);
      else held.delete(id);
      announce();
    },
    dirtyIds: () => [...held].flatMap(([id, { isDirty }]) => (isDirty ? [id] : [])),
    list: () => (list ??= newestFirst([...held.values()])),
    announce,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What lies on the shelf, as it is held. */
export function heldAsStored({ tour, changed, revision }: OwnTour): Held {
  return { tour, changed, saving: { state: "saved", at: changed }, read: revision, isDirty: false };
}

function newestFirst(held: readonly Held[]): readonly Own[] {
  return held
    .flatMap(({ tour, changed, saving }) => (tour ? [{ tour, changed, saving }] : []))
    .toSorted((a, b) => b.changed.localeCompare(a.changed));
}
