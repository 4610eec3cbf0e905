import { scaleLinear } from "d3-scale";
import { monthOf } from "../../../model/months.ts";
import type { When } from "../../../model/rows.ts";

/** Where the months of the promises lie on a strip; what lies beyond its years stands at its edge. */
export const firstYear = 2021;
export const lastYear = 2030;
export const widthPixels = 344;
const narrowestPixels = 5;

const scale = scaleLinear()
  .domain([monthOf(`${firstYear}-01-01`), monthOf(`${lastYear}-12-31`) + 1])
  .range([0, widthPixels])
  .clamp(true);

/** The left edge of a year. */
export function yearX(year: number): number {
  return scale(monthOf(`${year}-01-01`));
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** The time has no beginning, or no end, that is told. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** A time as a piece of the strip, whole months, wide enough to be seen. */
export function spanOf({ earliest, latest }: When): Span {
  const left = earliest === null ? 0 : scale(monthOf(earliest));
  const right = latest === null ? widthPixels : scale(monthOf(latest) + 1);
  const width = Math.max(narrowestPixels, right - left);
  return {
    x: Math.min(left, widthPixels - width),
    width,
    opensLeft: earliest === null,
    opensRight: latest === null,
  };
}
