import { scaleLinear } from "d3-scale";
import { monthOf } from "../../../model/months.ts";
import type { When } from "../../../model/rows.ts";

/** The years on the axis of the timeline of a promise; dates beyond them are drawn at its edge. */
export const firstYear = 2021;
export const lastYear = 2030;
export const widthPixels = 344;
const minBarPixels = 5;

const scale = scaleLinear()
  .domain([monthOf(`${firstYear}-01-01`), monthOf(`${lastYear}-12-31`) + 1])
  .range([0, widthPixels])
  .clamp(true);

export function yearX(year: number): number {
  return scale(monthOf(`${year}-01-01`));
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** No source gives a beginning, or an end. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** Places a date range on the axis in whole months. A short range gets a minimum width, because it must stay visible. */
export function spanOf({ earliest, latest }: When): Span {
  const left = earliest === null ? 0 : scale(monthOf(earliest));
  const right = latest === null ? widthPixels : scale(monthOf(latest) + 1);
  const width = Math.max(minBarPixels, right - left);
  return {
    x: Math.min(left, widthPixels - width),
    width,
    opensLeft: earliest === null,
    opensRight: latest === null,
  };
}
