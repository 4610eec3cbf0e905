import { readFile } from "node:fs/promises";
import { median } from "../bench/median.ts";
import { tableLines } from "../bench/table.ts";
import type { SearchData } from "../../src/search/entries.ts";
import { inWorker } from "./in-worker.ts";
import { manyPlaces } from "./names.ts";
import { percentile } from "./percentile.ts";
import type { Section } from "./section.ts";
import type { TextOrder, TextTimes } from "./text-worker.ts";
import { grouped, shortTime } from "./words.ts";

const mostMsPerKeystroke = 10;
const manyCount = 100_000;

/** Everything that the box finds, as it is shipped: every keystroke of every query. */
export const shippedSection: Section = {
  name: "A keystroke in the search box, the shipped gazetteer",
  async run() {
    const data = await readShipped();
    const times = await measure({ data, queries: keystrokes(typed) });
    const slowest = percentile(times.indexMs, 0.95) ?? Infinity;
    const verdict = slowest <= mostMsPerKeystroke ? "pass" : "miss";
    return [...textLines(times), `at most ${mostMsPerKeystroke} ms in 95 of 100: ${verdict}`];
  },
};

export const manySection: Section = {
  name: `A keystroke among ${grouped(manyCount)} places`,
  async run() {
    const data = manyPlaces(await readShipped(), manyCount, 1);
    return textLines(await measure({ data, queries: keystrokes(typed) }));
  },
};

/** In three scripts, right and wrong, short and long. */
const typed = [
  "沙田第一城",
  "瀝源邨",
  "将军澳",
  "深水步",
  "沙田di yat城",
  "city one shatin",
  "sha tin di yat sing",
  "kwun tong",
  "tseung kwan o",
  "shaitn",
  "hkust",
  "88 公頃",
  "para 8",
  "innovation",
  "zzzzzz",
];

/** What stands in the box after each key. */
export function keystrokes(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => Array.from(word).map((_, index, all) => all.slice(0, index + 1).join("")));
}

async function readShipped(): Promise<SearchData> {
  const file = await readFile("public/data/search.json", "utf8").catch((cause: unknown) => {
    throw new Error("public/data/search.json is missing: run npm run data first", { cause });
  });
  return JSON.parse(file) as SearchData;
}

function measure(order: TextOrder): Promise<TextTimes> {
  return inWorker<TextTimes>(new URL("./text-worker.ts", import.meta.url), order);
}

function textLines({ buildMs, indexMs, scanMs, sameFirst }: TextTimes): string[] {
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    grouped(times.length),
    shortTime(median(times) ?? NaN),
    shortTime(percentile(times, 0.95) ?? NaN),
  ];
  const ratio = (percentile(scanMs, 0.95) ?? NaN) / (percentile(indexMs, 0.95) ?? NaN);
  return [
    ...tableLines([
      ["", "asked", "median", "95 of 100"],
      row("index", indexMs),
      row("scan of every name", scanMs),
    ]),
    "",
    `Index built in a worker in ${shortTime(buildMs)}; times faster than the scan, 95 of 100: ${ratio.toFixed(1)}`,
    `${sameFirst} of ${scanMs.length} scans had nothing better than the index`,
  ];
}
