import { tableLines } from "../bench/table.ts";
import { milliseconds } from "../bench/words.ts";
import type { Imported } from "./measure.ts";

export interface Round {
  readonly csv: Imported;
  readonly shapefile: Imported;
  /** The same files by their own libraries, in milliseconds. */
  readonly alone: { readonly csv: number; readonly shapefile: number };
}

export interface ImportResults {
  readonly large: Imported;
  readonly cancelled: Imported;
  readonly rounds: readonly Round[];
}

const bars = { large: 60_000, task: 100, cancel: 300, ratio: 2 } as const;

/** The figures, each against its bar. */
export function importLines({ large, cancelled, rounds }: ImportResults): readonly string[] {
  const all = [large, ...rounds.flatMap(({ csv, shapefile }) => [csv, shapefile])];
  const longestTask = Math.max(...all.map((each) => each.longestTask));
  const cancel = `from the click on Cancel to the page saying so: ${outcome(cancelled)}`;
  return tableLines([
    ["", "measured", "bar", ""],
    line(`GeoJSON of 100 MB: ${outcome(large)}`, large.milliseconds, bars.large, isRead(large)),
    line("longest task of the page while files are read", longestTask, bars.task, all.every(isRead)),
    line(cancel, cancelled.milliseconds, bars.cancel, isCancelled(cancelled)),
    ratioLine("csv", rounds),
    ratioLine("shapefile", rounds),
  ]);
}

function outcome({ state, featureCount }: Imported): string {
  const features = `${featureCount.toLocaleString("en")} features`;
  if (featureCount === 0) return state;
  return state === "done" ? features : `${features}, ${state}`;
}

/** A time says nothing when the page refused the file, or left some of it out. */
function isRead({ state, featureCount }: Imported): boolean {
  return state === "done" && featureCount > 0;
}

/** The page shows a cancel as a refusal without a code; one that comes too late finds the features. */
function isCancelled({ state, featureCount }: Imported): boolean {
  return state === "refused" && featureCount === 0;
}

function line(name: string, value: number, bar: number, isWhole: boolean): readonly string[] {
  return [name, milliseconds(value), milliseconds(bar), verdict(isWhole && value <= bar)];
}

function verdict(isPassed: boolean): string {
  return isPassed ? "pass" : "MISS";
}

/** The fastest of the rounds on both sides: what else the machine does only slows down. */
function ratioLine(kind: "csv" | "shapefile", rounds: readonly Round[]): readonly string[] {
  const own = Math.min(...rounds.map((round) => round[kind].milliseconds));
  const alone = Math.min(...rounds.map((round) => round.alone[kind]));
  const measured = `${milliseconds(own)} / ${milliseconds(alone)} = ${(own / alone).toFixed(2)}`;
  const what = [...new Set(rounds.map((round) => outcome(round[kind])))].join(", ");
  return [
    `${kind}: ${what}`,
    measured,
    `${bars.ratio} times its library`,
    verdict(rounds.every((round) => isRead(round[kind])) && own / alone <= bars.ratio),
  ];
}
