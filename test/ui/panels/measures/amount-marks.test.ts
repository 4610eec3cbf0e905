import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAmount, isInDollars } from "../../../../src/model/money.ts";
import { percentOf, placed, tickDollars } from "../../../../src/ui/panels/measures/amount-marks.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

describe("the marks of amounts", () => {
  it("stand within the picture, whatever the paper gives", async () => {
    const dollars = buildReal(await readReal())
      .figures.filter((figure) => isAmount(figure) && isInDollars(figure))
      .map(({ value }) => percentOf(value));
    expect(Math.min(...dollars)).toBeGreaterThan(2);
    expect(Math.max(...dollars)).toBeLessThanOrEqual(103);
  });

  it("go up a lane where they would cover another, and come down where there is room", () => {
    const lanes = placed([1e6, 1e6, 1.1e6, 1e9]).map(({ lane }) => lane);
    expect(lanes).toEqual([0, 1, 2, 0]);
  });

  it("cover no other, for any amounts", () => {
    const amounts = fc.array(fc.integer({ min: 100_000, max: 99_000_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, (dollars) => {
        const places = placed(dollars.toSorted((a, b) => a - b));
        for (const [index, { percent, lane }] of places.entries()) {
          const covered = places.slice(0, index).filter((other) => other.lane === lane);
          for (const other of covered) expect(percent - other.percent).toBeGreaterThanOrEqual(5 - 1e-9);
        }
      }),
    );
  });

  it("are read on a scale whose lines stand equally far apart", () => {
    const [one = 0, two = 0, three = 0] = tickDollars.map(percentOf);
    expect(two - one).toBeCloseTo(three - two);
  });
});
