import { scaleLinear } from "d3-scale";
import { lastMonth, monthOf } from "../../../model/months.ts";

/** Months to per cent of the track: what is drawn needs no measuring. */
const toPercent = scaleLinear().domain([0, lastMonth]).range([0, 100]).clamp(true);

export function percentOfMonth(month: number): number {
  return toPercent(month);
}

/** A day (ISO) lies within its month by its share of 31. */
export function percentOfDay(day: string): number {
  return toPercent(monthOf(day) + Number(day.slice(8, 10)) / 31 - 0.5);
}

/** The years that are named under the track; January stands for the year. */
export const years: readonly { readonly year: number; readonly percent: number }[] = Array.from(
  { length: Math.floor(lastMonth / 12) + 1 },
  (_, index) => ({ year: 2018 + index, percent: toPercent(index * 12) }),
);
