import type { AtlasEvent, When } from "./rows.ts";

/** When what an event promises is due: an interval of its own, or that of the event. */
export function dueOf({ when, due }: AtlasEvent): When {
  return due ?? when;
}

/** Where a day stands to the time of a promise: after it, within it, after its beginning with no end named, or before it. */
export type DueTime = "past" | "begun" | "from" | "ahead";

/** @param day ISO. A time of which only the end is named lies ahead until that end. */
export function dueTime({ earliest, latest }: When, day: string): DueTime {
  if (latest !== null && latest < day) return "past";
  if (earliest === null || earliest > day) return "ahead";
  return latest === null ? "from" : "begun";
}
