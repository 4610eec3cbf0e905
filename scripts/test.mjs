import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { oneCheck, total, verdict } from "./checks/counts.mjs";
import { chosenSteps } from "./checks/steps.mjs";
import { nodeComplaint } from "./install/node-version.mjs";
import { installPackages } from "./install/packages.mjs";

/**
 * `npm test`: install what is missing, run every check, and say on the last line how many passed and failed.
 * `npm test -- --only types,unit` runs some. Runs before anything is installed: nothing but Node at the top of this file.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {import("./checks/counts.mjs").Count} Count */

/**
 * @returns {Promise<Count[]>}
 * @throws {Error} when the checks cannot even begin
 */
async function main() {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const chosen = chosenSteps(values.only);
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  if (!(await installPackages(root))) throw new Error("The packages could not be installed, see above.");
  /** @type {Count[]} */
  const counts = [];
  for (const step of chosen) counts.push(await report(step));
  return counts;
}

/**
 * One line for a step that passed, or that cannot be run here; for one that failed, all that its tool had to say as well.
 * @param {import("./checks/steps.mjs").Step} step
 */
async function report({ name, run }) {
  const begin = performance.now();
  const { output, notes = [], skipped, ...count } = await run(root);
  if (skipped) {
    console.log(`not run: ${name}, ${skipped}`);
    return count;
  }
  const seconds = `${((performance.now() - begin) / 1_000).toFixed(1)} s`;
  const tests = count.passed + count.failed > 1 ? ` (${verdict(count)})` : "";
  if (count.failed > 0) console.log(output.trimEnd());
  for (const note of notes) console.log(note);
  console.log(`${count.failed > 0 ? "FAILED" : "ok"} ${name} ${seconds}${tests}`);
  return count;
}

/** @type {Count[]} */
let counts;
try {
  counts = await main();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  counts = [oneCheck(false)];
}
const sum = total(counts);
console.log(verdict(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
