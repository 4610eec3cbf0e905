import { nextRevision } from "../model/own-tour.ts";
import type { Held, Holding, Saving } from "./holding.ts";
import type { Outcome, TourShelf } from "./tour-shelf.ts";

interface Needs {
  readonly holding: Holding;
  readonly shelf: TourShelf;
  readonly now: () => Date;
  /** What became of a writing; a conflict is settled before the next. */
  readonly onOutcome: (id: string, outcome: Outcome, written: Held) => Promise<void> | void;
}

/** Brings what is held onto the shelf. */
export interface Keeper {
  readonly keep: (id: string) => void;
  readonly isBusy: (id: string) => boolean;
}

/** One writing of a tour at a time and no waiting: what is changed meanwhile is written next. */
export function createKeeper({ holding, shelf, now, onOutcome }: Needs): Keeper {
  const busy = new Set<string>();

  const write = async (id: string, held: Held): Promise<Outcome> => {
    const { tour, changed, read } = held;
    const revision = nextRevision(read, now());
    holding.set(id, { ...held, isDirty: false });
    const outcome = tour ? await shelf.put({ tour, changed, revision }, read) : await shelf.remove(id, read);
    const after = holding.get(id) ?? held;
    if (outcome === "kept") holding.set(id, afterKept(after, tour ? revision : null));
    else if (outcome !== "conflict") holding.set(id, afterFailure(after, outcome));
    await onOutcome(id, outcome, held);
    return outcome;
  };

  const keepAll = async (id: string): Promise<void> => {
    busy.add(id);
    for (let held = holding.get(id); held?.isDirty; held = holding.get(id))
      if ((await write(id, held)) !== "kept") break;
    busy.delete(id);
  };

  const afterKept = (after: Held, read: number | null): Held | null => {
    if (!after.tour && !after.isDirty) return null;
    const saving: Saving = after.isDirty ? { state: "saving" } : { state: "saved", at: now().toISOString() };
    return { ...after, read, saving };
  };

  return {
    keep: (id) => {
      if (!busy.has(id)) void keepAll(id);
    },
    isBusy: (id) => busy.has(id),
  };
}

function afterFailure(after: Held, why: "quota" | "unavailable"): Held | null {
  return after.tour ? { ...after, isDirty: true, saving: { state: "unsaved", why } } : null;
}
