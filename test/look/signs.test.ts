import { describe, expect, it } from "vitest";
import { precisionDashes, statusPatterns } from "../../src/look/signs.ts";
import { precisions, statuses } from "../../src/model/kinds.ts";

describe("the signs of status", () => {
  it("are there for every status, each its own", () => {
    expect(Object.keys(statusPatterns).toSorted()).toEqual([...statuses].toSorted());
    expect(new Set(Object.values(statusPatterns)).size).toBe(statuses.length);
  });

  it("are full only for what is open, and empty only for what nobody knows", () => {
    expect(statuses.filter((status) => statusPatterns[status] === "solid")).toEqual(["open"]);
    expect(statuses.filter((status) => statusPatterns[status] === "blank")).toEqual(["unknown"]);
  });
});

describe("the edges of precision", () => {
  it("are there for every precision", () => {
    expect(Object.keys(precisionDashes).toSorted()).toEqual([...precisions].toSorted());
  });

  it("tell the outlines apart: unbroken, dashed, dotted", () => {
    const { official, digitised, indicative } = precisionDashes;
    expect(official).toBeNull();
    expect(digitised?.[0]).toBeGreaterThan(1);
    expect(indicative?.[0]).toBeLessThan(1);
  });

  it("are even: every dash has its gap, and none is nothing", () => {
    for (const dashes of Object.values(precisionDashes)) {
      expect((dashes?.length ?? 0) % 2).toBe(0);
      for (const length of dashes ?? []) expect(length).toBeGreaterThan(0);
    }
  });

  it("belong to outlines: what has none has no dashes", () => {
    expect([precisionDashes.point, precisionDashes.none]).toEqual([null, null]);
  });
});
