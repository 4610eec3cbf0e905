import type { When } from "./rows.ts";

const longAgo = "0000-01-01";
const farAhead = "9999-12-31";

/** The earliest day a date can mean, for sorting: undated is far ahead. */
export function startOf(when: When): string {
  return when.earliest ?? (when.latest ? longAgo : farAhead);
}

/** The latest day a date can mean, for sorting: open-ended is far ahead. */
export function endOf(when: When): string {
  return when.latest ?? farAhead;
}

/** The first to begin first; of those that begin together the first to end. */
export function byStart(a: When, b: When): number {
  return startOf(a).localeCompare(startOf(b)) || endOf(a).localeCompare(endOf(b));
}

/** The first to end first; of those that end together the first to begin. */
export function byEnd(a: When, b: When): number {
  return endOf(a).localeCompare(endOf(b)) || startOf(a).localeCompare(startOf(b));
}

export function isDated(when: When): boolean {
  return when.earliest !== null || when.latest !== null;
}
