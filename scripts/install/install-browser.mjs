import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { findBrowser, starts } from "./browser.mjs";
import { systemCommands } from "./package-manager.mjs";
import { run } from "./run.mjs";

const advice = `No browser to run the stories with, and none could be installed.
Install Chromium or Chrome, or run: npx playwright install --with-deps chromium
or say where one is: CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * A browser for the stories, installed if there is none: the machine's own, else Playwright's, else one from the
 * system's package manager.
 * @param {string} root
 * @returns {Promise<string>} its path
 * @throws {Error} when there is none to be had, with what to do about it
 */
export async function browserPath(root) {
  const { CHROMIUM_PATH: given } = process.env;
  const found = findBrowser() ?? (await playwrightsBrowser());
  if (given && found !== given) console.log(`CHROMIUM_PATH=${given} does not start`);
  return found ?? install(root);
}

/** @param {string} root */
async function install(root) {
  for (const command of installCommands()) {
    console.log(`Installing a browser with ${command.join(" ")}`);
    const [program = "", ...args] = command;
    const { ok, output } = await run(program, args, { cwd: root, deadlineSeconds: 900 });
    const found = findBrowser() ?? (await playwrightsBrowser());
    if (found) return found;
    if (!ok) console.log(lastLines(output));
  }
  throw new Error(advice);
}

/** @returns {string[][]} in the order to try them */
function installCommands() {
  const playwright = ["npx", "playwright", "install", "chromium"];
  return [
    playwright,
    ...systemCommands({ has: isOnPath, isRoot: isRoot(), lacksChinese: lacksChineseFont() }),
  ];
}

/** Playwright's own browser, if it was downloaded before and has the libraries it needs. */
async function playwrightsBrowser() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

/** @param {string} program */
function isOnPath(program) {
  return succeeds("sh", ["-c", 'command -v "$0"', program]);
}

/** Root itself, or somebody who may become root without typing a password. */
function isRoot() {
  if (process.getuid?.() === 0) return "yes";
  return succeeds("sudo", ["-n", "true"]) ? "by sudo" : "no";
}

/** The page brings its own font; what a reader types may need another. */
function lacksChineseFont() {
  return isOnPath("fc-list") && !succeeds("sh", ["-c", "fc-list :lang=zh | grep -q ."]);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, args) {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split("\n").slice(-8).join("\n");
}
