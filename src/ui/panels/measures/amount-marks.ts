import { scaleLog } from "d3-scale";

/** Where an amount stands: per cent of the width, and the lane (0 is the lowest) in which it covers no other. */
export interface Place {
  readonly percent: number;
  readonly lane: number;
}

/** From the smallest amount of the paper to well above the largest. */
const position = scaleLog([6e4, 1e11], [0, 100]);

/** Each a hundred times the one before. */
export const tickDollars: readonly number[] = [1e6, 1e8, 1e10];

export function percentOf(dollars: number): number {
  return position(dollars);
}

/** The width of a mark on the narrowest screen, per cent. */
const markPercent = 5;

/** Places for dollars from small to large: a mark goes up a lane where it would cover another. */
export function placed(dollars: readonly number[]): readonly Place[] {
  const ends: number[] = [];
  return dollars.map((value) => {
    const percent = percentOf(value);
    const free = ends.findIndex((end) => end <= percent);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = percent + markPercent;
    return { percent, lane };
  });
}
