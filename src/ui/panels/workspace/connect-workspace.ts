import type { OwnLayersClient } from "../../../data/own-layers.ts";
import type { Documents } from "../../../documents/documents.ts";
import type { History } from "../../../documents/history.ts";
import { openDocuments } from "../../../documents/open-documents.ts";
import { layersOfHistory, withinRows, withoutLost } from "../../../documents/workspace/history-rows.ts";
import { type HistoryStore, openHistoryStore } from "../../../documents/workspace/stored-history.ts";
import { createWorkspaceDesk, type WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { workspaceKind } from "../../../documents/workspace/workspace-kind.ts";
import { withoutLayer, type Workspace } from "../../../model/workspace.ts";
import { reportLostLayers, reportWorkspace } from "../../../state/actions/own-layers.ts";
import type { AtlasStore } from "../../../state/store.ts";

/**
 * Opens the workspace that this browser keeps with the steps that led there, and lets the state follow it.
 * @param open, steps Passed in by tests.
 */
export async function connectWorkspace(
  store: AtlasStore,
  ownLayers: () => Promise<OwnLayersClient>,
  open: () => Promise<Documents<Workspace>> = () => openDocuments(workspaceKind),
  steps: HistoryStore = openHistoryStore(),
): Promise<WorkspaceDesk> {
  const documents = await open();
  const [latest] = documents.list();
  const found = latest ? await steps.read(latest.document.id) : null;
  const earlier = latest ? await matchRows(documents, found, ownLayers, store) : null;
  const desk = createWorkspaceDesk(documents, { earlier, onChange: steps.write });
  const follow = (): void => reportWorkspace(store, desk.workspace(), desk.state());
  follow();
  desk.subscribe(follow);
  return desk;
}

/**
 * The rows are stored apart from the workspaces: the one may be there without the other.
 * @returns the steps that can be gone back over with the rows that are there.
 */
async function matchRows(
  documents: Documents<Workspace>,
  found: History<Workspace> | null,
  ownLayers: () => Promise<OwnLayersClient>,
  store: AtlasStore,
): Promise<History<Workspace> | null> {
  try {
    const client = await ownLayers();
    await dropLost(documents, client, store);
    const within = found && withinRows(found);
    const removed = within ? layersOfHistory(within) : [];
    const earlier = within && withoutLost(within, removed.length > 0 ? await client.missing(removed) : []);
    // Rows of layers that no step brings back; another tab may have a workspace of its own.
    const listed = documents.list().flatMap(({ document }) => document.layers.map(({ id }) => id));
    await client.prune([...new Set([...listed, ...(earlier ? layersOfHistory(earlier) : [])])]);
    return earlier;
  } catch (error) {
    console.info("The rows of the layers could not be looked through; the workspace opens as it is.", error);
    return found && layersOfHistory(found).length === 0 ? found : null;
  }
}

/** Layers whose rows the browser has cleared cannot be drawn, nor be brought back by an undo. */
async function dropLost(
  documents: Documents<Workspace>,
  client: OwnLayersClient,
  store: AtlasStore,
): Promise<void> {
  const [latest] = documents.list();
  if (!latest || latest.document.layers.length === 0) return;
  const { document } = latest;
  const lost = await client.missing(document.layers.map(({ id }) => id));
  if (lost.length === 0) return;
  documents.change(lost.reduce(withoutLayer, document));
  const names = document.layers.filter(({ id }) => lost.includes(id)).map(({ name }) => name);
  reportLostLayers(store, names);
}
