import type { openDB } from "idb";

type Handlers = Parameters<typeof openDB>[2];

/**
 * As much of the package idb as the store uses, over one object store in memory. Writes reach `stored` only when
 * their transaction completes. `failures` are thrown by the next operation of that name.
 */
export function fakeIdb(keyOf: (value: unknown) => string) {
  const stored = new Map<string, unknown>();
  const failures: Partial<Record<"open" | "getAll" | "get" | "transaction" | "put" | "commit", Error>> = {};
  const log: string[] = [];
  const opened: { name: string; version: number | undefined; handlers: Handlers; isClosed: boolean }[] = [];
  let isCreated = false;
  const control: { commit: Promise<void> | null } = { commit: null };

  const failIfAsked = (operation: keyof typeof failures): void => {
    const failure = failures[operation];
    delete failures[operation];
    if (failure) throw failure;
  };

  const transaction = () => {
    failIfAsked("transaction");
    const draft = new Map(stored);
    const commit = async (pending: readonly Promise<unknown>[]): Promise<void> => {
      await Promise.all(pending);
      await control.commit;
      failIfAsked("commit");
      stored.clear();
      for (const [key, value] of draft) stored.set(key, value);
      log.push("complete");
    };
    const operation = async <Result>(act: () => Result): Promise<Result> => act();
    const pending: Promise<unknown>[] = [];
    const track = <Result>(promise: Promise<Result>): Promise<Result> => {
      pending.push(promise);
      return promise;
    };
    const store = {
      get: (id: string) => track(operation(() => draft.get(id))),
      put: (value: unknown) =>
        track(
          operation(() => {
            failIfAsked("put");
            log.push("put");
            draft.set(keyOf(value), value);
          }),
        ),
      delete: (id: string) => track(operation(() => draft.delete(id))),
    };
    // A transaction completes once nothing more is asked of it: after the microtasks that its requests started.
    const done = new Promise<void>((resolve, reject) => {
      setTimeout(() => commit(pending).then(resolve, reject));
    });
    return { store, done };
  };

  const open = async (name: string, version?: number, handlers?: Handlers) => {
    failIfAsked("open");
    const connection = { name, version, handlers, isClosed: false };
    const assertOpen = (): void => {
      if (connection.isClosed) throw new DOMException("the connection is closed", "InvalidStateError");
    };
    const database = {
      createObjectStore: (store: string, options: unknown) => log.push(`${store} ${JSON.stringify(options)}`),
      getAll: async () => {
        assertOpen();
        failIfAsked("getAll");
        return [...stored.values()];
      },
      get: async (_store: string, id: string) => {
        assertOpen();
        failIfAsked("get");
        return stored.get(id);
      },
      transaction: () => {
        assertOpen();
        return transaction();
      },
      close: () => {
        connection.isClosed = true;
      },
    };
    if (!isCreated) handlers?.upgrade?.(database as never, 0, 1, null as never, null as never);
    isCreated = true;
    opened.push(connection);
    return database;
  };
  return { open: open as unknown as typeof openDB, stored, failures, log, opened, control };
}
