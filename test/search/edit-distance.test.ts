import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/search/edit-distance.ts";

describe("the edit distance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "xabc", 1],
    ["shatin", "shaitn", 1],
    ["kitten", "sitting", 3],
    ["沙田第一成", "沙田第一城", 1],
  ])("of %s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it("is not counted beyond what is asked for", () => {
    expect(editDistance("aaaa", "bbbb", 2)).toBe(3);
    expect(editDistance("a", "aaaaaaaa", 2)).toBe(3);
  });

  it("is the same either way, nothing only between equals, and never more than the longer text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "城"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
