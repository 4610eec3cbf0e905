import { cachedRecord, createDocumentCache, type DocumentCache } from "./document-cache.ts";
import type { DocumentKind, Identified } from "./document-kind.ts";
import type { DocumentStore } from "./document-store.ts";
import type { TabChannel, TabMessage } from "./tab-channel.ts";
import { afterFailure, createWriteQueue } from "./write-queue.ts";

/** Two tabs wrote one document at once; what was written here, or in the other tab, became a copy. */
export interface ConflictCopy {
  readonly original: string;
  readonly copy: string;
  readonly where: "here" | "elsewhere";
}

/** The reader's documents of one kind: shown from memory, and saved on the device as soon as possible. */
export interface Documents<T> extends Pick<DocumentCache<T>, "list" | "subscribe"> {
  /** Whether this browser stores anything; otherwise the work lasts as long as the page. */
  readonly isStored: () => boolean;
  readonly conflictCopy: () => ConflictCopy | null;
  readonly dismissConflictCopy: () => void;
  /** Adds a document, or replaces it by its next version: listed at once, then saved. */
  readonly change: (document: T) => void;
  readonly remove: (id: string) => void;
  /** Tries again to save what could not be saved. */
  readonly retry: () => void;
}

export interface Options<T extends Identified> {
  readonly kind: DocumentKind<T>;
  readonly store: DocumentStore<T>;
  readonly channel: TabChannel;
  readonly now: () => Date;
  /** Called once the first document on this device is saved. */
  readonly onFirstSaved: () => void;
}

/** Resolves once the stored documents are read. */
export async function createDocuments<T extends Identified>({
  kind,
  store,
  channel,
  now,
  onFirstSaved,
}: Options<T>): Promise<Documents<T>> {
  const cache = createDocumentCache<T>();
  let isStored = true;
  let conflictCopy: ConflictCopy | null = null;

  const setConflictCopy = (next: ConflictCopy | null): void => {
    conflictCopy = next;
    cache.notify();
  };
  const queue = createWriteQueue({
    cache,
    store,
    now,
    onOutcome: async (id, outcome, written) => {
      isStored = outcome !== "unavailable";
      if (outcome === "conflict") return resolveConflict(id);
      if (outcome !== "saved") return cache.notify();
      if (written.revision === null && cache.list().length === 1) onFirstSaved();
      channel.send({ kind: "changed", id });
    },
  });
  const set = (id: string, document: T | null): void => {
    const before = cache.get(id);
    const changed = now().toISOString();
    cache.set(id, {
      document,
      ...(document === null && { deleted: before?.document ?? before?.deleted ?? null }),
      changed,
      saving: { state: "saving" },
      revision: before?.revision ?? null,
      isDirty: true,
    });
    queue.enqueue(id);
  };
  /**
   * What is stored stays; what was written here becomes a document of its own. A stored one that cannot be read is not
   * listed, as when the page opens. While the store does not answer, the conflict waits for a retry.
   */
  const resolveConflict = async (id: string): Promise<void> => {
    const stored = await store.read(id);
    const mine = cache.get(id);
    if (stored === "unavailable") {
      isStored = false;
      if (mine) cache.set(id, afterFailure(mine, stored));
      return;
    }
    cache.set(id, stored === null || stored === "unreadable" ? null : cachedRecord(stored));
    if (!mine?.document) return;
    const copy = kind.copy(mine.document);
    set(copy.id, copy);
    channel.send({ kind: "copied", id, copy: copy.id });
    setConflictCopy({ original: id, copy: copy.id, where: "here" });
  };
  const reload = async (id: string): Promise<void> => {
    const stored = await store.read(id);
    // What cannot be read is not deleted, so the last readable version stays listed.
    if (stored === "unavailable" || stored === "unreadable") return;
    // A tab that is writing finds out from the revision.
    if (cache.get(id)?.isDirty || queue.isBusy(id)) return;
    cache.set(id, stored && cachedRecord(stored));
  };
  const receive = (message: TabMessage): void => {
    void reload(message.id);
    if (message.kind === "copied")
      setConflictCopy({ original: message.id, copy: message.copy, where: "elsewhere" });
  };

  // Messages that come while the store is read are handled after it: they are newer.
  const reading = store.readAll();
  channel.listen((message) => void reading.then(() => receive(message)));
  const stored = await reading;
  isStored = stored !== null;
  for (const record of stored ?? []) cache.set(record.document.id, cachedRecord(record));
  return {
    list: cache.list,
    subscribe: cache.subscribe,
    isStored: () => isStored,
    conflictCopy: () => conflictCopy,
    dismissConflictCopy: () => setConflictCopy(null),
    change: (document) => {
      if (!document.id.startsWith(kind.idPrefix)) throw new RangeError(`${document.id} is no ${kind.name}`);
      set(document.id, document);
    },
    remove: (id) => set(id, null),
    retry: () => cache.dirtyIds().forEach(queue.enqueue),
  };
}
