import type { FromWorker, ToWorker } from "../model/worker-message.ts";

/** What is used of a Worker; tests pass in a fake one. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * `crashed`: the worker could not start, or died; `silent`: it said nothing before the deadline; `failed`: the worker
 * could not answer this request; `aborted`: the caller cancelled it; `stopped`: the line was stopped.
 */
type Reason = "crashed" | "silent" | "failed" | "aborted" | "stopped";

export class WorkerError extends Error {
  constructor(
    readonly reason: Reason,
    /** The worker's code, when it `failed`. */
    readonly code: string | null = null,
    cause?: unknown,
  ) {
    super(code ?? `the worker has ${reason}`, { cause });
    this.name = "WorkerError";
  }
}

export interface SendOptions {
  /** How long the worker may be silent while this request waits. */
  readonly deadlineMilliseconds: number;
  readonly onProgress?: ((value: unknown) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the payload: handed over to the worker instead of copied. */
  readonly transfer?: readonly Transferable[] | undefined;
}

/** One worker, from its start to its end. */
export interface WorkerConnection {
  readonly send: (name: string, payload: unknown, options: SendOptions) => Promise<unknown>;
  /** Terminates the worker and rejects every request that waits. */
  readonly end: (reason: Reason) => void;
}

interface Waiting {
  readonly settle: () => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly restartDeadline: () => void;
  readonly onProgress: SendOptions["onProgress"];
}

/** @param onEnd Called once, when this worker can no longer be used. */
export function connectWorker(worker: WorkerLike, onEnd: () => void): WorkerConnection {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isEnded = false;

  const end = (reason: Reason): void => {
    if (isEnded) return;
    isEnded = true;
    worker.terminate();
    onEnd();
    for (const each of waiting.values()) {
      each.settle();
      each.reject(new WorkerError(reason));
    }
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    // Any message shows that the worker is alive: a request that waits behind another one is not called silent.
    for (const each of waiting.values()) each.restartDeadline();
    const request = waiting.get(data.id);
    if (!request) return;
    if (data.kind === "progress") return request.onProgress?.(data.value);
    request.settle();
    if (data.kind === "answer") request.resolve(data.value);
    else request.reject(new WorkerError("failed", data.code));
  });
  for (const type of ["error", "messageerror"] as const) worker.addEventListener(type, () => end("crashed"));

  const send: WorkerConnection["send"] = (
    name,
    payload,
    { deadlineMilliseconds, onProgress, signal, transfer = [] },
  ) =>
    new Promise((resolve, reject) => {
      if (isEnded) throw new WorkerError("stopped");
      const id = (lastId += 1);
      const post = (message: ToWorker, handedOver: readonly Transferable[] = []): void =>
        worker.postMessage(message, [...handedOver]);
      const startDeadline = () => setTimeout(end, deadlineMilliseconds, "silent");
      let deadline = startDeadline();
      const cancel = (): void => {
        settle();
        post({ kind: "cancel", id });
        reject(new WorkerError("aborted"));
      };
      const settle = (): void => {
        clearTimeout(deadline);
        waiting.delete(id);
        signal?.removeEventListener("abort", cancel);
      };
      const restartDeadline = (): void => {
        clearTimeout(deadline);
        deadline = startDeadline();
      };
      waiting.set(id, { settle, resolve, reject, restartDeadline, onProgress });
      signal?.addEventListener("abort", cancel);
      try {
        post({ kind: "request", id, name, payload }, transfer);
      } catch (error) {
        // Such as a payload that cannot be cloned; the worker has not noticed.
        settle();
        throw error;
      }
    });
  return { send, end };
}
