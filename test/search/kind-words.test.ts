import { describe, expect, it } from "vitest";
import {
  bareName,
  isBlock,
  isNotAName,
  namesAnotherPlace,
  withoutKind,
  withoutNearness,
} from "../../src/search/kind-words.ts";

describe("a name without the word for its kind", () => {
  it.each([
    ["沥源村", "沥源"],
    ["lekyuenestate", "lekyuen"],
    ["香港大学", null],
    ["estate", null],
    ["沙田", null],
  ])("of %s is %s", (joined, bare) => {
    expect(bareName(joined)).toBe(bare);
  });
});

describe("what stands about a name", () => {
  it.each([
    ["park", ""],
    ["西", ""],
    ["west", ""],
    ["", "east"],
    ["", "隧道"],
    ["", "hospital"],
    ["", "road west"],
    ["", "华人永远坟场公路"],
  ])("makes it another's: %s … %s", (before, after) => {
    expect(namesAnotherPlace(before, after)).toBe(true);
  });

  it.each([
    ["", "5座"],
    ["sha tin", ""],
    ["", "online"],
    ["beast", ""],
    ["", "abroad"],
  ])("leaves it its own: %s … %s", (before, after) => {
    expect(namesAnotherPlace(before, after)).toBe(false);
  });

  it("is a block, or that something is near, or only a kind", () => {
    expect(["彩贤楼", "5座", "tai wing house", "block 3"].map(isBlock)).toEqual([true, true, true, true]);
    expect(["road", "华屋苑"].map(isBlock)).toEqual([false, false]);
    expect(["附近", "near", "医院", "west", "东北"].map(isNotAName)).toEqual([true, true, true, true, true]);
    expect(["沙田", "near sha tin"].map(isNotAName)).toEqual([false, false]);
  });

  it("can be taken off", () => {
    expect(withoutNearness("near mong kok")).toBe("mong kok");
    expect(withoutNearness("沙田附近")).toBe("沙田");
    expect(withoutKind("沙田第一城商场")).toBe("沙田第一城");
    expect(withoutKind("tuen mun hospital")).toBe("tuen mun");
    expect(withoutKind("along the shoreline")).toBe("along the shoreline");
  });
});
