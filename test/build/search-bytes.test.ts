import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";

const bytesOf = (name: string): number =>
  brotliCompressSync(readFileSync(`dist/data/${name}.json`)).byteLength;

it("answers the first keystroke from 60 kB, and knows everything with 250 kB", () => {
  const core = bytesOf("search");
  const whole = core + bytesOf("search-texts") + bytesOf("places");
  expect(core).toBeGreaterThan(20_000);
  expect(core).toBeLessThanOrEqual(60_000);
  expect(whole).toBeGreaterThan(core + 50_000);
  expect(whole).toBeLessThanOrEqual(250_000);
});
