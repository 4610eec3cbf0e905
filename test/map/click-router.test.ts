import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, siteUnder } from "../../src/map/click-router.ts";
import { siteKinds } from "../../src/model/kinds.ts";

const region: Candidate = { id: "region", kind: "area", area: 277_000_000 };
const park: Candidate = { id: "park", kind: "park", area: 900_000 };
const plot: Candidate = { id: "plot", kind: "land", area: 27_000 };
const point: Candidate = { id: "point", kind: "facility", area: 0 };
const locality: Candidate = { id: "locality", kind: "area", area: 0 };

describe("what a click means", () => {
  it.each([
    ["nothing", [], null],
    ["one site", [park], "park"],
    ["a site in a site", [park, plot], "plot"],
    ["a point in a site", [plot, point, park], "point"],
    ["a site in a region", [region, park], "park"],
    ["a region alone", [region], "region"],
    ["a locality, which is a point, in a region", [region, locality], "locality"],
    ["two points: the one on top", [point, { ...point, id: "below" }], "point"],
  ])("%s", (_, candidates, id) => {
    expect(siteUnder(candidates)).toBe(id);
  });

  it("takes a region last even where it is smaller than the site", () => {
    expect(siteUnder([{ ...region, area: 10 }, park])).toBe("park");
  });

  it("does not depend on the order in which the map reports areas of different size", () => {
    const candidates = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{3}$/),
        kind: fc.constantFrom(...siteKinds.filter((kind) => kind !== "area")),
        area: fc.nat(),
      }),
      { selector: ({ area }) => area, minLength: 1 },
    );
    fc.assert(
      fc.property(candidates, (all) => {
        const smallest = Math.min(...all.map(({ area }) => area));
        expect(siteUnder(all)).toBe(all.find(({ area }) => area === smallest)?.id);
        expect(siteUnder(all.toReversed())).toBe(siteUnder(all));
      }),
    );
  });

  it("leaves the candidates as they were", () => {
    const candidates = Object.freeze([park, plot]);
    expect(siteUnder(candidates)).toBe("plot");
    expect(candidates).toEqual([park, plot]);
  });
});
