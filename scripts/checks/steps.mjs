import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { browserPath } from "../install/install-browser.mjs";
import { freePort } from "../install/port.mjs";
import { npm } from "../install/run.mjs";
import { countStories, countUnit, oneCheck, runnerCount, secondTries } from "./counts.mjs";

/**
 * @typedef {import("./counts.mjs").Count} Count
 * @typedef {Count & { output: string, skipped?: string, notes?: string[] }} Result output: everything the tool printed; notes: what is said even when all passed
 * @typedef {{ name: string, run: (root: string) => Promise<Result> }} Step
 */

/** Not test-results: Playwright empties that folder when it begins. */
const reports = join(".cache", "reports");
const firstStoriesPort = 4179;

/**
 * Every check, in order: the cheap ones first, and the build before the tests because some read what it wrote.
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "types", run: (root) => check(root, "types") },
  { name: "lint", run: (root) => check(root, "lint") },
  { name: "format", run: (root) => check(root, "format:check") },
  { name: "unused", run: (root) => check(root, "unused") },
  { name: "data", run: (root) => check(root, "check-data") },
  { name: "build", run: (root) => check(root, "build") },
  { name: "exports", run: exports },
  { name: "unit", run: unit },
  { name: "stories", run: stories },
];

/**
 * The steps somebody asked for.
 * @param {string | undefined} only such as "types,unit"; nothing means all
 * @throws {Error} when a name is none of ours
 */
export function chosenSteps(only) {
  if (only === undefined) return steps;
  const chosen = only.split(",").map((name) => name.trim());
  const unknown = chosen.find((name) => !steps.some((step) => step.name === name));
  const known = steps.map(({ name }) => name).join(", ");
  if (unknown !== undefined) throw new Error(`--only ${unknown}: no such step, there are ${known}`);
  return steps.filter(({ name }) => chosen.includes(name));
}

/**
 * @param {string} root
 * @param {string} script in package.json
 * @returns {Promise<Result>}
 */
async function check(root, script) {
  const { ok, output } = await npm(["run", "--silent", script], { cwd: root });
  return { ...oneCheck(ok), output };
}

/**
 * Another program opens what the atlas writes, where it is installed. What is not run is neither passed nor failed.
 * @param {string} root
 * @returns {Promise<Result>}
 */
async function exports(root) {
  const { status } = spawnSync(process.env.OGRINFO ?? "ogrinfo", ["--version"], { stdio: "ignore" });
  if (status === 0) return check(root, "check-exports");
  return {
    passed: 0,
    failed: 0,
    output: "",
    skipped: "ogrinfo is not installed (npm run check-exports says how)",
  };
}

/** @param {string} root */
async function unit(root) {
  const report = join(root, reports, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return runner(root, ["unit", "--", ...reporters, "--allowOnly=false"], report, countUnit, {});
}

/** @param {string} root */
async function stories(root) {
  try {
    const CHROMIUM_PATH = await browserPath(root);
    const STORIES_PORT = String(await freePort(firstStoriesPort, "127.0.0.1"));
    const STORIES_REPORT = join(root, reports, "stories.json");
    const env = { CHROMIUM_PATH, STORIES_PORT, STORIES_REPORT };
    return await runner(root, ["stories", "--", "--forbid-only"], STORIES_REPORT, countStories, env);
  } catch (error) {
    return { ...oneCheck(false), output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Run a test runner and count what its report says.
 * @template {{ suites?: import("./counts.mjs").Suite[] }} Report
 * @param {string} root
 * @param {string[]} script in package.json, and its arguments
 * @param {string} reportPath removed first, so that an old report is never taken for a new one
 * @param {(report: Report) => Count} count
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
async function runner(root, script, reportPath, count, env) {
  await rm(reportPath, { force: true });
  const { ok, output } = await npm(["run", "--silent", ...script], { cwd: root, env });
  try {
    const report = JSON.parse(await readFile(reportPath, "utf8"));
    const notes = secondTries(report).map((title) => `passed only on the second try: ${title}`);
    return { ...runnerCount(count(report), ok), output, notes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...runnerCount(undefined, ok), output: `${output}\nno readable report: ${reason}` };
  }
}
