/** The oldest Node that Vite, Vitest and Playwright all run on; the same as `engines` in package.json. */
export const oldestNode = [20, 19];

/**
 * What to tell somebody whose Node is too old; nothing when it will do.
 * @param {string} version such as "20.19.1", as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Node ${version} is too old: the atlas needs Node ${oldestNode.join(".")} or newer, see https://nodejs.org/`;
}
