import { parentPort, workerData } from "node:worker_threads";
import { indexPoints } from "../../src/search/nearest.ts";
import type { BuiltIndex, Order } from "./built-index.ts";
import { seededPoints } from "./points.ts";
import { timed } from "./timed.ts";

const { count, seed } = workerData as Order;
const { lngs, lats } = seededPoints(count, seed);
const { result, ms } = timed(() => indexPoints(lngs, lats));
const built: BuiltIndex = { data: result.data, buildMs: ms };
parentPort?.postMessage(built, [built.data]);
