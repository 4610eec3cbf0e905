import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNormaliser } from "../../src/search/normalise-text.ts";

const normalise = createNormaliser({ from: "萬嘴國", to: "万咀国" });

describe("a normalised text", () => {
  it.each([
    ["Sha Tin", ["sha", "tin"]],
    ["  ＫＷＵＮ　ＴＯＮＧ ", ["kwun", "tong"]],
    ["Café", ["cafe"]],
    ["King's Park", ["kings", "park"]],
    ["尖沙嘴", ["尖沙咀"]],
    ["沙田Fo Tan火炭", ["沙田", "fo", "tan", "火炭"]],
    ["88 公頃", ["88", "公頃"]],
    ["88公頃", ["88", "公頃"]],
    ["1,100 companies", ["1100", "companies"]],
    ["2.5 ha", ["2.5", "ha"]],
    ["¶8", ["para", "8"]],
    ["落馬洲／新田", ["落馬洲", "新田"]],
    ["Smart-Space 8", ["smart", "space", "8"]],
    ["A.B.", ["a.b"]],
    ["...", []],
    ["", []],
    ["\u202Eabc\u0000", ["abc"]],
  ])("of %o has the words %j", (text, words) => {
    expect(normalise(text).words).toEqual(words);
    expect(normalise(text).joined).toBe(words.join(""));
  });

  it("has at most 80 characters, whatever was pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6_000 }), (text) => {
        expect(normalise(text).joined.length).toBeLessThanOrEqual(80);
      }),
    );
    expect(normalise("a ".repeat(5_000)).joined.length).toBeLessThanOrEqual(80);
  });
});
