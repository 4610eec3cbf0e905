import type { AtlasEvent, When } from "./rows.ts";

/** When what an event promises is due: an interval of its own, or that of the event. */
export function dueOf({ when, due }: AtlasEvent): When {
  return due ?? when;
}

/** Where a day stands to the time of a promise: after it, within it (or with no end named), or before it is over. */
export type DueTime = "past" | "begun" | "ahead";

/** @param day ISO. A time of which only the end is named lies ahead until that end. */
export function dueTime({ earliest, latest }: When, day: string): DueTime {
  if (latest !== null && latest < day) return "past";
  return earliest !== null && earliest <= day ? "begun" : "ahead";
}
