import { serveRequests } from "../model/serve-requests.ts";
import type { ToWorker } from "../model/worker-message.ts";
import type { LayerCalls } from "./layer-calls.ts";
import { createLayerHolder } from "./layer-holder.ts";
import { openRowStore } from "./row-store.ts";

/** The worker that holds the reader's layers. */
serveRequests<LayerCalls>({
  listen: (listener) =>
    addEventListener("message", ({ data }: MessageEvent<ToWorker<LayerCalls>>) => listener(data)),
  post: (message) => postMessage(message),
  codeOf: () => "LAYERS-FAULT",
  handlers: createLayerHolder(openRowStore()),
});
