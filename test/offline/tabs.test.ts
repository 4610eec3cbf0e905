import { describe, expect, it } from "vitest";
import { tabsAfterTakeover, searchOrder, unusedVersions } from "../../src/offline/tabs.ts";

const first = tabsAfterTakeover(null, "one", ["a", "b"]);
const second = tabsAfterTakeover(first, "two", ["a", "b"]);
const third = tabsAfterTakeover(second, "three", ["a", "c"]);

describe("tabs that are open when a version takes over", () => {
  it("show the first version when there was none before", () => {
    expect(first).toEqual({ active: "one", older: {} });
  });

  it("go on with the version that they began with, through any number of new ones", () => {
    expect(second).toEqual({ active: "two", older: { a: "one", b: "one" } });
    expect(third).toEqual({ active: "three", older: { a: "one", c: "two" } });
  });

  it("are answered from their own version first", () => {
    const versions = ["one", "two", "three"];
    expect(searchOrder(versions, third, "a")).toEqual(["one", "three", "two"]);
    expect(searchOrder(versions, third, "c")).toEqual(["two", "three", "one"]);
    expect(searchOrder(versions, third, "new")).toEqual(["three", "two", "one"]);
  });

  it("protect their version from deletion as long as they are open", () => {
    const versions = ["one", "two", "three"];
    expect(unusedVersions(versions, third, ["a", "new"])).toEqual(["two"]);
    expect(unusedVersions(versions, third, ["new"])).toEqual(["one", "two"]);
  });
});
