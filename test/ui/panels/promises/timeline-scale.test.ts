import { describe, expect, it } from "vitest";
import { spanOf, widthPixels, yearX } from "../../../../src/ui/panels/promises/timeline-scale.ts";

const words = { zhHant: "某日", en: "some day" };

describe("a date range on the axis of a promise", () => {
  it("lies between the edges of its years", () => {
    const { x, width } = spanOf({ earliest: "2023-01-01", latest: "2023-12-31", words });
    expect(x).toBeCloseTo(yearX(2023));
    expect(x + width).toBeCloseTo(yearX(2024));
  });

  it("is wide enough to be seen when it is one day long, even at the edge of the axis", () => {
    expect(spanOf({ earliest: "2025-12-22", latest: "2025-12-22", words }).width).toBeGreaterThanOrEqual(5);
    const { x, width } = spanOf({ earliest: "2035-01-01", latest: "2035-12-31", words });
    expect(x + width).toBeLessThanOrEqual(widthPixels);
  });

  it("runs to the edge of the axis where it has no beginning or no end", () => {
    expect(spanOf({ earliest: "2027-01-01", latest: null, words })).toMatchObject({ opensRight: true });
    expect(spanOf({ earliest: null, latest: "2022-08-31", words })).toMatchObject({ x: 0, opensLeft: true });
  });
});
