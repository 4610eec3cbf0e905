import { describe, expect, it } from "vitest";
import { withUnbrokenUnits } from "../../../src/ui/stage/unbroken-units.ts";

describe("a number and its unit are joined", () => {
  it.each([
    ["港大 4 公頃、中大", "港大 4\u00a0公\u2060頃、中大"],
    ["about 2.5 ha, and 300 hats", "about 2.5\u00a0ha, and 300 hats"],
    ["50 個地方", "50 個地方"],
  ])("in %s", (words, joined) => {
    expect(withUnbrokenUnits(words)).toBe(joined);
  });
});
