import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Run a module beside the main thread, as a page would, and wait for its one message. Rejects when it fails. */
export async function inWorker<Answer>(entry: URL, order: object): Promise<Answer> {
  const workerData = { ...order, entry: entry.href };
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData });
  const [answer] = (await once(worker, "message")) as [Answer];
  await worker.terminate();
  return answer;
}
