import type { OwnLayersClient } from "../../../data/own-layers.ts";
import type { Documents } from "../../../documents/documents.ts";
import { openDocuments } from "../../../documents/open-documents.ts";
import { createWorkspaceDesk, type WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { workspaceKind } from "../../../documents/workspace/workspace-kind.ts";
import { withoutLayer, type Workspace } from "../../../model/workspace.ts";
import { reportLostLayers, reportWorkspace } from "../../../state/actions/own-layers.ts";
import type { AtlasStore } from "../../../state/store.ts";

/** Opens the workspace that this browser keeps, and lets the state follow it. @param open Passed in by tests. */
export async function connectWorkspace(
  store: AtlasStore,
  ownLayers: () => Promise<OwnLayersClient>,
  open: () => Promise<Documents<Workspace>> = () => openDocuments(workspaceKind),
): Promise<WorkspaceDesk> {
  const documents = await open();
  if (documents.list().length > 0) await matchRows(documents, ownLayers, store);
  const desk = createWorkspaceDesk(documents);
  const follow = (): void => reportWorkspace(store, desk.workspace(), desk.state());
  follow();
  desk.subscribe(follow);
  return desk;
}

/** The rows are stored apart from the workspaces: the one may be there without the other. */
async function matchRows(
  documents: Documents<Workspace>,
  ownLayers: () => Promise<OwnLayersClient>,
  store: AtlasStore,
): Promise<void> {
  try {
    const client = await ownLayers();
    await dropLost(documents, client, store);
    // Rows of layers that were removed; another tab may have a workspace of its own.
    const wanted = documents.list().flatMap(({ document }) => document.layers.map(({ id }) => id));
    await client.prune(wanted);
  } catch (error) {
    console.info("The rows of the layers could not be looked through; the workspace opens as it is.", error);
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
