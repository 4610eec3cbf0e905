import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "../imports.ts";

/**
 * Which modules of src/ui have a unit or component test, told from imports. A module counts
 * - when a test of test/ui imports it itself, or
 * - when it is in the folder of a component that a test of the mirrored folder imports and mounts, and that component
 *   draws it: reached from there by imports that stay within the folder. The component is rendered whole, with the real
 *   atlas, so that what it draws is drawn and pressed.
 * A module that is reached only from another folder does not count, nor does a mere import of the whole app. Texts are
 * left out (test/ui/text looks at every one of them), and modules without code of their own.
 */
const leastShare = 0.8;

const modules = sourceFiles("src/ui").filter((file) => !file.startsWith("src/ui/text/"));
const tests = sourceFiles("test/ui").filter((file) => /\.test\.tsx?$/.test(file));
const tested = new Set(tests.flatMap((test) => [...importsOf(test), ...drawnIn(test)]));

/** What the components that a test mounts draw, as long as it lies in the folder that the test mirrors. */
function drawnIn(test: string): readonly string[] {
  const folder = dirname(test).replace(/^test\//, "src/");
  const isMirrored = (file: string): boolean => dirname(file) === folder;
  const reached = new Set(importsOf(test).filter((file) => file.endsWith(".tsx") && isMirrored(file)));
  for (const file of reached)
    for (const next of importsOf(file).filter((each) => /\.tsx?$/.test(each) && isMirrored(each)))
      reached.add(next);
  return [...reached];
}

describe("the tests of src/ui", () => {
  it(`exercise at least ${leastShare * 100} % of its modules`, () => {
    expect(modules.length).toBeGreaterThan(150);
    const without = modules.filter((file) => !tested.has(file));
    const share = 1 - without.length / modules.length;
    expect(share, `no test mirrors\n${without.join("\n")}\n`).toBeGreaterThanOrEqual(leastShare);
  });
});
