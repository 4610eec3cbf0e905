import type { When } from "./rows.ts";

/**
 * Bounds, in whole months, of how far what a source tells lies outside the promised time: `least` is rounded down and
 * `most` up, so that neither says more than the source. Below 0 is earlier; null where the source leaves it open.
 */
export interface MonthsApart {
  readonly least: number | null;
  readonly most: number | null;
}

/** What is open at its end stays open. */
export function monthsApart(due: When, met: When): MonthsApart {
  return {
    least: met.earliest === null ? null : monthsOutside(due, met.earliest, "least"),
    most: met.latest === null ? null : monthsOutside(due, met.latest, "most"),
  };
}

/** 0 within the promised time. On the early side the most months outside are the least, as they count backwards. */
function monthsOutside({ earliest, latest }: When, day: string, bound: keyof MonthsApart): number {
  if (latest !== null && day > latest)
    return bound === "least" ? atLeastMonths(latest, day) : atMostMonths(latest, day);
  if (earliest !== null && day < earliest)
    return bound === "least" ? -atMostMonths(day, earliest) : -atLeastMonths(day, earliest);
  return 0;
}

/** Days alone count as a month: 0 would read as within the promised time. */
function atLeastMonths(from: string, to: string): number {
  return Math.max(1, fullMonths(from, to));
}

function atMostMonths(from: string, to: string): number {
  const full = fullMonths(from, to);
  return addMonths(from, full) < to ? full + 1 : full;
}

/** Months of the calendar that are over on a day. */
function fullMonths(from: string, to: string): number {
  const [fromYear, fromMonth] = yearAndMonth(from);
  const [toYear, toMonth] = yearAndMonth(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The same day of a later month, or its last day where the month is shorter. */
function addMonths(day: string, months: number): string {
  const [year, month] = yearAndMonth(day);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  const date = Math.min(Number(day.slice(8)), lastDay.getUTCDate());
  return `${lastDay.toISOString().slice(0, 8)}${String(date).padStart(2, "0")}`;
}

/** The month counts from 1. */
function yearAndMonth(day: string): readonly [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}
