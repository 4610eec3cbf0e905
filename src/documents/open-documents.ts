import type { DocumentKind, Identified } from "./document-kind.ts";
import { openDocumentStore } from "./document-store.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { requestPersistence } from "./persistence.ts";
import { openTabChannel } from "./tab-channel.ts";

/** The reader's documents of one kind, as this browser stores them. */
export async function openDocuments<T extends Identified>(kind: DocumentKind<T>): Promise<Documents<T>> {
  const documents = await createDocuments({
    kind,
    store: openDocumentStore(kind),
    channel: openTabChannel(kind.storage.channel),
    now: () => new Date(),
    onFirstSaved: () => requestPersistence(kind.name),
  });
  // A page that is left or shown again tries once more to save what it could not save.
  document.addEventListener("visibilitychange", documents.retry);
  window.addEventListener("pagehide", documents.retry);
  window.addEventListener("beforeunload", (event) => {
    if (documents.list().some(({ saving }) => saving.state === "unsaved")) event.preventDefault();
  });
  return documents;
}
