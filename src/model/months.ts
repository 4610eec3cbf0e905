/**
 * The months of the timeline, as numbers: 0 is January 2018, when the first of what the paper reports had begun;
 * the last is December 2036, when everything promised so far is due.
 */
const firstYear = 2018;
const lastYear = 2036;
export const lastMonth = (lastYear - firstYear) * 12 + 11;

/** Each year of the timeline with its first month. */
export const timelineYears: readonly { readonly year: number; readonly january: number }[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, index) => ({ year: firstYear + index, january: index * 12 }),
);

/** The month that a day (ISO) lies in; below 0 or above the last where it is off the timeline. */
export function monthOf(day: string): number {
  return (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The last day (ISO) of a month: what is there by then is there in that month. */
export function lastDayOf(month: number): string {
  return new Date(Date.UTC(firstYear, month + 1, 0)).toISOString().slice(0, 10);
}

/** `2024-12`, as links write a month. */
export function isoMonth(month: number): string {
  return lastDayOf(month).slice(0, 7);
}

/** The month of a `2024-12`; null for what is none of the timeline's. */
export function monthFromIso(text: string): number | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  const month = monthOf(`${text}-01`);
  return isOnTimeline(month) ? month : null;
}

export function isOnTimeline(month: number): boolean {
  return Number.isInteger(month) && month >= 0 && month <= lastMonth;
}

/** Onto the timeline, whatever the number. */
export function clampedMonth(month: number): number {
  return Math.min(lastMonth, Math.max(0, Math.round(month)));
}
