import { expect, it } from "vitest";
import { type DueTime, dueTime } from "../../src/model/due.ts";

it.each<[string | null, string | null, DueTime]>([
  [null, "2026-06-30", "past"],
  ["2024-01-01", "2024-12-31", "past"],
  ["2026-11-22", "2026-11-22", "begun"],
  ["2026-01-01", "2026-12-31", "begun"],
  ["2025-10-01", null, "from"],
  ["2027-01-01", null, "ahead"],
  [null, "2035-12-31", "ahead"],
])("on 22 November 2026 the time from %s to %s is %s", (earliest, latest, expected) => {
  expect(dueTime({ earliest, latest, words: { zhHant: "某日", en: "some day" } }, "2026-11-22")).toBe(
    expected,
  );
});
