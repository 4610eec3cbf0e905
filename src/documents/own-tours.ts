import { copyOf } from "../model/own-tour.ts";
import type { Tour } from "../model/tour.ts";
import { createHolding, heldAsStored, type Holding } from "./holding.ts";
import { createKeeper } from "./keeper.ts";
import type { TourShelf } from "./tour-shelf.ts";

/** Two tabs wrote one tour at once; what was written here, or in the other tab, became a copy. */
export interface Diverted {
  readonly of: string;
  readonly copy: string;
  readonly where: "here" | "elsewhere";
}

/** What tabs tell one another. */
export type Word =
  | { readonly kind: "changed"; readonly id: string }
  | { readonly kind: "copied"; readonly id: string; readonly copy: string };

export interface Channel {
  readonly tell: (word: Word) => void;
  readonly listen: (hear: (word: Word) => void) => void;
}

/** The reader's own tours: in memory as they are shown, on the device as soon as can be. */
export interface OwnTours extends Pick<Holding, "list" | "subscribe"> {
  /** Whether this browser keeps anything; else the work lasts as long as the page. */
  readonly isKept: () => boolean;
  readonly diverted: () => Diverted | null;
  readonly dismissDiverted: () => void;
  /** A new tour, or another version of one: shown at once, and kept. */
  readonly change: (tour: Tour) => void;
  readonly remove: (id: string) => void;
  /** Try again what could not be kept. */
  readonly retry: () => void;
}

export interface Needs {
  readonly shelf: TourShelf;
  readonly channel: Channel;
  readonly now: () => Date;
  /** Called once the first tour on this device is kept. */
  readonly onFirstKept: () => void;
}

/** @returns once what lies on the shelf is read. */
export async function holdOwnTours({ shelf, channel, now, onFirstKept }: Needs): Promise<OwnTours> {
  const holding = createHolding();
  let isKept = true;
  let diverted: Diverted | null = null;

  const tellDiverted = (news: Diverted | null): void => {
    diverted = news;
    holding.announce();
  };
  const keeper = createKeeper({
    holding,
    shelf,
    now,
    onOutcome: async (id, outcome, { read }) => {
      isKept = outcome !== "unavailable";
      if (outcome === "conflict") return settle(id);
      if (outcome !== "kept") return holding.announce();
      if (read === null && holding.list().length === 1) onFirstKept();
      channel.tell({ kind: "changed", id });
    },
  });
  const hold = (id: string, tour: Tour | null): void => {
    const read = holding.get(id)?.read ?? null;
    const changed = now().toISOString();
    holding.set(id, { tour, changed, saving: { state: "saving" }, read, isDirty: true });
    keeper.keep(id);
  };
  const takeOver = async (id: string): Promise<void> => {
    const there = await shelf.one(id);
    // Who is writing finds out by the revision.
    if (there === "unavailable" || holding.get(id)?.isDirty || keeper.isBusy(id)) return;
    holding.set(id, there && heldAsStored(there));
  };
  /** What lies there stays; what was written here becomes a tour of its own. */
  const settle = async (id: string): Promise<void> => {
    const there = await shelf.one(id);
    const mine = holding.get(id)?.tour;
    if (there !== "unavailable") holding.set(id, there && heldAsStored(there));
    if (!mine) return;
    const copy = copyOf(mine);
    hold(copy.id, copy);
    channel.tell({ kind: "copied", id, copy: copy.id });
    tellDiverted({ of: id, copy: copy.id, where: "here" });
  };

  const hear = (word: Word): void => {
    void takeOver(word.id);
    if (word.kind === "copied") tellDiverted({ of: word.id, copy: word.copy, where: "elsewhere" });
  };
  // What another tab says while the shelf is read is heard after it.
  const reading = shelf.all();
  channel.listen((word) => void reading.then(() => hear(word)));
  const stored = await reading;
  isKept = stored !== null;
  for (const record of stored ?? []) holding.set(record.tour.id, heldAsStored(record));
  return {
    list: holding.list,
    subscribe: holding.subscribe,
    isKept: () => isKept,
    diverted: () => diverted,
    dismissDiverted: () => tellDiverted(null),
    change: (tour) => hold(tour.id, tour),
    remove: (id) => hold(id, null),
    retry: () => holding.dirtyIds().forEach(keeper.keep),
  };
}
