import { inWorker } from "./in-worker.ts";

/** Which points the worker is to index. */
export interface Order {
  readonly count: number;
  readonly seed: number;
}

export interface BuiltIndex {
  /** Of a `PointIndex`. */
  readonly data: ArrayBuffer;
  readonly buildMs: number;
}

export function buildInWorker(order: Order): Promise<BuiltIndex> {
  return inWorker<BuiltIndex>(new URL("./index-worker.ts", import.meta.url), order);
}
