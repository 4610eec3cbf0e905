import { useEffect, useState } from "preact/hooks";

/** Something that is still on its way, has come, or will not. */
export type Arrival<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly code: string };

/** Follow a promise; another one is waited for anew. A failure's code is what the reader may quote. */
export function useArrived<Value>(promise: Promise<Value>): Arrival<Value> {
  const [arrival, setArrival] = useState<{ of: Promise<Value>; arrival: Arrival<Value> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const arrive = (arrived: Arrival<Value>): void => {
      if (isWanted) setArrival({ of: promise, arrival: arrived });
    };
    promise.then(
      (value) => arrive({ state: "here", value }),
      (error: unknown) => arrive({ state: "failed", code: codeOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  return arrival?.of === promise ? arrival.arrival : { state: "waiting" };
}

/** What went wrong, as a reader may quote it. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "FAULT";
}
