import type { Map as MapLibreMap } from "maplibre-gl";

/** Software rendering of a large picture on a slow machine takes long. */
const patienceMilliseconds = 30_000;

/** Why there is no picture: LATE, CONTEXT-LOST or EMPTY. */
export class PictureError extends Error {
  constructor(readonly code: "PICTURE-LATE" | "PICTURE-CONTEXT-LOST" | "PICTURE-EMPTY") {
    super(`no picture of the map: ${code}`);
    this.name = "PictureError";
  }
}

/**
 * The next such event of a map.
 * @throws PictureError when it does not come in time or its graphics context is lost; the signal's reason when aborted.
 */
export async function until(
  map: MapLibreMap,
  event: "idle" | "style.load",
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const over = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const come = (): void => resolve();
    const lose = (): void => reject(new PictureError("PICTURE-CONTEXT-LOST"));
    map.on(event, come);
    map.on("webglcontextlost", lose);
    over.signal.addEventListener("abort", () => {
      map.off(event, come);
      map.off("webglcontextlost", lose);
    });
    signal?.addEventListener("abort", () => reject(asError(signal.reason)), { signal: over.signal });
    whenLate(over.signal, () => reject(new PictureError("PICTURE-LATE")));
  }).finally(() => over.abort());
}

/** A hidden page draws no frames: the time limit starts when it becomes visible. */
function whenLate(over: AbortSignal, act: () => void): void {
  const timer = setTimeout(() => {
    if (document.visibilityState !== "hidden") return act();
    const begin = (): void => whenLate(over, act);
    document.addEventListener("visibilitychange", begin, { once: true, signal: over });
  }, patienceMilliseconds);
  over.addEventListener("abort", () => clearTimeout(timer), { once: true });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
