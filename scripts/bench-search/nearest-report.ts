import { median } from "../bench/median.ts";
import { tableLines } from "../bench/table.ts";
import { percentile } from "./percentile.ts";
import { grouped, megabytes, shortTime } from "./words.ts";

const leastTimesFaster = 500;

/** How long each answer took, and what else was measured. */
export interface NearestFigures {
  readonly indexMs: readonly number[];
  readonly scanMs: readonly number[];
  readonly buildMs: number;
  readonly bytes: number;
  /** Points that the scan named, and how many of them the index named too. */
  readonly scanned: number;
  readonly shared: number;
}

const measures: readonly (readonly [title: string, of: (times: readonly number[]) => number | null])[] = [
  ["median", median],
  ["95 of 100", (times) => percentile(times, 0.95)],
];

/** Everything that is printed, as lines. */
export function nearestLines({ indexMs, scanMs, buildMs, bytes, shared, scanned }: NearestFigures): string[] {
  return [
    ...tableLines([
      ["", "asked", ...measures.map(([title]) => title)],
      timesRow("index", indexMs),
      timesRow("Turf scan", scanMs),
    ]),
    "",
    `Index built in a worker in ${shortTime(buildMs)}, ${megabytes(bytes)} handed over`,
    `${grouped(shared)} of ${grouped(scanned)} points of the scan are the index's too; the scan measures on a sphere`,
    "",
    ...tableLines(measures.map(([title, of]) => barRow(title, of(scanMs), of(indexMs)))),
  ];
}

function timesRow(name: string, times: readonly number[]): string[] {
  const cells = measures.map(([, of]) => of(times));
  return [name, grouped(times.length), ...cells.map((ms) => (ms === null ? "not measured" : shortTime(ms)))];
}

function barRow(title: string, scanMs: number | null, indexMs: number | null): string[] {
  const ratio = scanMs === null || indexMs === null ? null : scanMs / indexMs;
  const limit = `(at least ${grouped(leastTimesFaster)})`;
  if (ratio === null) return [`times faster, ${title}`, "?", limit, "not measured"];
  // Rounded down: 499.9 is a miss, and must not be said to be 500.
  return [
    `times faster, ${title}`,
    grouped(Math.floor(ratio)),
    limit,
    ratio >= leastTimesFaster ? "pass" : "miss",
  ];
}
