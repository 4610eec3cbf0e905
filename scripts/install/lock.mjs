import process from "node:process";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Why node_modules is not what package.json and package-lock.json ask for; nothing when it is.
 *
 * npm keeps `node_modules/.package-lock.json`, written at the very end of an installation, so an interrupted one has
 * none. Contents are compared, not times: a fresh clone gives every file the same time.
 * @param {Pick<LockedPackage, "dependencies" | "devDependencies">} manifest package.json
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function whyInstall(manifest, wanted, installed) {
  if (!installed) return "nothing is installed yet";
  const asked = Object.entries(wanted.packages ?? {});
  const own = asked.find(([path]) => path === "")?.[1];
  if (own && !asksTheSame(manifest, own))
    return "package.json asks for other packages than package-lock.json";
  const there = installed.packages ?? {};
  const rows = asked.filter(([path]) => path !== "");
  const missing = rows.find(([path, entry]) => !there[path] && isForThisMachine(entry));
  if (missing) return `${nameOf(missing[0])} is missing`;
  const changed = rows.find(([path, entry]) => there[path] && isAnother(entry, there[path]));
  return (
    changed && `${nameOf(changed[0])} should be ${changed[1].version}, not ${there[changed[0]]?.version}`
  );
}

/**
 * Optional packages are mostly native parts, one for each platform: only those made for this one must be there.
 * @param {LockedPackage} entry
 */
function isForThisMachine({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

/**
 * @param {LockedPackage} one
 * @param {LockedPackage} other
 */
function asksTheSame(one, other) {
  return (
    sorted(one.dependencies) === sorted(other.dependencies) &&
    sorted(one.devDependencies) === sorted(other.devDependencies)
  );
}

/** @param {Record<string, string> | undefined} packages */
function sorted(packages = {}) {
  return Object.entries(packages)
    .map((entry) => entry.join("@"))
    .toSorted()
    .join(" ");
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage} installed
 */
function isAnother(wanted, installed) {
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity;
}

/** @param {string} path such as "node_modules/a/node_modules/b" */
function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
