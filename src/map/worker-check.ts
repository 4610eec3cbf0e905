import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { allowScript } from "../data/trusted.ts";
import { MapStartError } from "./create-map.ts";

/** MapLibre does not report that its worker cannot be fetched: so it is fetched as early as possible, into the cache. */
async function checkWorker(): Promise<void> {
  const response = await fetch(workerUrl).catch((cause: unknown) => {
    throw new MapStartError("WORKER-UNREACHABLE", cause);
  });
  if (!response.ok) throw new MapStartError(`WORKER-${response.status}`);
  if (self.origin === "null") allowScript(asData(await response.text()), window.trustedTypes);
}

/** In a sandboxed frame, which has no origin, MapLibre starts its worker from a copy in the address itself: this one. */
function asData(script: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
}

/** Rejects with a MapStartError. */
export const workerIsThere = checkWorker();
workerIsThere.catch(() => undefined); // reported by startMap
