/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 * @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, suites?: Suite[], errors: unknown[] }} PlaywrightReport
 */

/**
 * A step that is one check: types, lint, build …
 * @param {boolean} ok
 * @returns {Count}
 */
export function oneCheck(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests in Vitest's JSON report. A file that broke before its tests counts as one failed test.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countUnit({ testResults }) {
  const of = (/** @type {string} */ wanted) =>
    testResults.flatMap((file) => file.assertionResults).filter(({ status }) => status === wanted).length;
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  return { passed: of("passed"), failed: of("failed") + broken.length };
}

/**
 * The tests in Playwright's JSON report. One that passes when it is tried once more has passed; `secondTries` names it.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countStories({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * The stories that failed, and passed when they were tried once more.
 * @param {{ suites?: Suite[] }} report
 * @returns {string[]}
 */
export function secondTries({ suites = [] }) {
  return suites.flatMap(({ specs = [], suites: within = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ title }) => title),
    ...secondTries({ suites: within }),
  ]);
}

/**
 * What a runner's report is worth: a runner that crashed, reported nothing, ran no test or ended badly without naming
 * a failed one counts as one failed test.
 * @param {Count | undefined} count nothing when there is no readable report
 * @param {boolean} ok whether the runner itself ended well
 * @returns {Count}
 */
export function runnerCount(count, ok) {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  const isSound = failed > 0 || (ok && passed > 0);
  return { passed, failed: isSound ? failed : 1 };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** @param {Count} count */
export function verdict({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
