import { describe, expect, it, vi } from "vitest";
import type { Database } from "../../../src/documents/database.ts";
import type { History } from "../../../src/documents/history.ts";
import { layersOfHistory, withinRows, withoutLost } from "../../../src/documents/workspace/history-rows.ts";
import { openHistoryStore, trimmed } from "../../../src/documents/workspace/stored-history.ts";
import type { Workspace } from "../../../src/model/workspace.ts";
import { drawing } from "../../fixtures/drawing.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";
import { defer } from "../deferred.ts";

const id = "workspace-old";
const [a, b] = [drawing("drawing-a"), drawing("drawing-b")];
const layer = ownLayer("layer-a");
const step = (drawings: Workspace["drawings"], layers: Workspace["layers"] = [layer]): Workspace => ({
  id,
  layers,
  drawings,
});
const history: History<Workspace> = {
  past: [step([], []), step([])],
  present: step([a]),
  future: [step([b, a])],
  subject: "name/drawing-a",
};

/** Stores copies, as a browser does. */
function databaseInMemory() {
  const stored = new Map<string, unknown>();
  const puts: unknown[] = [];
  const control: { failure: Error | null; wait: Promise<void> | null } = { failure: null, wait: null };
  const database: Database = {
    getAll: async () => [...stored.values()],
    get: async (key) => {
      if (control.failure) throw control.failure;
      return stored.get(key);
    },
    write: async (act) => {
      await control.wait;
      if (control.failure) throw control.failure;
      return act({
        get: async (key) => stored.get(key),
        put: async (value) => {
          puts.push(value);
          stored.set((value as { steps: { id: string } }).steps.id, structuredClone(value));
        },
        delete: async (key) => stored.delete(key),
      });
    },
  };
  return { database, stored, puts, control };
}

describe("the stored steps of a workspace", () => {
  it("come back as they were, and share what they shared", async () => {
    const { database, puts } = databaseInMemory();
    openHistoryStore(database).write(history);
    await vi.waitFor(() => expect(puts).toHaveLength(1));
    const read = await openHistoryStore(database).read(id);
    expect(read).toEqual({ ...history, subject: null });
    expect(read?.future[0]?.drawings[1]).toBe(read?.present.drawings[0]);
  });

  it("are written one after the other, and only the latest of those that wait", async () => {
    const { database, puts, control } = databaseInMemory();
    const write = defer<void>();
    control.wait = write.promise;
    const store = openHistoryStore(database);
    for (const name of ["one", "two", "three"])
      store.write({ ...history, present: step([drawing("drawing-a", { name })]) });
    write.resolve();
    await vi.waitFor(() => expect(puts).toHaveLength(2));
    expect((await store.read(id))?.present.drawings[0]?.name).toBe("three");
  });

  it("are none where the browser stores nothing, or something else", async () => {
    const { database, stored, control } = databaseInMemory();
    const store = openHistoryStore(database);
    vi.spyOn(console, "info").mockImplementation(() => undefined);
    expect(await store.read(id)).toBeNull();
    stored.set(id, { steps: { id, past: 7, present: "x" } });
    expect(await store.read(id)).toBeNull();
    control.failure = new Error("no storage");
    store.write(history);
    expect(await store.read(id)).toBeNull();
    vi.restoreAllMocks();
  });

  it("end where one of them cannot be read: the way is broken there", async () => {
    const { database, stored } = databaseInMemory();
    stored.set(id, { steps: { id, past: [step([]), { id: 7 }, step([a])], present: step([b]), future: [] } });
    expect((await openHistoryStore(database).read(id))?.past).toEqual([step([a])]);
  });

  it("are given up from the furthest on where they are too much", () => {
    const long = drawing("drawing-c", { name: "x".repeat(1_000) });
    const many: History<Workspace> = { ...history, past: [step([]), step([long]), step([])], future: [] };
    expect(trimmed(many, 1_500).past).toEqual([step([])]);
    expect(trimmed(many).past).toEqual(many.past);
  });
});

describe("the rows that steps need", () => {
  const big = (name: string, featureCount: number) => ownLayer(`layer-${name}`, { featureCount });
  const removed: History<Workspace> = {
    past: [step([], [big("c", 300)]), step([], [big("b", 300)]), step([])],
    present: step([a]),
    future: [],
    subject: null,
  };

  it("are those of every layer that a step brings back", () => {
    expect(layersOfHistory(removed)).toEqual(["layer-c", "layer-b", "layer-a"]);
  });

  it("end the way back where they are too many", () => {
    expect(withinRows(removed, 1_000)).toEqual(removed);
    expect(withinRows(removed, 400).past).toEqual([step([], [big("b", 300)]), step([])]);
  });

  it("where they are lost, leave no step that changes nothing", () => {
    const left = withoutLost(removed, ["layer-b", "layer-c"]);
    expect([left.past, left.present]).toEqual([[step([], []), step([])], step([a])]);
    expect(withoutLost(removed, [])).toBe(removed);
  });
});
