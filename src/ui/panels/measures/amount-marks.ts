import { scaleLog } from "d3-scale";

/** Where a mark is drawn: per cent of the width, and the lane (0 is the lowest) in which it covers no other mark. */
export interface MarkPosition {
  readonly percent: number;
  readonly lane: number;
}

/** A logarithmic scale, because the amounts span five orders of magnitude; its ends leave space around all of them. */
const position = scaleLog([6e4, 1e11], [0, 100]);

/** Equal factors give equal distances on a logarithmic scale. */
export const tickDollars: readonly number[] = [1e6, 1e8, 1e10];

export function percentOf(dollars: number): number {
  return position(dollars);
}

/** The width of a mark in per cent on the narrowest screen, where marks are most likely to overlap. */
const markPercent = 5;

/** Positions for amounts in ascending order. A mark moves up a lane where it would cover another. */
export function markPositions(dollars: readonly number[]): readonly MarkPosition[] {
  const ends: number[] = [];
  return dollars.map((value) => {
    const percent = percentOf(value);
    const free = ends.findIndex((end) => end <= percent);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = percent + markPercent;
    return { percent, lane };
  });
}
