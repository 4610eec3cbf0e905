import { describe, expect, it } from "vitest";
import { handedOver, searchOrder, unneeded } from "../../src/offline/tabs.ts";

const first = handedOver(null, "one", ["a", "b"]);
const second = handedOver(first, "two", ["a", "b"]);
const third = handedOver(second, "three", ["a", "c"]);

describe("the tabs that were open when a version took over", () => {
  it("show the first one when there was none before", () => {
    expect(first).toEqual({ active: "one", older: {} });
  });

  it("go on with the version that they began with, through as many as come", () => {
    expect(second).toEqual({ active: "two", older: { a: "one", b: "one" } });
    expect(third).toEqual({ active: "three", older: { a: "one", c: "two" } });
  });

  it("are looked up for in their own version first", () => {
    const versions = ["one", "two", "three"];
    expect(searchOrder(versions, third, "a")).toEqual(["one", "three", "two"]);
    expect(searchOrder(versions, third, "c")).toEqual(["two", "three", "one"]);
    expect(searchOrder(versions, third, "new")).toEqual(["three", "two", "one"]);
  });

  it("keep their version from going, as long as they are open", () => {
    const versions = ["one", "two", "three"];
    expect(unneeded(versions, third, ["a", "new"])).toEqual(["two"]);
    expect(unneeded(versions, third, ["new"])).toEqual(["one", "two"]);
  });
});
