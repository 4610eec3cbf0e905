import { afterEach, describe, expect, it, vi } from "vitest";

interface Rules {
  readonly createScriptURL: (url: string) => string;
}

/** A page of its own each time: the module remembers what it let through. */
async function rulesFor(...workerUrls: string[]): Promise<{ name: string; rules: Rules }> {
  vi.stubGlobal("document", { baseURI: "https://atlas.example/map/" });
  vi.resetModules();
  const { allowScript } = await import("../../src/data/trusted.ts");
  const made: { name: string; rules: Rules }[] = [];
  for (const url of workerUrls)
    allowScript(url, { createPolicy: (name, rules) => made.push({ name, rules }) });
  const [policy] = made;
  if (!policy || made.length !== 1) throw new Error(`${made.length} policies were made`);
  return policy;
}

afterEach(() => vi.unstubAllGlobals());

describe("the policy for script addresses", () => {
  it("lets a worker through, however its address is written", async () => {
    const { name, rules } = await rulesFor("./assets/worker-1.js");
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
  ])("throws for %s", async (address) => {
    const { rules } = await rulesFor("./assets/worker-1.js");
    expect(() => rules.createScriptURL(address)).toThrow(`not a script of the atlas: ${address}`);
  });

  it("lets a second worker through by the same policy", async () => {
    const { rules } = await rulesFor("./assets/worker-1.js", "./assets/worker-2.js");
    expect(rules.createScriptURL("./assets/worker-1.js")).toBe("./assets/worker-1.js");
    expect(rules.createScriptURL("./assets/worker-2.js")).toBe("./assets/worker-2.js");
  });

  it("is not asked for where the browser knows none", async () => {
    vi.stubGlobal("document", { baseURI: "https://atlas.example/map/" });
    vi.resetModules();
    const { allowScript } = await import("../../src/data/trusted.ts");
    expect(() => allowScript("./assets/worker-1.js", undefined)).not.toThrow();
  });
});
