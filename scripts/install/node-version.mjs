/** What Vite, Vitest and the checks all run on, of the even versions; the same as `engines` in package.json. */
export const nodeRange = "^20.19.0 || ^22.12.0 || >=24.0.0";

/**
 * What to tell somebody whose Node will not do; nothing when it will do.
 * @param {string} version such as "20.19.1", as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return undefined;
  return `Node ${version} will not do: the atlas needs Node 20.19, 22.12, 24 or newer of these, see https://nodejs.org/`;
}
