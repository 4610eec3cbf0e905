import type { Condition } from "../../../../src/model/own-layer.ts";
import { describe, expect, it } from "vitest";
import { texts } from "../../../../src/ui/text/texts.ts";
import { conditionWords } from "../../../../src/ui/tools/table/condition-words.ts";

describe("a condition in words", () => {
  it.each<readonly [Condition, string]>([
    [{ field: "a", is: "containing", text: "x" }, "contains “x”"],
    [{ field: "a", is: "among", values: ["x", ""] }, "is x, (empty)"],
    [{ field: "a", is: "not-among", values: ["x"] }, "is not x"],
    [{ field: "a", is: "between", from: 1, to: 2.5 }, "1 to 2.5"],
    [{ field: "a", is: "between", from: 1, to: null }, "at least 1"],
    [{ field: "a", is: "between", from: null, to: 2 }, "at most 2"],
    [
      {
        field: "a",
        is: "not-in",
        ranges: [
          { from: null, below: 1 },
          { from: 2, below: 3 },
          { from: 4, below: null },
        ],
      },
      "not in < 1, 2 – 3, ≥ 4",
    ],
  ])("%j", (condition, words) => {
    expect(conditionWords(condition, texts.en)).toBe(words);
  });
});
