export interface Timed<Result> {
  readonly result: Result;
  readonly ms: number;
}

/** Do something, and say how long it took. */
export function timed<Result>(work: () => Result): Timed<Result> {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
