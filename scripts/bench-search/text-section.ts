import { readFile } from "node:fs/promises";
import { median } from "../bench/median.ts";
import { tableLines } from "../bench/table.ts";
import type { LocalPlacesFile } from "../../src/model/local-places.ts";
import { addSimplified } from "../../src/model/simplified.ts";
import type { SearchData, SearchTexts } from "../../src/search/entries.ts";
import { localEntries } from "../../src/search/local-entries.ts";
import { queries, unknownNames } from "../../test/search/queries.ts";
import { inWorker } from "./in-worker.ts";
import { manyPlaces } from "./names.ts";
import { percentile } from "./percentile.ts";
import type { Section } from "./section.ts";
import type { TextOrder, TextTimes } from "./text-worker.ts";
import { grouped, shortTime } from "./words.ts";

const mostMsPerKeystroke = 10;
const manyCount = 100_000;
/** A scan of so many takes half a second. */
const everyOfMany = 20;

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
    const some = keystrokes(typed).filter((_, index) => index % everyOfMany === 0);
    return textLines(await measure({ data, queries: some }));
  },
};

/** What people might type: names that there are, as they may be spelt, and names that there are not. */
const typed = [...queries.map(({ query }) => query), ...unknownNames];

/** What stands in the box after each key. */
export function keystrokes(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => Array.from(word).map((_, index, all) => all.slice(0, index + 1).join("")));
}

/** The first file with everything that follows it. */
async function readShipped(): Promise<SearchData> {
  const core = addSimplified((await readData("search.json")) as SearchData);
  const texts = addSimplified((await readData("search-texts.json")) as SearchTexts);
  const places = (await readData("places.json")) as LocalPlacesFile;
  return { ...core, entries: [...core.entries, ...texts.entries, ...(await localEntries(places))] };
}

async function readData(name: string): Promise<object> {
  const file = await readFile(`public/data/${name}`, "utf8").catch((cause: unknown) => {
    throw new Error(`public/data/${name} is missing: run npm run data first`, { cause });
  });
  return JSON.parse(file) as object;
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
