import { describe, expect, it } from "vitest";
import { referencesOf } from "../../../../src/ui/dialogs/hand-out/references.ts";

describe("the references of a hand-out", () => {
  const { sourceIds, numberOf } = referencesOf([
    { source: "paper", para: 9 },
    { source: "news" },
    { source: "paper", para: 4 },
  ]);

  it("number each source once, in the order of the citations", () => {
    expect(sourceIds).toEqual(["paper", "news"]);
    expect(numberOf({ source: "news" })).toBe(2);
    expect(numberOf({ source: "paper", annex: 2 })).toBe(1);
  });
});
