import { describe, expect, it } from "vitest";
import { desktopBudget } from "../../src/import/budget.ts";
import type { ImportFile } from "../../src/import/formats/format.ts";
import { joinBytes } from "./fixtures-bytes.ts";
import { importFiles } from "./import-text.ts";
import { type SampleFile, sampleFiles } from "./sample-files.ts";

const variants = 300;
const longest = 2_000;

describe("a valid file of each format", () => {
  it("comes in whole", async () => {
    expect(sampleFiles).toHaveLength(18);
    for (const sample of sampleFiles) {
      const { report } = await importFiles(filesOf(sample));
      expect([sample.name, report.outcome, report.featureCount]).toEqual([
        sample.name,
        "done",
        sample.featureCount,
      ]);
    }
  });
});

describe("a damaged file", () => {
  it.each(sampleFiles)(
    `$name ends in a report in time, however it is damaged (${variants} ways)`,
    async (sample) => {
      const random = createRandom(2_026);
      const outcomes = new Set<string>();
      const natives = Object.getOwnPropertyNames(Object.prototype);
      for (let variant = 0; variant < variants; variant += 1) {
        const begun = performance.now();
        const { report, layers } = await importFiles(
          filesOf(sample, (bytes) => damaged(bytes, random)),
          {
            budget: { ...desktopBudget, milliseconds: longest },
          },
        );
        expect(performance.now() - begun).toBeLessThan(longest);
        outcomes.add(report.outcome);
        expect(report.outcome === "refused").toBe(report.refusal !== null);
        // What nobody foresaw is a fault of ours.
        expect(report.refusal?.code).not.toBe("FAULT");
        for (const { rows } of layers) expectSound(rows.geometries, rows.values, rows.fields.length);
      }
      expect([...outcomes].filter((outcome) => !["done", "partial", "refused"].includes(outcome))).toEqual(
        [],
      );
      expect(outcomes.size).toBeGreaterThan(1);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(natives);
      expect(({} as Record<string, unknown>)["own"]).toBeUndefined();
    },
  );
});

function filesOf(
  { name, bytes, others = [] }: SampleFile,
  change = (whole: Uint8Array<ArrayBuffer>) => whole,
): ImportFile[] {
  return [{ name, bytes }, ...others].map((each) => ({
    name: each.name,
    blob: new Blob([change(each.bytes)]),
  }));
}

/** Every position is a number in the world, and every row as wide as the table. */
function expectSound(
  geometries: readonly unknown[],
  values: readonly (readonly unknown[])[],
  width: number,
): void {
  expect(values).toHaveLength(geometries.length);
  expect(values.every((row) => row.length === width)).toBe(true);
  const numbers = JSON.stringify(geometries).match(/-?\d[\d.e+-]*/g) ?? [];
  expect(numbers.every((number) => Number.isFinite(Number(number)))).toBe(true);
}

/** Bytes changed, cut off, left out or doubled. */
function damaged(bytes: Uint8Array<ArrayBuffer>, random: (below: number) => number): Uint8Array<ArrayBuffer> {
  const at = random(bytes.length);
  const length = 1 + random(40);
  switch (random(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joinBytes([bytes.slice(0, at), bytes.slice(at + length)]);
    case 2:
      return joinBytes([bytes.slice(0, at + length), bytes.slice(at)]);
    default: {
      const copy = bytes.slice();
      for (let count = 1 + random(4); count > 0; count -= 1) copy[random(copy.length)] = random(256);
      return copy;
    }
  }
}

/** The same numbers in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}
