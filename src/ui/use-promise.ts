import { useEffect, useState } from "preact/hooks";

/** Something that is still on its way, has come, or will not. */
export type PromiseState<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly code: string };

/** What has come stays: who asks again, as after going back, need not wait for another moment. */
const arrivals = new WeakMap<Promise<unknown>, PromiseState<unknown>>();

/** To be followed in place of what is not asked for. */
export const neverSettles: Promise<never> = new Promise(() => undefined);

/** Follow a promise; another one is waited for anew. A failure's code is what the reader may quote. */
export function usePromise<Value>(promise: Promise<Value>): PromiseState<Value> {
  const [, redraw] = useState(0);
  const arrived = arrivals.get(promise) as PromiseState<Value> | undefined;
  useEffect(() => {
    if (arrived) return undefined;
    let isWanted = true;
    // Also where it has come between the drawing and now: who drew "waiting" draws again.
    const settle = (arrival: PromiseState<Value>): void => {
      if (!arrivals.has(promise)) arrivals.set(promise, arrival);
      if (isWanted) redraw((count) => count + 1);
    };
    promise.then(
      (value) => settle({ state: "here", value }),
      (error: unknown) => settle({ state: "failed", code: codeOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  return arrived ?? { state: "waiting" };
}

/** What went wrong, as a reader may quote it. */
export function codeOf(error: unknown, otherwise = "FAULT"): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : otherwise;
}

/** Wait for a promise where no component can: what is printed at build time then finds it arrived. */
export async function primePromise<Value>(promise: Promise<Value>): Promise<void> {
  arrivals.set(promise, { state: "here", value: await promise });
}
