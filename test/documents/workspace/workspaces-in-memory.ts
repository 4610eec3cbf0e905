import { createDocuments, type Documents } from "../../../src/documents/documents.ts";
import { workspaceKind } from "../../../src/documents/workspace/workspace-kind.ts";
import type { Workspace } from "../../../src/model/workspace.ts";
import { connectedChannels, storeInMemory } from "../store-in-memory.ts";

let clock = Date.parse("2026-01-02T00:00:00Z");

/** Workspaces as one browser stores them, opened in that many tabs. */
export async function openWorkspaces(count = 1, workspaces: readonly Workspace[] = []) {
  const memory = storeInMemory<Workspace>(
    workspaces.map((document, index) => ({
      document,
      revision: index + 1,
      changed: new Date(index).toISOString(),
    })),
  );
  const opening = connectedChannels(count).map((channel) =>
    createDocuments({
      kind: workspaceKind,
      store: memory.store,
      channel,
      now: () => new Date((clock += 1_000)),
      onFirstSaved: () => undefined,
    }),
  );
  const tabs: readonly Documents<Workspace>[] = await Promise.all(opening);
  const [one] = tabs;
  if (!one) throw new Error("no tab");
  return { ...memory, tabs, one, two: tabs[1] ?? one };
}
