import type { Position } from "geojson";
import { nearestPoints, type PointIndex, pointIndexFrom } from "../../src/search/nearest.ts";
import { buildInWorker } from "./built-index.ts";
import { type NearestFigures, nearestLines } from "./nearest-report.ts";
import { positionsOf, seededPoints } from "./points.ts";
import { nearestByScan } from "./scan.ts";
import type { Section } from "./section.ts";
import { timed } from "./timed.ts";
import { grouped } from "./words.ts";

const points = { count: 1_000_000, seed: 1 };
const nearestCount = 10;
const warmUpRounds = 3;
const rounds = 40;
/** Questions to the index in each round, beside the one that is put to both. */
const questionsPerRound = 9;

/** The same points in both their forms. */
interface Searched {
  readonly index: PointIndex;
  readonly positions: readonly Position[];
}

type Answers = Omit<NearestFigures, "buildMs" | "bytes">;

export const nearestSection: Section = {
  name: `The ${nearestCount} nearest of ${grouped(points.count)} points`,
  async run() {
    const { data, buildMs } = await buildInWorker(points);
    const positions = positionsOf(seededPoints(points.count, points.seed));
    const answers = askInTurn({ index: pointIndexFrom(data), positions });
    return nearestLines({ ...answers, buildMs, bytes: data.byteLength });
  },
};

/** Index and scan take turns, so that a busy minute of the machine slows both. */
function askInTurn(searched: Searched): Answers {
  const toBoth = positionsOf(seededPoints(warmUpRounds + rounds, 2));
  const answers = toBoth.map((at, round) =>
    askRound(searched, at, positionsOf(seededPoints(questionsPerRound, 3 + round))),
  );
  const counted = answers.slice(warmUpRounds);
  return {
    indexMs: counted.flatMap(({ indexMs }) => indexMs),
    scanMs: counted.flatMap(({ scanMs }) => scanMs),
    scanned: counted.reduce((sum, { scanned }) => sum + scanned, 0),
    shared: counted.reduce((sum, { shared }) => sum + shared, 0),
  };
}

function askRound({ index, positions }: Searched, toBoth: Position, toIndex: readonly Position[]): Answers {
  const ask = (at: Position) => timed(() => nearestPoints(index, at, nearestCount));
  const others = toIndex.map((at) => ask(at).ms);
  const answer = ask(toBoth);
  const scan = timed(() => nearestByScan(positions, toBoth, nearestCount));
  const found = new Set(answer.result.map((point) => point.index));
  return {
    indexMs: [...others, answer.ms],
    scanMs: [scan.ms],
    scanned: scan.result.length,
    shared: scan.result.filter((point) => found.has(point)).length,
  };
}
