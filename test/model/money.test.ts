import { describe, expect, it } from "vitest";
import { isAmount, isInDollars, mainAmount } from "../../src/model/money.ts";
import { buildReal, readReal } from "../geodata/real.ts";
import { amount } from "../fixtures/measures.ts";

describe("the amount that tells most of a measure", () => {
  it("is what was put aside, not what was paid of it or came from others, however large", () => {
    const amounts = [
      amount("private", "m", 9e9, { money: "others" }),
      amount("paid", "m", 5e9, { money: "paid" }),
      amount("fund", "m", 6e8),
    ];
    expect(mainAmount(amounts)?.id).toBe("fund");
  });

  it("is the whole, not a part of it of the same size or the largest of two", () => {
    const part = amount("part", "m", 1e9, { within: "whole" });
    expect(mainAmount([part, amount("small", "m", 1e6), amount("whole", "m", 1e9)])?.id).toBe("whole");
  });

  it("is a part where its whole is another measure's, and nothing where there is no amount", () => {
    expect(mainAmount([amount("part", "m", 1, { within: "elsewhere" })])?.id).toBe("part");
    expect(mainAmount([])).toBeNull();
  });
});

describe("the amounts of the paper", async () => {
  const { figures } = buildReal(await readReal());
  const amounts = figures.filter(isAmount);

  it("are 44, of which 43 are dollars and one is dollars a year", () => {
    expect(amounts).toHaveLength(44);
    expect(amounts.filter((each) => !isInDollars(each)).map(({ unit }) => unit)).toEqual(["hkd-per-year"]);
  });

  it("each say what they are, and people never are money", () => {
    expect(amounts.filter(({ money }) => money === undefined)).toEqual([]);
    expect(figures.filter(({ role, money }) => role !== "money" && money !== undefined)).toEqual([]);
  });

  it("name the whole that holds them: the Social Innovation Fund's billion is two halves, said thrice", () => {
    const parts = amounts.filter(({ within }) => within === "a9-total-injected");
    expect(parts.map(({ id }) => id)).toEqual([
      "a9-new-injection",
      "a9-injection-set-up",
      "a9-granted",
      "a9-grant",
    ]);
  });
});
