import type { Position } from "geojson";
import type { Answer, Surroundings } from "../search/gazetteer.ts";
import type { Question, Reply } from "../search/protocol.ts";
// oxlint-disable-next-line import/default -- the address of the file, which Vite gives
import workerUrl from "../search/worker.ts?worker&url";
import { DataError } from "./load.ts";
import { blessScript } from "./trusted.ts";

/** The gazetteer as the page asks it; every answer may fail with a DataError. */
export interface GazetteerClient {
  /** Fetch and index it before it is asked, so that it answers at once, and without a network. */
  readonly warm: () => Promise<void>;
  readonly find: (query: string) => Promise<Answer>;
  readonly describe: (at: Position, placeId: string | null) => Promise<Surroundings>;
}

/** What of a Worker is used; passed in, so that it can be tried without one. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

type Ask = Question extends infer Each ? (Each extends unknown ? Omit<Each, "serial"> : never) : never;
type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: DataError) => void };

/** The data are a hundred kilobytes, and a line may be slow; a question is answered at once, or not at all. */
const deadlineMilliseconds = { open: 60_000, warm: 60_000, find: 15_000, describe: 15_000 } as const;

export function startSearchWorker(): WorkerLike {
  const { href } = new URL(workerUrl, document.baseURI);
  // A sandboxed frame has no origin, and starts a worker only from what stands in the address itself.
  const address =
    self.origin === "null" ? `data:text/javascript,import${encodeURIComponent(JSON.stringify(href))}` : href;
  blessScript(address, window.trustedTypes);
  return new Worker(address, { type: "module" });
}

/**
 * The worker is started at the first question. One that fails or does not answer in time is ended, and the next
 * question starts a new one.
 * @param dataUrl the whole address of search.json.
 */
export function openGazetteer(dataUrl: string, start: () => WorkerLike = startSearchWorker): GazetteerClient {
  let line: Line | null = null;
  const ask = async (question: Ask): Promise<unknown> => {
    line ??= openLine(start, dataUrl, (closed) => {
      if (line === closed) line = null;
    });
    const { opened, send } = line;
    await opened;
    return send(question);
  };
  return {
    warm: async () => {
      await ask({ ask: "warm" });
    },
    find: async (query) => (await ask({ ask: "find", query })) as Answer,
    describe: async (at, placeId) => (await ask({ ask: "describe", at, placeId })) as Surroundings,
  };
}

interface Line {
  readonly opened: Promise<unknown>;
  readonly send: (question: Ask) => Promise<unknown>;
}

function openLine(start: () => WorkerLike, dataUrl: string, closed: (line: Line) => void): Line {
  const waiting = new Map<number, Waiting>();
  const worker = start();
  let serial = 0;
  const fail = (code: string): void => {
    worker.terminate();
    closed(line);
    for (const { reject } of waiting.values()) reject(new DataError(code, dataUrl));
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.serial);
    waiting.delete(data.serial);
    if ("answer" in data) asked?.resolve(data.answer);
    else {
      asked?.reject(new DataError(data.fault, dataUrl));
      if (data.isClosed) fail(data.fault);
    }
  });
  for (const type of ["error", "messageerror"] as const)
    worker.addEventListener(type, () => fail("SEARCH-WORKER"));
  const send = (question: Ask): Promise<unknown> => {
    serial += 1;
    return new Promise((resolve, reject) => {
      const silence = setTimeout(() => fail("SEARCH-SILENT"), deadlineMilliseconds[question.ask]);
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(silence);
          settle(value);
        };
      waiting.set(serial, { resolve: settled(resolve), reject: settled(reject) });
      worker.postMessage({ ...question, serial });
    });
  };
  const line: Line = { opened: send({ ask: "open", url: dataUrl }), send };
  return line;
}
