import { expect, it, vi } from "vitest";
import { createLatestQuery } from "../../../../src/ui/panels/search/latest-query.ts";

/** A query whose answers the test gives, in the order of its choice. */
function createDeferred() {
  const waiting = new Map<string, { resolve: (answer: string) => void; reject: (error: Error) => void }>();
  const find = (query: string): Promise<string> =>
    new Promise((resolve, reject) => void waiting.set(query, { resolve, reject }));
  const onAnswer = vi.fn<(answer: string) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  return { waiting, run: createLatestQuery(find, { onAnswer, onError }), onAnswer, onError };
}

it("reports only the answer to the latest query when answers come out of order", async () => {
  const { waiting, run, onAnswer, onError } = createDeferred();
  run("sha");
  run("sha tin");
  waiting.get("sha tin")?.resolve("Sha Tin");
  await Promise.resolve();
  waiting.get("sha")?.resolve("Sha Tau Kok");
  await Promise.resolve();
  expect(onAnswer.mock.calls).toEqual([["Sha Tin"]]);
  expect(onError).not.toHaveBeenCalled();
});

it("reports only the error of the latest query", async () => {
  const { waiting, run, onError } = createDeferred();
  run("sha");
  run("sha tin");
  waiting.get("sha")?.reject(new Error("old"));
  waiting.get("sha tin")?.reject(new Error("new"));
  await Promise.resolve();
  await Promise.resolve();
  expect(onError.mock.calls.map(([error]) => String(error))).toEqual(["Error: new"]);
});

it("reports no answer after the query was discarded", async () => {
  const { waiting, run, onAnswer } = createDeferred();
  run("sha");
  run(null);
  waiting.get("sha")?.resolve("Sha Tin");
  await Promise.resolve();
  expect(onAnswer).not.toHaveBeenCalled();
});
