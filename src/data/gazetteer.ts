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

const startSearchWorker = (): WorkerLike => startWorker(workerUrl);

/** @param dataUrl The absolute address of search.json. */
export function openGazetteer(dataUrl: string, start: () => WorkerLike = startSearchWorker): GazetteerClient {
  const line = openWorkerLine<SearchCalls>({
    start,
    deadlineMilliseconds,
    opening: { name: "open", payload: { url: dataUrl } },
  });
  const orDataError = <Value>(answer: Promise<Value>): Promise<Value> =>
    answer.catch((error: unknown) => {
      throw error instanceof WorkerError ? new DataError(codeOf(error), dataUrl, error) : error;
    });
  return {
    warm: async () => {
      await orDataError(line.request("warm", null));
    },
    find: (query, { near = null, isWhole = false } = {}) =>
      orDataError(line.request("find", { query, near, isWhole })),
    describe: (at, placeId) => orDataError(line.request("describe", { at, placeId })),
  };
}

/** What the reader may quote. */
function codeOf({ reason, code }: WorkerError): string {
  return code ?? (reason === "silent" ? "SEARCH-SILENT" : "SEARCH-WORKER");
}
