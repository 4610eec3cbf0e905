import { execPath } from "node:process";
import { describe, expect, it } from "vitest";
import { run } from "../../../scripts/install/run.mjs";

describe("running a program", () => {
  it("keeps all it prints, to either stream", async () => {
    const said = await runScript("console.log('one'); console.error('two')");
    expect(said).toMatchObject({ ok: true });
    expect(said.output).toContain("one\n");
    expect(said.output).toContain("two\n");
  });

  it("says how it ended when it ended badly", async () => {
    const said = await runScript("process.exit(3)");
    expect(said).toEqual({ ok: false, output: "\nended with exit code 3\n" });
  });

  it("does not throw when there is no such program", async () => {
    const said = await run("no-such-program-of-ours", []);
    expect(said.ok).toBe(false);
    expect(said.output).toContain("could not start: spawn no-such-program-of-ours ENOENT");
  });

  it("stops one that hangs at its deadline", async () => {
    const said = await run(execPath, ["-e", "setInterval(() => {}, 1000)"], { deadlineSeconds: 0.3 });
    expect(said.ok).toBe(false);
    expect(said.output).toContain("the deadline is 0.3 s");
  });
});

function runScript(script) {
  return run(execPath, ["-e", script]);
}
