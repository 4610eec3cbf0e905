import { describe, expect, it } from "vitest";
import { hanPairs, joinedLatin, lastHan, latinTokens, singleHan } from "../../src/search/tokens.ts";
import { normalise } from "./entry.ts";

const mixed = normalise("沙田第一城 City One 站");

describe("the tokens of a name", () => {
  it("are, of Chinese, the pairs of characters within each run", () => {
    expect(hanPairs(mixed)).toEqual(["沙田", "田第", "第一", "一城"]);
    expect(hanPairs(normalise("城"))).toEqual([]);
  });

  it("are, of Chinese, its single characters and the last of each run", () => {
    expect(singleHan(mixed)).toEqual(["沙", "田", "第", "一", "城", "站"]);
    expect(lastHan(mixed)).toEqual(["城", "站"]);
  });

  it("are, of other scripts, the words apart and run together", () => {
    expect(latinTokens(mixed)).toEqual(["city", "one"]);
    expect(joinedLatin(mixed)).toBe("cityone");
    expect(joinedLatin(normalise("沙田"))).toBe("");
  });

  it("keep a character outside the basic plane whole", () => {
    expect(singleHan(normalise("𨋢房"))).toEqual(["𨋢", "房"]);
    expect(hanPairs(normalise("𨋢房"))).toEqual(["𨋢房"]);
  });
});
