import { type IDBPDatabase, openDB } from "idb";
import type { DocumentKind, Identified } from "./document-kind.ts";

/** What is used of one object store within a transaction. */
export interface WritableStore {
  readonly get: (id: string) => Promise<unknown>;
  readonly put: (value: unknown) => Promise<unknown>;
  readonly delete: (id: string) => Promise<unknown>;
}

/** One object store of IndexedDB. Everything rejects where the browser refuses it. */
export interface Database {
  readonly getAll: () => Promise<readonly unknown[]>;
  readonly get: (id: string) => Promise<unknown>;
  /**
   * Runs reads and writes in one transaction, so that no other tab comes between them. Resolves once the transaction
   * is complete, which is later than the last `put`.
   */
  readonly write: <Result>(act: (store: WritableStore) => Promise<Result>) => Promise<Result>;
}

/** A newer number runs `upgrade` again, and shuts out every tab that runs an older atlas. */
const databaseVersion = 1;

type Names = DocumentKind<Identified>["storage"];

/** The connection is opened by the first read or write. @param open Passed in by tests. */
export function openDatabase(names: Names, open: typeof openDB = openDB): Database {
  const { store } = names;
  const connect = createConnection(names, open);
  return {
    getAll: () => connect((database) => database.getAll(store)),
    get: (id) => connect((database) => database.get(store, id)),
    write: (act) =>
      connect(async (database) => {
        const transaction = database.transaction(store, "readwrite", { durability: "strict" });
        const [result] = await Promise.all([act(transaction.store), transaction.done]);
        return result;
      }),
  };
}

/** One connection for all reads and writes. It gives way to a newer atlas in another tab, and is opened again. */
function createConnection({ database: name, store, field }: Names, openDb: typeof openDB) {
  let opened: Promise<IDBPDatabase> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = async (): Promise<IDBPDatabase> => {
    const database = await openDb(name, databaseVersion, {
      upgrade: (fresh) => void fresh.createObjectStore(store, { keyPath: `${field}.id` }),
      blocking: () => {
        database.close();
        forget();
      },
      terminated: forget,
    });
    return database;
  };
  const connection = (): Promise<IDBPDatabase> => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  return async <Result>(act: (database: IDBPDatabase) => Promise<Result>): Promise<Result> => {
    try {
      return await act(await connection());
    } catch (error) {
      if (!isClosedError(error)) throw error;
      // The connection was closed after it was opened, and nothing was written: one fresh attempt is safe.
      forget();
      return act(await connection());
    }
  };
}

/** `transaction()` of a connection that is closed or closing throws it. */
function isClosedError(error: unknown): boolean {
  return error instanceof DOMException && error.name === "InvalidStateError";
}
