import type { History } from "../../../src/documents/history.ts";
import type { HistoryStore } from "../../../src/documents/workspace/stored-history.ts";
import type { Workspace } from "../../../src/model/workspace.ts";

/** The steps of one browser, through the copy that it stores. */
export function stepsInMemory(): HistoryStore {
  const stored = new Map<string, History<Workspace>>();
  return {
    read: async (workspace) => stored.get(workspace) ?? null,
    write: (history) => void stored.set(history.present.id, structuredClone(history)),
  };
}
