import type { DocumentRecord } from "./document-record.ts";

/** How far the saving of a document has come. */
export type SaveState =
  | { readonly state: "saving" }
  /** `at` is when the transaction was complete, ISO 8601. */
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "unsaved"; readonly reason: "quota" | "unavailable" };

/** A document as lists show it. */
export interface ListedDocument<T> {
  readonly document: T;
  /** ISO 8601. */
  readonly changed: string;
  readonly saving: SaveState;
}

/** A document in memory. */
export interface CachedDocument<T> {
  /** Null where it was deleted here and may still be stored. */
  readonly document: T | null;
  /** What was deleted here: it comes back if it cannot be deleted from the store. */
  readonly deleted?: T | null;
  readonly changed: string;
  readonly saving: SaveState;
  /** The revision that is known to be stored; null for none. */
  readonly revision: number | null;
  /** Whether it has changes that no write has taken up yet. */
  readonly isDirty: boolean;
}

/** The documents in memory, and who is notified of their changes. */
export interface DocumentCache<T> {
  readonly get: (id: string) => CachedDocument<T> | undefined;
  readonly set: (id: string, cached: CachedDocument<T> | null) => void;
  readonly dirtyIds: () => readonly string[];
  /** The last changed first. The same array until something changes. */
  readonly list: () => readonly ListedDocument<T>[];
  readonly notify: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createDocumentCache<T>(): DocumentCache<T> {
  const cached = new Map<string, CachedDocument<T>>();
  const listeners = new Set<() => void>();
  let list: readonly ListedDocument<T>[] | null = null;
  const notify = (): void => {
    list = null;
    for (const listener of listeners) listener();
  };
  return {
    get: (id) => cached.get(id),
    set: (id, next) => {
      if (next) cached.set(id, next);
      else cached.delete(id);
      notify();
    },
    dirtyIds: () => [...cached].flatMap(([id, { isDirty }]) => (isDirty ? [id] : [])),
    list: () => (list ??= newestFirst([...cached.values()])),
    notify,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A record of the store, as the cache has it when nothing was changed here. */
export function cachedRecord<T>({ document, changed, revision }: DocumentRecord<T>): CachedDocument<T> {
  return { document, changed, saving: { state: "saved", at: changed }, revision, isDirty: false };
}

function newestFirst<T>(cached: readonly CachedDocument<T>[]): readonly ListedDocument<T>[] {
  return cached
    .flatMap(({ document, changed, saving }) => (document === null ? [] : [{ document, changed, saving }]))
    .toSorted((a, b) => b.changed.localeCompare(a.changed));
}
