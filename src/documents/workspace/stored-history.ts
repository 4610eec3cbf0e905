import type { Workspace } from "../../model/workspace.ts";
import { parseWorkspace } from "../../model/workspace-schema.ts";
import { type Database, openDatabase } from "../database.ts";
import type { History } from "../history.ts";

/**
 * The steps of a workspace, stored beside it so that a reload does not lose them. Steps share the layers and drawings that
 * did not change, and the browser's copy of a value keeps what is shared: 200 steps cost little more than what changed.
 */
export interface HistoryStore {
  /** Null where there is none that can be read. Never rejects. */
  readonly read: (workspace: string) => Promise<History<Workspace> | null>;
  /** One write at a time, of the latest; what cannot be stored is lost with the page. */
  readonly write: (history: History<Workspace>) => void;
}

/** Characters of JSON; what is older is given up. */
export const mostStored = 8_000_000;

/** Readers' steps lie under these names. */
const names = {
  database: "atlas.workspace-steps",
  store: "steps",
  field: "steps",
  channel: "",
} as const;

export function openHistoryStore(database: Database = openDatabase(names)): HistoryStore {
  let waiting: History<Workspace> | null = null;
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    for (let next = waiting; next; next = waiting) {
      waiting = null;
      const { past, present, future } = trimmed(next);
      try {
        await database.write((store) =>
          store.put({ [names.field]: { id: present.id, past, present, future } }),
        );
      } catch (error) {
        console.info("The steps of the workspace were not stored: they end with this page.", error);
      }
    }
    isWriting = false;
  };
  return {
    read: async (workspace) => {
      try {
        return parseHistory(await database.get(workspace));
      } catch (error) {
        console.info("The steps of the workspace could not be read.", error);
        return null;
      }
    },
    write: (history) => {
      waiting = history;
      if (!isWriting) void writeAll();
    },
  };
}

/** The steps that are not too much to store: the nearest on either side. */
export function trimmed(history: History<Workspace>, most = mostStored): History<Workspace> {
  const counted = new Set<unknown>();
  let size = 0;
  const holds = (step: Workspace): boolean => {
    for (const item of [...step.layers, ...step.drawings]) {
      if (!counted.has(item)) size += sizeOf(item);
      counted.add(item);
    }
    return size <= most;
  };
  const { past, present, future } = history;
  holds(present);
  const [backwards, forwards] = [past.toReversed(), [...future]];
  const left = { past: [] as Workspace[], future: [] as Workspace[] };
  // Both sides in turn, so that neither takes all.
  for (let index = 0; index < Math.max(backwards.length, forwards.length); index += 1) {
    const [before, after] = [backwards[index], forwards[index]];
    if (before && holds(before)) left.past.unshift(before);
    if (after && holds(after)) left.future.push(after);
    if (size > most) break;
  }
  return { ...history, ...left };
}

const sizes = new WeakMap<object, number>();

function sizeOf(item: Workspace["layers"][number] | Workspace["drawings"][number]): number {
  const known = sizes.get(item) ?? JSON.stringify(item).length;
  sizes.set(item, known);
  return known;
}

/** What one step shares with another stays shared. A step that cannot be read ends the way there. */
function parseHistory(stored: unknown): History<Workspace> | null {
  const { steps } = (stored ?? {}) as { readonly steps?: Partial<Record<keyof History<unknown>, unknown>> };
  if (!steps) return null;
  const parse = createSharedParse();
  const present = parse(steps.present);
  if (!present) return null;
  const past = readable(listOf(steps.past).toReversed(), parse).toReversed();
  return { past, present, future: readable(listOf(steps.future), parse), subject: null };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readable(
  stored: readonly unknown[],
  parse: (step: unknown) => Workspace | null,
): readonly Workspace[] {
  const steps: Workspace[] = [];
  for (const each of stored) {
    const step = parse(each);
    if (!step) break;
    steps.push(step);
  }
  return steps;
}

function createSharedParse(): (step: unknown) => Workspace | null {
  const layers = new Map<unknown, Workspace["layers"]>();
  const drawings = new Map<unknown, Workspace["drawings"]>();
  return (step) => {
    const stored = (step ?? {}) as Partial<Record<keyof Workspace, unknown>>;
    const empty = parseWorkspace({ id: stored.id, layers: [] });
    return (
      empty && {
        ...empty,
        layers: listOf(stored.layers).flatMap((item) =>
          once(layers, item, () => parseWorkspace({ ...empty, layers: [item] })?.layers ?? []),
        ),
        drawings: listOf(stored.drawings).flatMap((item) =>
          once(drawings, item, () => parseWorkspace({ ...empty, drawings: [item] })?.drawings ?? []),
        ),
      }
    );
  };
}

function once<Items>(known: Map<unknown, Items>, item: unknown, parse: () => Items): Items {
  const found = known.get(item) ?? parse();
  known.set(item, found);
  return found;
}
