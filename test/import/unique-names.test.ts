import { describe, expect, it } from "vitest";
import { uniqueNames } from "../../src/import/unique-names.ts";

describe("names of fields", () => {
  it("stay as they are where each is another", () => {
    expect(uniqueNames(["a", "A", "大埔", "__proto__"])).toEqual({
      names: ["a", "A", "大埔", "__proto__"],
      renamedCount: 0,
    });
  });

  it("get a number behind where they come again, one that is free", () => {
    expect(uniqueNames(["a", "a", "a 2", "a"])).toEqual({
      names: ["a", "a 2", "a 2 2", "a 3"],
      renamedCount: 3,
    });
  });

  it("are made where there are none, and lose blanks around without being counted", () => {
    expect(uniqueNames(["", " b ", "  "])).toEqual({ names: ["column 1", "b", "column 3"], renamedCount: 2 });
    expect(uniqueNames([])).toEqual({ names: [], renamedCount: 0 });
  });
});
