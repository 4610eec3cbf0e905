import { describe, expect, it } from "vitest";
import { loadOnce } from "../../src/data/load-once.ts";

function begin(answers: readonly (() => Promise<string>)[]) {
  let asked = 0;
  let time = 0;
  const ask = loadOnce(
    () => {
      const answer = answers[asked] ?? answers.at(-1);
      asked += 1;
      return answer ? answer() : Promise.reject(new Error("no answer"));
    },
    () => time,
  );
  return { ask, pass: (milliseconds: number) => void (time += milliseconds), asked: () => asked };
}
const here = () => Promise.resolve("here");
const fails = () => Promise.reject(new Error("away"));

describe("a value that is loaded once", () => {
  it("is requested once, however often it is used", async () => {
    const { ask, pass, asked } = begin([here]);
    expect([await ask(), await ask()]).toEqual(["here", "here"]);
    pass(1_000_000);
    expect(ask()).toBe(ask());
    expect(asked()).toBe(1);
  });

  it("is requested again after a failure, but only after a pause", async () => {
    const { ask, pass, asked } = begin([fails, here]);
    const first = ask();
    await expect(first).rejects.toThrow("away");
    expect(ask()).toBe(first);
    pass(1_000);
    expect(ask()).toBe(first);
    expect(asked()).toBe(1);
    pass(10_000);
    expect(await ask()).toBe("here");
    expect(asked()).toBe(2);
  });
});
