import { afterEach, describe, expect, it, vi } from "vitest";
import { blessWorker } from "../../src/map/trusted.ts";

interface Rules {
  readonly createScriptURL: (url: string) => string;
}

function rulesFor(workerUrl: string): { name: string; rules: Rules } {
  vi.stubGlobal("document", { baseURI: "https://atlas.example/map/" });
  const made: { name: string; rules: Rules }[] = [];
  blessWorker(workerUrl, { createPolicy: (name, rules) => made.push({ name, rules }) });
  const [policy] = made;
  if (!policy || made.length !== 1) throw new Error(`${made.length} policies were made`);
  return policy;
}

afterEach(() => vi.unstubAllGlobals());

describe("the policy for script addresses", () => {
  it("lets the map's worker through, however its address is written", () => {
    const { name, rules } = rulesFor("./assets/worker-1.js");
    expect(name).toBe("default");
    expect(rules.createScriptURL("./assets/worker-1.js")).toBe("./assets/worker-1.js");
    expect(rules.createScriptURL("https://atlas.example/map/assets/worker-1.js")).toContain("worker-1.js");
  });

  it.each([
    "./assets/other.js",
    "https://elsewhere.example/map/assets/worker-1.js",
    "./assets/worker-1.js?x=1",
    "data:text/javascript,0",
    "blob:https://atlas.example/1",
  ])("throws for %s", (address) => {
    const { rules } = rulesFor("./assets/worker-1.js");
    expect(() => rules.createScriptURL(address)).toThrow(`not a script of the atlas: ${address}`);
  });

  it("is not asked for where the browser knows none", () => {
    vi.stubGlobal("document", { baseURI: "https://atlas.example/map/" });
    expect(() => blessWorker("./assets/worker-1.js", undefined)).not.toThrow();
  });
});
