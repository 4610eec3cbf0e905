import { serveRequests } from "../model/serve-requests.ts";
import type { ToWorker } from "../model/worker-message.ts";
import { desktopBudget, phoneBudget } from "./budget.ts";
import type { ImportCalls, LayersMessage } from "./import-calls.ts";
import { packRows, transferOf } from "./packed-rows.ts";
import { runImport } from "./run-import.ts";

/** The worker that reads files: apart from the one that holds the layers, so that a file on which it hangs takes nothing along. */
serveRequests<ImportCalls>({
  listen: (listener) =>
    addEventListener("message", ({ data }: MessageEvent<ToWorker<ImportCalls>>) => listener(data)),
  post: (message) => postMessage(message),
  codeOf: () => "IMPORT-FAULT",
  handlers: {
    import: async ({ files, options, isPhone, port }, { signal, progress }) => {
      try {
        const { report, layers } = await runImport(
          { files, options, budget: isPhone ? phoneBudget : desktopBudget },
          {
            signal,
            onProgress: progress,
            now: () => performance.now(),
            pause: () => new Promise((resolve) => setTimeout(resolve)),
          },
        );
        const packed = layers.map(({ rows }) => packRows(rows));
        const message: LayersMessage = { kind: "layers", layers: packed };
        port.postMessage(message, packed.flatMap(transferOf));
        return report;
      } finally {
        port.close();
      }
    },
  },
});
