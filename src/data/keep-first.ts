/** Time enough that no page asks again and again for what does not come. */
const restMilliseconds = 5_000;

/** Asks once, and keeps what came. After a failure it asks again, but not before a rest: until then the failure stands. */
export function keepFirst<Value>(
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
