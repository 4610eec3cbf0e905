import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { whyInstall } from "./lock.mjs";
import { npm } from "./run.mjs";

// The tools that build and test are development packages: NODE_ENV=production must not leave them out.
const quietly = ["--include=dev", "--no-audit", "--no-fund"];

/**
 * Install what package-lock.json asks for and node_modules lacks; do nothing when all is there.
 * @param {string} root
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function installPackages(root) {
  const why = whatIsMissing(root);
  if (!why) return true;
  console.log(`Installing packages with npm ci: ${why}`);
  const clean = await npm(["ci", ...quietly], { cwd: root, show: true });
  if (clean.ok || !isTheLocksFault(clean.output)) return clean.ok;
  console.log("package-lock.json does not fit package.json. Installing with npm install");
  const { ok } = await npm(["install", ...quietly], { cwd: root, show: true });
  return ok;
}

/**
 * @param {string} root
 * @returns {string | undefined}
 */
function whatIsMissing(root) {
  const wanted = readJson(join(root, "package-lock.json"));
  if (!wanted) return "there is no package-lock.json";
  const installed = readJson(join(root, "node_modules", ".package-lock.json"));
  return whyInstall(readJson(join(root, "package.json")), wanted, installed);
}

/**
 * `npm ci` gives EUSAGE when the lock is missing, unreadable or out of step with package.json. A network that is
 * down would fail `npm install` as well, and must not rewrite the lock.
 * @param {string} output
 */
export function isTheLocksFault(output) {
  return /\bcode EUSAGE\b/.test(output);
}

/** @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
