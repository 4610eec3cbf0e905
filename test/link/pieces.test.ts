import { describe, expect, it } from "vitest";
import { encoded, displayable, splitPieces } from "../../src/link/pieces.ts";

describe("the pieces of a link", () => {
  it("are keys with decoded values, split at the first equals sign", () => {
    expect(splitPieces("q=a%3Db=c&&kind=park%2Carea")).toEqual([
      { raw: "q=a%3Db=c", key: "q", value: "a=b=c" },
      { raw: "kind=park%2Carea", key: "kind", value: "park,area" },
    ]);
  });

  it("have no value without an equals sign or with a broken % sequence", () => {
    expect(splitPieces("panel&q=%E0%A4%A&q=%")).toEqual([
      { raw: "panel", key: "panel", value: null },
      { raw: "q=%E0%A4%A", key: "q", value: null },
      { raw: "q=%", key: "q", value: null },
    ]);
  });

  it("keep slashes and commas readable and hide what would end a value", () => {
    expect(encoded("13/22.4,114 & #=河")).toBe("13/22.4,114%20%26%20%23%3D%E6%B2%B3");
  });
});

describe("what is shown of a piece", () => {
  it("is cut at its characters, not through an emoji", () => {
    expect(displayable("12345", 5)).toBe("12345");
    expect(displayable("123456", 5)).toBe("1234…");
    expect(displayable("🏙🏙🏙🏙", 3)).toBe("🏙🏙…");
  });

  it("has no control characters and nothing that turns the text round", () => {
    expect(displayable("a\u0000\u001B[31m\u202Eb\u2028\uD800", 40)).toBe("a[31mb");
    expect(displayable("\u0007", 40)).toBe("\uFFFD");
  });
});
