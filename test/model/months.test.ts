import { describe, expect, it } from "vitest";
import {
  clampedMonth,
  isOnTimeline,
  isoMonth,
  lastDayOf,
  lastMonth,
  monthFromIso,
  monthOf,
} from "../../src/model/months.ts";

describe("a month of the timeline", () => {
  it.each([
    ["2018-01-01", 0],
    ["2018-12-31", 11],
    ["2021-10-11", 45],
    ["2036-12-31", lastMonth],
    ["2017-12-31", -1],
  ])("of %s is %i", (day, month) => {
    expect(monthOf(day)).toBe(month);
  });

  it("ends on its last day, in leap years too", () => {
    expect(lastDayOf(monthOf("2024-02-01"))).toBe("2024-02-29");
    expect(lastDayOf(monthOf("2025-02-01"))).toBe("2025-02-28");
    expect(lastDayOf(lastMonth)).toBe("2036-12-31");
  });

  it("is read from a link as it was written", () => {
    for (let month = 0; month <= lastMonth; month++) expect(monthFromIso(isoMonth(month))).toBe(month);
  });

  it.each(["2024", "2024-13", "2024-00", "2017-12", "2037-01", "2024-1", "2024-01-01", "", "24-01"])(
    "is not read from %s",
    (text) => {
      expect(monthFromIso(text)).toBeNull();
    },
  );

  it("lies on the timeline, or is brought there", () => {
    expect([-1, 0, 0.5, lastMonth, lastMonth + 1, Number.NaN].map(isOnTimeline)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([-5, 3.4, lastMonth + 9].map(clampedMonth)).toEqual([0, 3, lastMonth]);
  });
});
