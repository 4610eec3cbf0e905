import type { CachedDocument, DocumentCache, SaveState } from "./document-cache.ts";
import { nextRevision } from "./document-record.ts";
import type { DocumentStore, WriteOutcome } from "./document-store.ts";

interface Options<T> {
  readonly cache: DocumentCache<T>;
  readonly store: DocumentStore<T>;
  readonly now: () => Date;
  /** Called after each write; the next write waits until a conflict is resolved. */
  readonly onOutcome: (id: string, outcome: WriteOutcome, written: CachedDocument<T>) => Promise<void> | void;
}

/** Writes the changed documents of the cache to the store. */
export interface WriteQueue {
  readonly enqueue: (id: string) => void;
  readonly isBusy: (id: string) => boolean;
}

/** Each document has one write at a time, and none is delayed: what changes during a write goes into the next one. */
export function createWriteQueue<T>({ cache, store, now, onOutcome }: Options<T>): WriteQueue {
  const busy = new Set<string>();

  const write = async (id: string, taken: CachedDocument<T>): Promise<WriteOutcome> => {
    const { document, changed, revision: read } = taken;
    const revision = nextRevision(read, now());
    cache.set(id, { ...taken, isDirty: false });
    const outcome =
      document === null
        ? await store.remove(id, read)
        : await store.put({ document, changed, revision }, read);
    const after = cache.get(id) ?? taken;
    if (outcome === "saved") cache.set(id, afterSave(after, document === null ? null : revision, now()));
    else if (outcome !== "conflict") cache.set(id, afterFailure(after, outcome));
    await onOutcome(id, outcome, taken);
    return outcome;
  };

  const writeUntilClean = async (id: string): Promise<void> => {
    busy.add(id);
    for (let cached = cache.get(id); cached?.isDirty; cached = cache.get(id)) {
      const outcome = await write(id, cached);
      // After a conflict there is something to write only where its resolution changed the document; one that could
      // not be resolved waits for a retry.
      const isResolved = outcome === "conflict" && cache.get(id)?.saving.state !== "unsaved";
      if (outcome !== "saved" && !isResolved) break;
    }
    busy.delete(id);
  };

  return {
    enqueue: (id) => {
      if (!busy.has(id)) void writeUntilClean(id);
    },
    isBusy: (id) => busy.has(id),
  };
}

/** A document that changed during the write is not called saved yet. */
function afterSave<T>(
  after: CachedDocument<T>,
  revision: number | null,
  now: Date,
): CachedDocument<T> | null {
  if (after.document === null && !after.isDirty) return null;
  const saving: SaveState = after.isDirty ? { state: "saving" } : { state: "saved", at: now.toISOString() };
  return { ...after, revision, saving };
}

/**
 * The change stays dirty, so that a retry writes it. A deletion is given up: what is stored is listed again, as unsaved,
 * for it would come back with the next visit.
 */
export function afterFailure<T>(
  { deleted, ...after }: CachedDocument<T>,
  reason: "quota" | "unavailable",
): CachedDocument<T> | null {
  const document = after.document ?? (after.revision === null ? null : deleted) ?? null;
  return document === null
    ? null
    : { ...after, document, isDirty: true, saving: { state: "unsaved", reason } };
}
