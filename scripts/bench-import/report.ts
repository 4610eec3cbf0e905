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
  return tableLines([
    ["", "measured", "bar", ""],
    line(`GeoJSON of 100 MB: ${outcome(large)}`, large.milliseconds, bars.large),
    line("longest task of the page while files are read", longestTask, bars.task),
    line("from the click on Cancel to the page saying so", cancelled.milliseconds, bars.cancel),
    ratioLine("csv", rounds),
    ratioLine("shapefile", rounds),
  ]);
}

function outcome({ state, featureCount }: Imported): string {
  return featureCount > 0 ? `${featureCount.toLocaleString("en")} features` : state;
}

function line(name: string, value: number, bar: number): readonly string[] {
  return [name, milliseconds(value), milliseconds(bar), value <= bar ? "pass" : "MISS"];
}

/** The fastest of the rounds on both sides: what else the machine does only slows down. */
function ratioLine(kind: "csv" | "shapefile", rounds: readonly Round[]): readonly string[] {
  const own = Math.min(...rounds.map((round) => round[kind].milliseconds));
  const alone = Math.min(...rounds.map((round) => round.alone[kind]));
  const measured = `${milliseconds(own)} / ${milliseconds(alone)} = ${(own / alone).toFixed(2)}`;
  const what = rounds.map((round) => outcome(round[kind]))[0] ?? "";
  return [
    `${kind}: ${what}`,
    measured,
    `${bars.ratio} times its library`,
    own / alone <= bars.ratio ? "pass" : "MISS",
  ];
}
