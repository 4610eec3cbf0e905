import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the build reads. */
const sources = [
  "src",
  "geodata",
  "public",
  "scripts",
  "index.html",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];

/** What the build writes among them. */
const generated = new Set([join("public", "data"), join("public", "fonts")]);

/**
 * Why the page in dist cannot be served as it is; nothing when it can. Goes by file times, not by git.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whyBuild(root) {
  const page = join(root, "dist", "index.html");
  if (!existsSync(page)) return "there is none yet";
  // A page that still has its mark was never prerendered: the build broke off halfway.
  if (readFileSync(page, "utf8").includes("<!--app-->")) return "the last one broke off halfway";
  const builtAt = statSync(page).mtimeMs;
  const newer = sources.map((source) => firstNewer(root, source, builtAt)).find(Boolean);
  return newer && `${newer} is newer than the last one`;
}

/**
 * @param {string} root
 * @param {string} path below root
 * @param {number} timeMs
 * @returns {string | undefined} the first path changed after that time
 */
function firstNewer(root, path, timeMs) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat || generated.has(path)) return undefined;
  // A folder's own time tells of removed files; that of public also of generated ones.
  if (stat.mtimeMs > timeMs && path !== "public") return path;
  if (!stat.isDirectory()) return undefined;
  const inside = readdirSync(join(root, path)).map((name) => join(path, name));
  for (const child of inside) {
    const newer = firstNewer(root, child, timeMs);
    if (newer) return newer;
  }
  return undefined;
}
