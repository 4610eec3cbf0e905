import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeComplaint, nodeRange } from "../../../scripts/install/node-version.mjs";

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "22.21.1", "24.0.0", "25.1.0"])("%s will do", (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  it.each(["18.20.4", "20.18.3", "16.0.0", "8.19.0", "21.7.0", "22.11.0", "23.11.0"])(
    "%s will not do, and is told so",
    (version) => {
      expect(nodeComplaint(version)).toContain(`Node ${version} will not do: the atlas needs Node 20.19`);
    },
  );

  it("is the one that package.json asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).toBe(nodeRange);
  });
});
