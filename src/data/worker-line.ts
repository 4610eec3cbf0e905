import type { CallName, Calls } from "../model/worker-message.ts";
import { connectWorker, type WorkerConnection, WorkerError, type WorkerLike } from "./worker-connection.ts";

export interface CallOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (value: Progress) => void;
  /** Of the payload: handed over to the worker instead of copied. */
  readonly transfer?: readonly Transferable[];
  /** How long the worker may be silent this time, where that is not what requests of that name are given. */
  readonly deadlineMilliseconds?: number;
}

/** One worker behind typed requests. A request rejects with a WorkerError, or with what `postMessage` threw. */
export interface WorkerLine<C extends Calls> {
  readonly request: <Name extends CallName<C>>(
    name: Name,
    payload: C[Name]["payload"],
    options?: CallOptions<C[Name]["progress"]>,
  ) => Promise<C[Name]["answer"]>;
  /** Ends the worker, such as to free its memory. The next request starts a new one. */
  readonly stop: () => void;
}

export interface WorkerLineOptions<C extends Calls> {
  readonly start: () => WorkerLike;
  /** How long the worker may be silent while a request of that name waits. */
  readonly deadlineMilliseconds: Readonly<Record<CallName<C>, number>>;
  /** The first request to every new worker; the others wait for its answer, and it ends the worker when it fails. */
  readonly opening?: { readonly [Name in CallName<C>]: OpeningOf<C, Name> }[CallName<C>];
}

interface OpeningOf<C extends Calls, Name extends CallName<C>> {
  readonly name: Name;
  readonly payload: C[Name]["payload"];
}

interface Current {
  readonly connection: WorkerConnection;
  readonly opened: Promise<unknown>;
}

/** The worker is started by the first request, and again by the next request after it crashed or hung. */
export function openWorkerLine<C extends Calls>(options: WorkerLineOptions<C>): WorkerLine<C> {
  const { start, deadlineMilliseconds, opening } = options;
  let current: Current | null = null;

  const begin = (): Current => {
    const connection = connectWorker(startOr(start), () => {
      if (current?.connection === connection) current = null;
    });
    const opened = opening
      ? connection.send(opening.name, opening.payload, {
          deadlineMilliseconds: deadlineMilliseconds[opening.name],
        })
      : Promise.resolve();
    opened.catch(() => connection.end("failed"));
    return { connection, opened };
  };

  return {
    request: async (name, payload, { signal, onProgress, transfer, deadlineMilliseconds: own } = {}) => {
      if (signal?.aborted) throw new WorkerError("aborted");
      current ??= begin();
      const { connection, opened } = current;
      await unlessAborted(opened, signal);
      return connection.send(name, payload, {
        deadlineMilliseconds: own ?? deadlineMilliseconds[name],
        signal,
        onProgress,
        transfer,
      });
    },
    stop: () => current?.connection.end("stopped"),
  };
}

function startOr(start: () => WorkerLike): WorkerLike {
  try {
    return start();
  } catch (error) {
    throw new WorkerError("crashed", null, error);
  }
}

/** The promise, but rejected as soon as the caller cancels. With or without a signal, requests are sent in order. */
export function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new WorkerError("aborted"));
    signal?.addEventListener("abort", cancel);
    promise.then(resolve, reject).finally(() => signal?.removeEventListener("abort", cancel));
  });
}
