import { type Database, openDatabase, type WritableStore } from "./database.ts";
import type { DocumentKind, Identified } from "./document-kind.ts";
import {
  type DocumentRecord,
  mayWrite,
  parseRecord,
  storedRevision,
  storedValue,
} from "./document-record.ts";

/**
 * How a write ended: `saved` once the transaction is complete; `conflict` when another revision is stored than the
 * writer read; `quota` when the device has no space; `unavailable` when the browser stores nothing.
 */
export type WriteOutcome = "saved" | "conflict" | "quota" | "unavailable";

/** Where the documents of one kind are stored. None of its promises reject. */
export interface DocumentStore<T> {
  /** Null where the browser stores nothing. */
  readonly readAll: () => Promise<readonly DocumentRecord<T>[] | null>;
  /**
   * Null where there is no such document; `unreadable` where one is stored that this atlas cannot open, as a newer one
   * may have written it; `unavailable` when the browser does not answer.
   */
  readonly read: (id: string) => Promise<DocumentRecord<T> | null | "unreadable" | "unavailable">;
  /** @param read The revision that the writer knows to be stored; null for none. */
  readonly put: (record: DocumentRecord<T>, read: number | null) => Promise<WriteOutcome>;
  readonly remove: (id: string, read: number | null) => Promise<WriteOutcome>;
}

/** The store in IndexedDB. @param database Passed in by tests. */
export function openDocumentStore<T extends Identified>(
  kind: DocumentKind<T>,
  database: Database = openDatabase(kind.storage),
): DocumentStore<T> {
  const write = async (
    id: string,
    read: number | null,
    change: (store: WritableStore) => Promise<unknown>,
  ): Promise<WriteOutcome> => {
    try {
      return await database.write(async (store) => {
        const stored = storedRevision(await store.get(id));
        if (!mayWrite(stored, read)) return "conflict";
        await change(store);
        return "saved";
      });
    } catch (error) {
      console.info(`A ${kind.name} was not saved on this device.`, error);
      return isQuotaError(error) ? "quota" : "unavailable";
    }
  };
  return {
    readAll: async () => {
      try {
        const stored = await database.getAll();
        const records = stored.map((each) => parseRecord(kind, each)).filter((record) => record !== null);
        const skipped = stored.length - records.length;
        if (skipped > 0) console.info(`Stored and not readable here: ${skipped} × ${kind.name}.`);
        return records;
      } catch (error) {
        console.info(`Every ${kind.name} lasts only as long as this page: nothing can be stored.`, error);
        return null;
      }
    },
    read: async (id) => {
      try {
        const stored = await database.get(id);
        return stored === undefined ? null : (parseRecord(kind, stored) ?? "unreadable");
      } catch (error) {
        console.info(`A ${kind.name} could not be read from this device.`, error);
        return "unavailable";
      }
    },
    put: (record, read) => write(record.document.id, read, (store) => store.put(storedValue(kind, record))),
    remove: (id, read) => write(id, read, (store) => store.delete(id)),
  };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
