/** Long enough that a page which draws the failure does not retry in a loop. */
const restMilliseconds = 5_000;

/** Loads once and returns the same promise. After a failure it loads again, but not before a pause. */
export function loadOnce<Value>(
  ask: () => Promise<Value>,
  now: () => number = () => performance.now(),
): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  let failedAt = Infinity;
  return () => {
    if (asked && now() - failedAt < restMilliseconds) return asked;
    failedAt = Infinity;
    asked = ask();
    asked.catch(() => {
      failedAt = now();
    });
    return asked;
  };
}
