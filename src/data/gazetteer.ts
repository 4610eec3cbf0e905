import type { Position } from "geojson";
import type { Answer, Surroundings, SearchCalls } from "../search/gazetteer.ts";
// oxlint-disable-next-line import/default -- the address of the file, which Vite gives
import workerUrl from "../search/worker.ts?worker&url";
import { DataError } from "./load.ts";
import { startWorker } from "./trusted.ts";
import { WorkerError, type WorkerLike } from "./worker-connection.ts";
import { openWorkerLine } from "./worker-line.ts";

export interface FindOptions {
  /** The middle of the map. */
  readonly near?: Position | null;
  readonly isWhole?: boolean;
}

/** The gazetteer as the page uses it; every answer may fail with a DataError. */
export interface GazetteerClient {
  /** Fetches and indexes the data beforehand, so that the first answer is quick and needs no network. */
  readonly warm: () => Promise<void>;
  /**
   * The first answer comes from what is there first: stations, towns, public estates and sites. Where it is not complete, the
   * whole one can be waited for.
   */
  readonly find: (query: string, options?: FindOptions) => Promise<Answer>;
  readonly describe: (at: Position, placeId: string | null) => Promise<Surroundings>;
}

/** The data are two hundred kilobytes, and a connection may be slow; an answer takes milliseconds, but may wait for them. */
const deadlineMilliseconds = { open: 60_000, warm: 60_000, find: 60_000, describe: 60_000 } as const;

/** With the data in memory a first answer takes milliseconds: after this, the worker hangs. */
const quickDeadlineMilliseconds = 8_000;

const startSearchWorker = (): WorkerLike => startWorker(workerUrl);

/** @param dataUrl The absolute address of search.json. */
export function openGazetteer(dataUrl: string, start: () => WorkerLike = startSearchWorker): GazetteerClient {
  const line = openWorkerLine<SearchCalls>({
    start,
    deadlineMilliseconds,
    opening: { name: "open", payload: { url: dataUrl } },
  });
  let hasAnswered = false;
  const ask = async <Value>(request: () => Promise<Value>): Promise<Value> => {
    try {
      const answer = await request().catch((error: unknown) =>
        hasDied(error) ? request() : Promise.reject(error),
      );
      hasAnswered = true;
      return answer;
    } catch (error) {
      throw error instanceof WorkerError ? new DataError(codeOf(error), dataUrl, error) : error;
    }
  };
  return {
    warm: async () => {
      await ask(() => line.request("warm", null));
    },
    find: (query, { near = null, isWhole = false } = {}) =>
      ask(() => {
        const isQuick = hasAnswered && !isWhole;
        const deadline = isQuick ? { deadlineMilliseconds: quickDeadlineMilliseconds } : {};
        return line.request("find", { query, near, isWhole }, deadline);
      }),
    describe: (at, placeId) => ask(() => line.request("describe", { at, placeId })),
  };
}

/** A tab that slept, or a machine short of memory: a new worker answers what the last one was asked. */
function hasDied(error: unknown): boolean {
  return error instanceof WorkerError && (error.reason === "silent" || error.reason === "crashed");
}

/** What the reader may quote. */
function codeOf({ reason, code }: WorkerError): string {
  return code ?? (reason === "silent" ? "SEARCH-SILENT" : "SEARCH-WORKER");
}
