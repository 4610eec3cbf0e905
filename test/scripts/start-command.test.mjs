import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execPath, platform } from "node:process";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whyInstall } from "../../scripts/install/lock.mjs";

/** `npm start` in a folder of its own, over a page that says where it comes from. */
let root = "";
let child;

beforeEach(() => {
  refuseStalePackages();
  root = mkdtempSync(join(tmpdir(), "atlas-start-command-"));
  mkdirSync(join(root, "scripts"));
  mkdirSync(join(root, "dist"));
  cpSync("scripts/start.mjs", join(root, "scripts", "start.mjs"));
  cpSync("scripts/install", join(root, "scripts", "install"), { recursive: true });
  cpSync("package-lock.json", join(root, "package-lock.json"));
  cpSync("package.json", join(root, "package.json"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  writeFileSync(join(root, "dist", "index.html"), "<!doctype html><title>the last build</title>");
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

describe("npm start", () => {
  it("serves what was built, says where on a line of its own, and ends cleanly on Ctrl+C", async () => {
    const address = await start("--no-build", "--port", String(await somePort()));
    const page = await fetch(address);
    expect(await page.text()).toContain("the last build");
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(platform === "win32" ? null : 0);
  });

  it("takes the next free port when the wanted one is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address();
    const address = await start("--no-build", "--port", String(port));
    other.close();
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });

  it("refuses a port that is none", async () => {
    expect(await refusal("--port", "99999")).toContain("--port 99999: a port is a whole number");
  });

  it("says so when there is nothing to serve", async () => {
    rmSync(join(root, "dist"), { recursive: true });
    expect(await refusal("--no-build")).toContain("There is no build to serve");
  });
});

function run(...args) {
  child = spawn(execPath, [join(root, "scripts", "start.mjs"), ...args], { stdio: "pipe" });
  return child;
}

/** The address, once it is printed. */
async function start(...args) {
  const lines = createInterface(run(...args).stdout);
  for await (const line of lines) {
    const found = /^The atlas is at (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line);
    if (found) return found[1];
  }
  throw new Error("npm start ended without an address");
}

/** What it says when it gives up, with exit code 1. */
async function refusal(...args) {
  const { stderr } = run(...args);
  let said = "";
  stderr.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  return said;
}

async function somePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** The command installs what is missing: through the link below it would empty the real node_modules first. */
function refuseStalePackages() {
  const [manifest, wanted, installed] = [
    "package.json",
    "package-lock.json",
    "node_modules/.package-lock.json",
  ].map((path) => JSON.parse(readFileSync(path, "utf8")));
  const why = whyInstall(manifest, wanted, installed);
  if (why) throw new Error(`Run npm ci before this test: ${why}.`);
}
