import { distance } from "@turf/turf";
import type { Position } from "geojson";

interface Found {
  readonly index: number;
  readonly kilometres: number;
}

/** Which positions are nearest, nearest first, by a plain look at all of them with Turf. */
export function nearestByScan(positions: readonly Position[], at: Position, count: number): number[] {
  let best: Found[] = [];
  let worst = Infinity;
  for (let index = 0; index < positions.length; index += 1) {
    const kilometres = distance(at, positions[index] ?? []);
    if (kilometres >= worst) continue;
    best = [...best, { index, kilometres }].toSorted(byDistance).slice(0, count);
    if (best.length === count) worst = best.at(-1)?.kilometres ?? Infinity;
  }
  return best.map(({ index }) => index);
}

function byDistance(a: Found, b: Found): number {
  return a.kilometres - b.kilometres;
}
