import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAmount, isInDollars } from "../../../../src/model/money.ts";
import { markPositions, percentOf, tickDollars } from "../../../../src/ui/panels/measures/amount-marks.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

describe("the marks of amounts", () => {
  it("stay within the picture for every amount of the data", async () => {
    const percents = buildReal(await readReal())
      .figures.filter((figure) => isAmount(figure) && isInDollars(figure))
      .map(({ value }) => percentOf(value));
    expect(percents.length).toBeGreaterThan(20);
    expect(Math.min(...percents)).toBeGreaterThan(2);
    expect(Math.max(...percents)).toBeLessThanOrEqual(103);
  });

  it("move up a lane where they would cover another mark, and use the lowest lane elsewhere", () => {
    const lanes = markPositions([1e6, 1e6, 1.1e6, 1e9]).map(({ lane }) => lane);
    expect(lanes).toEqual([0, 1, 2, 0]);
  });

  it("never cover each other, for any amounts", () => {
    const amounts = fc.array(fc.integer({ min: 100_000, max: 99_000_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, (dollars) => {
        const positions = markPositions(dollars.toSorted((a, b) => a - b));
        for (const [index, { percent, lane }] of positions.entries()) {
          const covered = positions.slice(0, index).filter((other) => other.lane === lane);
          for (const other of covered) expect(percent - other.percent).toBeGreaterThanOrEqual(5 - 1e-9);
        }
      }),
    );
  });

  it("have a scale with lines at equal distances", () => {
    const [one = 0, two = 0, three = 0] = tickDollars.map(percentOf);
    expect(two - one).toBeCloseTo(three - two);
  });
});
