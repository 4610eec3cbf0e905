import { openPanel } from "./panel.ts";
import type { AtlasStore } from "../store.ts";

/** What a reader does with files and layers of their own. */

/** Opens the panel of own layers, which reads the files. */
export function importFiles(store: AtlasStore, files: readonly File[]): void {
  store.setState({ filesToImport: files });
  openPanel(store, { kind: "workspace" });
}

/** The panel has begun to read them. */
export function filesTaken(store: AtlasStore): void {
  if (store.getState().filesToImport) store.setState({ filesToImport: null });
}
