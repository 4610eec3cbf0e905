import type { When } from "./rows.ts";

/** Whole months from what was promised to what a source tells: below 0 is earlier; null where the source leaves it open. */
export interface MonthsApart {
  readonly least: number | null;
  readonly most: number | null;
}

const dayMs = 86_400_000;
const monthDays = 365.25 / 12;

/** How far outside the promised time the least and the most lie; what is open at its end stays open. */
export function monthsApart(due: When, met: When): MonthsApart {
  return {
    least: met.earliest === null ? null : monthsOutside(due, met.earliest),
    most: met.latest === null ? null : monthsOutside(due, met.latest),
  };
}

/** 0 within the promised time. */
function monthsOutside({ earliest, latest }: When, day: string): number {
  if (latest !== null && day > latest) return monthsBetween(latest, day);
  if (earliest !== null && day < earliest) return -monthsBetween(day, earliest);
  return 0;
}

/** To the nearest month; what lies outside by days is a month outside, never none. */
function monthsBetween(from: string, to: string): number {
  return Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / dayMs / monthDays));
}
