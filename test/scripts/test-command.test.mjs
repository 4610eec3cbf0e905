import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** `npm test` in a folder of its own, with stand-ins for the tools: what does it make of what they say? */
let root = "";

const good = {
  types: say("no errors"),
  lint: say("clean"),
  "format:check": say("tidy"),
  unused: say("all used"),
  "check-data": say("no problems"),
  build: say("built"),
  "check-exports": say("the same rows"),
  unit: unit(["passed", "passed", "passed"], 0),
  stories: stories({ expected: 2, unexpected: 0 }, 0),
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-test-command-"));
  for (const part of ["test.mjs", "checks", "install"]) {
    cpSync(join("scripts", part), join(root, "scripts", part), { recursive: true });
  }
  mkdirSync(join(root, "node_modules"));
  mkdirSync(join(root, ".cache", "reports"), { recursive: true });
  write("package-lock.json", { packages: { "": {} } });
  write("node_modules/.package-lock.json", { packages: {} });
});

afterEach(() => rmSync(root, { recursive: true }));

describe("npm test", () => {
  it("counts a step as one test and a runner by its tests, and ends with the sum", () => {
    const { status, lines } = npmTest(good);
    expect(lines.at(-1)).toBe("12 passed, 0 failed");
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^ok types \d+\.\d s$/);
    expect(lines).toHaveLength(10);
  });

  it("shows all that a failed step said, runs the rest, and fails", () => {
    const { status, lines } = npmTest({ ...good, lint: say("x no-debugger in a.ts", 1) }, [
      "--only",
      "types,lint,unit",
    ]);
    expect(lines).toContain("x no-debugger in a.ts");
    expect(lines.some((line) => /^FAILED lint \d+\.\d s$/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("4 passed, 1 failed");
    expect(status).toBe(1);
  });

  it("counts failed tests of a runner", () => {
    const { status, lines } = npmTest({ ...good, unit: unit(["passed", "failed"], 1) }, [
      "--only",
      "types,unit",
    ]);
    expect(lines.at(-1)).toBe("2 passed, 1 failed");
    expect(status).toBe(1);
  });

  it("fails when a runner ran nothing", () => {
    const scripts = { ...good, stories: stories({ expected: 0, unexpected: 0 }, 0) };
    const { status, lines } = npmTest(scripts, ["--only", "types,stories"]);
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
    expect(status).toBe(1);
  });

  it("fails when a runner crashed, and does not read the report of the run before", () => {
    write(".cache/reports/unit.json", unitReport(["passed"]));
    const { status, lines } = npmTest({ ...good, unit: say("Segmentation fault", 139) }, [
      "--only",
      "types,unit",
    ]);
    expect(lines).toContain("Segmentation fault");
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
    expect(status).toBe(1);
  });

  it("names a story that passed only on its second try", () => {
    const flaky = { title: "under load", tests: [{ status: "flaky" }] };
    const suites = [{ title: "a file", specs: [flaky] }];
    const scripts = { ...good, stories: stories({ expected: 1, unexpected: 0, flaky: 1 }, 0, suites) };
    const { status, lines } = npmTest(scripts, ["--only", "stories"]);
    expect(lines).toContain("passed only on the second try: under load");
    expect(status).toBe(0);
  });

  it("runs some steps when asked to", () => {
    const { status, lines } = npmTest(good, ["--only", "types,unit"]);
    expect(lines.at(-1)).toBe("4 passed, 0 failed");
    expect(status).toBe(0);
  });

  it("says which step cannot be run here, and counts it as nothing", () => {
    const { status, lines } = npmTest(good, ["--only", "types,exports"], {
      OGRINFO: join(root, "no-such-program"),
    });
    expect(lines).toContain("not run: exports, ogrinfo is not installed (npm run check-exports says how)");
    expect(lines.filter((line) => line.startsWith("ok "))).toHaveLength(1);
    expect(lines.at(-1)).toBe("1 passed, 0 failed");
    expect(status).toBe(0);
  });

  it("fails on a step that there is not", () => {
    const { status, lines } = npmTest(good, ["--only", "tipes"]);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
    expect(status).toBe(1);
  });
});

function npmTest(scripts, args = [], more = {}) {
  write("package.json", { scripts });
  const { status, stdout } = spawnSync(execPath, ["scripts/test.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    // Anything that answers with a version passes for a browser, and for another program.
    env: { ...env, CHROMIUM_PATH: execPath, OGRINFO: execPath, ...more },
  });
  return { status, lines: stdout.trimEnd().split("\n") };
}

function say(words, code = 0) {
  return script(`console.log(${JSON.stringify(words)}); process.exitCode = ${code};`);
}

function unit(tests, code) {
  const find = `process.argv.find((each) => each.startsWith("--outputFile.json=")).split("=")[1]`;
  return reporting(find, unitReport(tests), code);
}

function unitReport(tests) {
  const failed = tests.includes("failed") ? "failed" : "passed";
  return { testResults: [{ status: failed, assertionResults: tests.map((status) => ({ status })) }] };
}

function stories(stats, code, suites = []) {
  const report = { stats: { flaky: 0, ...stats }, suites, errors: [] };
  return reporting("process.env.STORIES_REPORT", report, code);
}

function reporting(path, report, code) {
  const text = JSON.stringify(JSON.stringify(report));
  return script(`require("fs").writeFileSync(${path}, ${text}); process.exitCode = ${code};`);
}

/** In base 64, because every shell reads quotes its own way. */
function script(code) {
  const encoded = Buffer.from(code).toString("base64");
  return `node -e "eval(atob('${encoded}'))" -- `;
}

function write(file, value) {
  writeFileSync(join(root, file), JSON.stringify(value));
}
