import type { Workspace, WorkspaceState } from "../../model/workspace.ts";
import { openPanel } from "./panel.ts";
import type { AtlasStore } from "../store.ts";

/** What a reader does with files and layers of their own. */

/** Opens the panel of own layers, which reads the files. */
export function importFiles(store: AtlasStore, files: readonly File[]): void {
  if (files.length === 0) return;
  store.setState({ filesToImport: files });
  openPanel(store, { kind: "workspace" });
}

/** The panel has begun to read them. */
export function filesTaken(store: AtlasStore): void {
  if (store.getState().filesToImport) store.setState({ filesToImport: null });
}

/** The workspace reports what is in it, and whether that is saved. */
export function reportWorkspace(
  store: AtlasStore,
  { layers: ownLayers, drawings }: Workspace,
  workspace: WorkspaceState,
): void {
  const before = store.getState();
  const isOther = ownLayers !== before.ownLayers || drawings !== before.drawings;
  // Who turns a layer on or off wants to see it, whatever scene was shown before.
  const sceneLayers = isTurned(before.ownLayers, ownLayers) ? null : before.sceneLayers;
  if (isOther || workspace !== before.workspace)
    store.setState({ ownLayers, drawings, workspace, sceneLayers });
}

/** Whether a layer that was there before is now turned on or off. */
function isTurned(before: Workspace["layers"], after: Workspace["layers"]): boolean {
  const wasVisible = new Map(before.map(({ id, isVisible }) => [id, isVisible]));
  return after.some(({ id, isVisible }) => wasVisible.has(id) && wasVisible.get(id) !== isVisible);
}

/** The workspace was opened, and the browser had cleared the rows of the layers of these names. */
export function reportLostLayers(store: AtlasStore, lostLayers: readonly string[]): void {
  store.setState({ lostLayers });
}
