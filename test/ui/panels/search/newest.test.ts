import { expect, it, vi } from "vitest";
import { newest } from "../../../../src/ui/panels/search/newest.ts";

/** Questions whose answers come when they are told to. */
function slowly() {
  const waiting = new Map<string, { resolve: (answer: string) => void; reject: (error: Error) => void }>();
  const ask = (question: string): Promise<string> =>
    new Promise((resolve, reject) => void waiting.set(question, { resolve, reject }));
  const answered = vi.fn<(answer: string) => void>();
  const failed = vi.fn<(error: unknown) => void>();
  return { waiting, asking: newest(ask, { answered, failed }), answered, failed };
}

it("tells the answer to the newest question only, in whatever order they come", async () => {
  const { waiting, asking, answered, failed } = slowly();
  asking("sha");
  asking("sha tin");
  waiting.get("sha tin")?.resolve("Sha Tin");
  await Promise.resolve();
  waiting.get("sha")?.resolve("Sha Tau Kok");
  await Promise.resolve();
  expect(answered.mock.calls).toEqual([["Sha Tin"]]);
  expect(failed).not.toHaveBeenCalled();
});

it("tells no failure of an older question, and that of the newest", async () => {
  const { waiting, asking, failed } = slowly();
  asking("sha");
  asking("sha tin");
  waiting.get("sha")?.reject(new Error("old"));
  waiting.get("sha tin")?.reject(new Error("new"));
  await Promise.resolve();
  await Promise.resolve();
  expect(failed.mock.calls.map(([error]) => String(error))).toEqual(["Error: new"]);
});

it("tells nothing once nothing is asked any more", async () => {
  const { waiting, asking, answered } = slowly();
  asking("sha");
  asking(null);
  waiting.get("sha")?.resolve("Sha Tin");
  await Promise.resolve();
  expect(answered).not.toHaveBeenCalled();
});
