import { importFiles } from "../../state/actions/own-layers.ts";
import type { AtlasStore } from "../../state/store.ts";

/**
 * A file that is dropped anywhere on the page is imported. Without this the browser would leave the page for the file,
 * and with it everything that is not saved. What a part of the page takes for itself it prevents the default of.
 */
export function listenToFileDrops(target: Pick<Window, "addEventListener">, store: AtlasStore): void {
  target.addEventListener("dragover", (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    importFiles(store, [...(event.dataTransfer?.files ?? [])]);
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
