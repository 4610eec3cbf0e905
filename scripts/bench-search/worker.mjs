import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A worker does not inherit the reading of TypeScript (https://github.com/privatenumber/tsx/issues/354).
register();
await import(workerData.entry);
