import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "../../src/search/engine.ts";
import { isLocal, type SearchData } from "../../src/search/entries.ts";
import { timed } from "./timed.ts";

/** What the worker is to look through, and for what. */
export interface TextOrder {
  readonly data: SearchData;
  readonly queries: readonly string[];
}

export interface TextTimes {
  readonly buildMs: number;
  readonly indexMs: readonly number[];
  readonly scanMs: readonly number[];
  /** How often the index's first is as good as the scan's. */
  readonly sameFirst: number;
}

/** A scan takes so long that it is put only some of the questions. */
const scannedEvery = 12;

const { data, queries } = workerData as TextOrder;
// As the app does it: what neighbours know follows what comes first.
const [first, rest] = [data.entries.filter((entry) => !isLocal(entry)), data.entries.filter(isLocal)];
const start = performance.now();
const engine = createEngine({ ...data, entries: first });
await engine.add(rest);
const buildMs = performance.now() - start;
for (const query of queries) engine.find(query);
const indexMs: number[] = [];
const scanMs: number[] = [];
let sameFirst = 0;
for (const [turn, query] of queries.entries()) {
  const found = timed(() => engine.find(query));
  indexMs.push(found.ms);
  if (turn % scannedEvery !== 0) continue;
  const scanned = timed(() => engine.scan(query));
  scanMs.push(scanned.ms);
  if (found.result[0]?.score === scanned.result[0]?.score) sameFirst += 1;
}
const times: TextTimes = { buildMs, indexMs, scanMs, sameFirst };
parentPort?.postMessage(times);
