import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * Names under which Chromium and its kin are installed, the plainest first. A headless shell has no windows, menus and
 * suggestions of its own to load: a page opens in half the time.
 */
const names = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/** Where browsers stand that are not on PATH. */
const usualPlaces = [
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * @typedef {{ env: NodeJS.ProcessEnv, isProgram: (path: string) => boolean, starts: (path: string) => boolean }} Machine
 *   starts: whether it runs at all; a file may be there and lack its libraries, or only say how to install it
 */

/** @type {Machine} */
const thisMachine = { env: process.env, isProgram, starts };

/**
 * The path of a browser that starts: CHROMIUM_PATH, else the first on PATH, else the first in the usual places.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(machine = thisMachine) {
  return candidates(machine.env).find((path) => machine.isProgram(path) && machine.starts(path));
}

/** @param {NodeJS.ProcessEnv} env */
function candidates({ CHROMIUM_PATH: given, PATH = "", LOCALAPPDATA: local }) {
  const folders = PATH.split(delimiter).filter(Boolean);
  const programs = process.platform === "win32" ? names.map((name) => `${name}.exe`) : names;
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = local ? [join(local, "Google", "Chrome", "Application", "chrome.exe")] : [];
  return [...(given ? [given] : []), ...onPath, ...usualPlaces, ...own];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

/** @param {string} path */
export function starts(path) {
  // There, chrome.exe hands the question to a running browser and says nothing.
  if (process.platform === "win32") return true;
  try {
    const answer = execFileSync(path, ["--version"], { encoding: "utf8", timeout: 20_000, stdio: "pipe" });
    return /\d+\.\d+/.test(answer);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
