import type { Budget } from "./budget.ts";
import { type ImportNote, ImportRefusal, type LeftOut, type LeftOutReason, type Where } from "./report.ts";

/** How many places of each fault are kept for the report. */
const shownPlaces = 20;
const shownAddresses = 50;

/** Counts what an import takes in and leaves out, over all layers of a file, and holds its budget. */
export interface Tally {
  readonly leaveOut: (reason: LeftOutReason, where: Where) => void;
  /** @throws ImportRefusal when there are more features or vertices than the budget allows. */
  readonly countFeature: (vertices: number) => void;
  readonly featureCount: () => number;
  readonly cutText: () => void;
  readonly note: (note: ImportNote) => void;
  /** An address in the file that is not fetched. */
  readonly noteAddress: (address: string) => void;
  /** A part of the file that is not drawn. */
  readonly noteNotDrawn: (name: string) => void;
  /** Remembers what was counted by now; the answer goes back to it. */
  readonly snapshot: () => () => void;
  readonly leftOut: () => readonly LeftOut[];
  readonly notes: () => readonly ImportNote[];
}

export function createTally(budget: Budget): Tally {
  let places = new Map<LeftOutReason, { count: number; places: Where[] }>();
  let addresses = new Set<string>();
  let notDrawn = new Map<string, number>();
  let notes: ImportNote[] = [];
  let features = 0;
  let vertices = 0;
  let cutTexts = 0;
  return {
    leaveOut: (reason, where) => {
      const known = places.get(reason) ?? { count: 0, places: [] };
      places.set(reason, known);
      known.count += 1;
      if (known.places.length < shownPlaces) known.places.push(where);
    },
    countFeature: (more) => {
      features += 1;
      vertices += more;
      if (features > budget.features) throw new ImportRefusal("TOO-MANY-FEATURES", String(budget.features));
      if (vertices > budget.vertices) throw new ImportRefusal("TOO-MANY-VERTICES", String(budget.vertices));
    },
    featureCount: () => features,
    cutText: () => {
      cutTexts += 1;
    },
    note: (note) => {
      notes.push(note);
    },
    noteAddress: (address) => {
      if (addresses.size < shownAddresses) addresses.add(address.slice(0, 200));
    },
    noteNotDrawn: (name) => {
      notDrawn.set(name, (notDrawn.get(name) ?? 0) + 1);
    },
    snapshot: () => {
      const before = structuredClone({ places, addresses, notDrawn, notes, features, vertices, cutTexts });
      return () => {
        ({ places, addresses, notDrawn, notes, features, vertices, cutTexts } = before);
      };
    },
    leftOut: () =>
      [...places].map(([reason, { count, places: where }]) => ({ reason, count, places: where })),
    notes: () => [
      ...notes,
      ...(addresses.size > 0 ? [{ kind: "external", addresses: [...addresses] } as const] : []),
      ...[...notDrawn].map(([name, count]) => ({ kind: "not-drawn", name, count }) as const),
      ...(cutTexts > 0 ? [{ kind: "text-cut", count: cutTexts, limit: budget.cellLength } as const] : []),
    ],
  };
}
