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
  if (isOther || workspace !== before.workspace) store.setState({ ownLayers, drawings, workspace });
}

/** The workspace was opened, and the browser had cleared the rows of the layers of these names. */
export function reportLostLayers(store: AtlasStore, lostLayers: readonly string[]): void {
  store.setState({ lostLayers });
}
