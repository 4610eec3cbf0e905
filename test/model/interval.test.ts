import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, isDated, startOf } from "../../src/model/interval.ts";

const words = { zhHant: "某日", en: "some day" };
const year2024 = { earliest: "2024-01-01", latest: "2024-12-31", words };
const since2023 = { earliest: "2023-06-01", latest: null, words };
const until2025 = { earliest: null, latest: "2025-03-31", words };
const undated = { earliest: null, latest: null, words };

describe("an interval", () => {
  it("starts on the earliest day it can mean and ends on the latest", () => {
    expect([startOf(year2024), endOf(year2024)]).toEqual(["2024-01-01", "2024-12-31"]);
  });

  it("that is open ahead ends far ahead", () => {
    expect(startOf(since2023)).toBe("2023-06-01");
    expect(endOf(since2023) > "2999-12-31").toBe(true);
  });

  it("that only has an end starts before everything else", () => {
    expect(startOf(until2025) < "1000-01-01").toBe(true);
    expect(endOf(until2025)).toBe("2025-03-31");
  });

  it("without a date comes last", () => {
    const sorted = [undated, since2023, until2025, year2024].toSorted((a, b) =>
      startOf(a).localeCompare(startOf(b)),
    );
    expect(sorted).toEqual([until2025, since2023, year2024, undated]);
  });

  it("is dated when it has a day at either end", () => {
    expect([year2024, since2023, until2025, undated].map(isDated)).toEqual([true, true, true, false]);
  });

  it("never starts after its end", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        fc.boolean(),
        (days, from, to) => {
          const [earliest = "", latest = ""] = days.toSorted();
          const when = { earliest: from ? earliest : null, latest: to ? latest : null, words };
          expect(startOf(when) <= endOf(when)).toBe(true);
        },
      ),
    );
  });
});
