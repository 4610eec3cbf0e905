import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chosenSteps, steps } from "../../../scripts/checks/steps.mjs";

describe("the steps of npm test", () => {
  it("are all of them unless somebody asks for some", () => {
    expect(chosenSteps(undefined)).toBe(steps);
    expect(chosenSteps("stories, types").map(({ name }) => name)).toEqual(["types", "stories"]);
  });

  it("are refused where a name is unknown", () => {
    expect(() => chosenSteps("unit,tipes")).toThrow("--only tipes: no such step, there are types, lint");
  });

  it("come with a build before the tests that read it", () => {
    const names = steps.map(({ name }) => name);
    expect(names.indexOf("build")).toBeLessThan(names.indexOf("unit"));
    expect(names.at(-1)).toBe("stories");
  });

  it("run scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const used = [
      "types",
      "lint",
      "format:check",
      "unused",
      "check-data",
      "build",
      "check-exports",
      "unit",
      "stories",
    ];
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(used));
  });
});
