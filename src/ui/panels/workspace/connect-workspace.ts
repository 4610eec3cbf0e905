import type { OwnLayersClient } from "../../../data/own-layers.ts";
import { openDocuments } from "../../../documents/open-documents.ts";
import { createWorkspaceDesk, type WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { workspaceKind } from "../../../documents/workspace/workspace-kind.ts";
import { withoutLayer } from "../../../model/workspace.ts";
import type { AtlasStore } from "../../../state/store.ts";

/** Opens the workspace that this browser keeps, and lets the state follow it. */
export async function connectWorkspace(
  store: AtlasStore,
  ownLayers: () => Promise<OwnLayersClient>,
): Promise<WorkspaceDesk> {
  const desk = createWorkspaceDesk(await openDocuments(workspaceKind));
  if (desk.workspace().layers.length > 0) await dropLost(desk, await ownLayers());
  const follow = (): void => store.setState({ ownLayers: desk.workspace().layers, workspace: desk.state() });
  follow();
  desk.subscribe(follow);
  return desk;
}

/** Layers whose rows the browser has cleared cannot be drawn; rows of layers that were removed are cleared now. */
async function dropLost(desk: WorkspaceDesk, client: OwnLayersClient): Promise<void> {
  const ids = desk.workspace().layers.map(({ id }) => id);
  const lost = await client.missing(ids);
  if (lost.length > 0) {
    console.warn(`The rows of ${lost.length} layers are no longer on this device.`);
    desk.change((workspace) => lost.reduce(withoutLayer, workspace));
  }
  await client.prune(ids);
}
