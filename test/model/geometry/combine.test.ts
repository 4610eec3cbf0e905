import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { difference, intersection, resolved, union } from "../../../src/model/geometry/combine.ts";
import { gridToDegrees } from "../../../src/model/geometry/grid.ts";
import { areaSquareMetres } from "../../../src/model/geometry/measure.ts";
import { TooComplexError } from "../../../src/model/geometry/outlines.ts";
import type { Ground } from "../../../src/model/geometry/parts.ts";
import { box, boxRing, seeded, star, windingOf } from "./shapes.ts";

const left = box(114.1, 22.3, 114.2, 22.4);
const right = box(114.15, 22.3, 114.25, 22.4);
const elsewhere = box(114.3, 22.3, 114.35, 22.4);
const holed: Polygon = {
  type: "Polygon",
  coordinates: [boxRing(114.1, 22.3, 114.2, 22.4), boxRing(114.12, 22.32, 114.14, 22.34)],
};
const middle = box(114.12, 22.32, 114.14, 22.34);
const bowTie: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [114.1, 22.3],
      [114.2, 22.4],
      [114.2, 22.3],
      [114.1, 22.4],
      [114.1, 22.3],
    ],
  ],
};
const empty: readonly (readonly [string, Ground | null])[] = [
  ["null", null],
  ["a polygon without rings", { type: "Polygon", coordinates: [] }],
  ["a polygon with an empty ring", { type: "Polygon", coordinates: [[]] }],
  ["an empty multipolygon", { type: "MultiPolygon", coordinates: [] }],
  ["a multipolygon of an empty ring", { type: "MultiPolygon", coordinates: [[[]]] }],
  ["two corners", { type: "Polygon", coordinates: [boxRing(114.1, 22.3, 114.2, 22.3).slice(0, 2)] }],
  ["corners in a row", { type: "Polygon", coordinates: [boxRing(114.1, 22.3, 114.2, 22.3)] }],
  ["one corner four times", { type: "Polygon", coordinates: [boxRing(114.1, 22.3, 114.1, 22.3)] }],
];

const area = areaSquareMetres;

/** Areas differ by what corners move when they are rounded to millimetres. */
const same = 1e-6;

function shareApart(found: number, wanted: number, of: number): number {
  return Math.abs(found - wanted) / of;
}

/** Nearly: half of a box in degrees is not half of its ground, since edges along a parallel are straight on the plane. */
const half = areaSquareMetres(left) / 2;

/** Convex or not, crossing itself or not, with a hole or two now and then; kilometres wide. */
const anyCorner = fc.tuple(
  fc.double({ min: 114.1, max: 114.3, noNaN: true }),
  fc.double({ min: 22.25, max: 22.45, noNaN: true }),
);
const anyRing = fc
  .array(anyCorner, { minLength: 3, maxLength: 12 })
  .map((corners) => [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]));
const anyRings = fc.array(anyRing, { minLength: 1, maxLength: 3 });
const anyGround: fc.Arbitrary<Ground> = fc.oneof(
  anyRings.map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  fc
    .array(anyRings, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
);
/** A tenth of a square metre, twice, in degrees. */
const sliver = 2e-11;
/** The ground of the whole square that the corners come from. */
const square = area(box(114.1, 22.25, 114.3, 22.45));

describe("the operations together", () => {
  it("keep the sum: A and B are as large as their union and their intersection", () => {
    fc.assert(
      fc.property(anyGround, anyGround, (a, b) => {
        const [cleanA, cleanB] = [area(resolved(a)), area(resolved(b))];
        expect(
          shareApart(area(union([a, b])) + area(intersection(a, b)), cleanA + cleanB, square),
        ).toBeLessThan(same);
      }),
    );
  });

  it("leave what the difference leaves apart from what was taken away", () => {
    fc.assert(
      fc.property(anyGround, anyGround, (a, b) => {
        const rest = difference(a, b);
        expect(shareApart(area(intersection(rest, b)), 0, square)).toBeLessThan(same);
        expect(shareApart(area(rest) + area(intersection(a, b)), area(resolved(a)), square)).toBeLessThan(
          same,
        );
      }),
    );
  });

  it("ask for no order", () => {
    fc.assert(
      fc.property(anyGround, anyGround, (a, b) => {
        expect(shareApart(area(intersection(a, b)), area(intersection(b, a)), square)).toBeLessThan(same);
        expect(shareApart(area(union([a, b])), area(union([b, a])), square)).toBeLessThan(same);
      }),
    );
  });

  it("give closed rings, outlines counter-clockwise and holes clockwise", () => {
    fc.assert(
      fc.property(anyGround, anyGround, (a, b) => {
        for (const [outline = [], ...holes] of polygonsOf(union([a, b]))) {
          for (const ring of [outline, ...holes]) {
            expect(ring.length).toBeGreaterThan(3);
            expect(ring.at(-1)).toEqual(ring[0]);
          }
          // A sliver of millimetres may run either way once its corners are not rounded any more.
          expect(windingOf(outline)).toBeGreaterThan(-sliver);
          for (const ring of holes) expect(windingOf(ring)).toBeLessThan(sliver);
        }
      }),
    );
    const [outline = [], hole = []] = polygonsOf(difference(left, middle))[0] ?? [];
    expect([Math.sign(windingOf(outline)), Math.sign(windingOf(hole))]).toEqual([1, -1]);
  });
});

describe("two boxes", () => {
  it("share, cover and leave the boxes that they should", () => {
    expect(area(intersection(left, right)) / half).toBeCloseTo(1, 3);
    expect(area(union([left, right])) / half).toBeCloseTo(3, 3);
    expect(area(difference(left, right)) / half).toBeCloseTo(1, 3);
  });

  it("keep their own corners to the last digit", () => {
    const corners = union([left, right])?.coordinates[0] ?? [];
    expect(corners).toEqual(
      expect.arrayContaining([
        [114.1, 22.3],
        [114.25, 22.3],
        [114.25, 22.4],
        [114.1, 22.4],
      ]),
    );
    expect(intersection(left, left)?.coordinates[0]).toEqual(
      expect.arrayContaining(boxRing(114.1, 22.3, 114.2, 22.4)),
    );
  });

  it("that lie apart share nothing and are two parts of a union", () => {
    expect(intersection(left, elsewhere)).toBeNull();
    expect(union([left, elsewhere])?.type).toBe("MultiPolygon");
    expect(shareApart(area(difference(left, elsewhere)), area(left), area(left))).toBeLessThan(same);
  });

  it("that touch along an edge share nothing and are one part", () => {
    const beside = box(114.2, 22.3, 114.3, 22.4);
    expect(intersection(left, beside)).toBeNull();
    expect(union([left, beside])?.type).toBe("Polygon");
  });

  it("that are the same leave nothing", () => {
    expect(difference(left, left)).toBeNull();
  });
});

describe("holes", () => {
  it("survive", () => {
    const [found] = polygonsOf(union([holed]));
    expect(found).toHaveLength(2);
    expect(
      shareApart(area(union([holed, elsewhere])), area(holed) + area(elsewhere), area(left)),
    ).toBeLessThan(same);
    expect(intersection(holed, middle)).toBeNull();
    expect(shareApart(area(intersection(holed, left)), area(holed), area(left))).toBeLessThan(same);
  });

  it("arise where the middle is taken away, and are filled by what lies in them", () => {
    const [found] = polygonsOf(difference(left, middle));
    expect(found).toHaveLength(2);
    expect(polygonsOf(union([holed, middle]))[0]).toHaveLength(1);
  });

  it("keep an island that lies in them", () => {
    const island = box(114.125, 22.325, 114.135, 22.335);
    const both = union([holed, island]);
    expect(both?.type).toBe("MultiPolygon");
    expect(polygonsOf(both).map((rings) => rings.length)).toEqual([2, 1]);
    expect(shareApart(area(both), area(holed) + area(island), area(left))).toBeLessThan(same);
  });

  it("take away but once where they overlap, and nothing outside their outline", () => {
    const outline = boxRing(114.1, 22.3, 114.2, 22.4);
    const twice = [boxRing(114.12, 22.32, 114.14, 22.34), boxRing(114.12, 22.32, 114.14, 22.34)];
    expect(
      shareApart(
        area(resolved({ type: "Polygon", coordinates: [outline, ...twice] })),
        area(holed),
        area(left),
      ),
    ).toBeLessThan(same);
    const leaving = boxRing(114.15, 22.3, 114.25, 22.4);
    expect(area(resolved({ type: "Polygon", coordinates: [outline, leaving] })) / half).toBeCloseTo(1, 3);
  });
});

describe("ground that is drawn amiss", () => {
  it("counts once where parts overlap", () => {
    const parts: Ground = { type: "MultiPolygon", coordinates: [left.coordinates, right.coordinates] };
    expect(area(resolved(parts)) / half).toBeCloseTo(3, 3);
  });

  it("becomes two triangles where an outline crosses itself", () => {
    const found = resolved(bowTie);
    expect(polygonsOf(found)).toHaveLength(2);
    expect(area(found) / half).toBeCloseTo(1, 3);
  });

  it("is empty in the middle of a star, which is enclosed twice", () => {
    const pentagram = star([114.15, 22.35], 0.05, 5, 2);
    expect(intersection(pentagram, box(114.149, 22.349, 114.151, 22.351))).toBeNull();
    expect(polygonsOf(resolved(pentagram))).toHaveLength(5);
  });

  it("may be closed or not, and run either way", () => {
    const [ring = []] = left.coordinates;
    for (const outline of [ring.slice(0, -1), ring.toReversed()])
      expect(area(intersection({ type: "Polygon", coordinates: [outline] }, right)) / half).toBeCloseTo(1, 3);
  });

  it.each(empty)("is nothing where it has no ground: %s", (_, nothing) => {
    expect(resolved(nothing)).toBeNull();
    expect(intersection(nothing, left)).toBeNull();
    expect(intersection(left, nothing)).toBeNull();
    expect(difference(nothing, left)).toBeNull();
    expect(shareApart(area(difference(left, nothing)), area(left), area(left))).toBeLessThan(same);
    expect(shareApart(area(union([nothing, left])), area(left), area(left))).toBeLessThan(same);
  });

  it("is refused where a corner is no place", () => {
    const broken: Ground = {
      type: "Polygon",
      coordinates: [
        [
          [114, 22],
          [114.1, NaN],
          [114.1, 22.1],
        ],
      ],
    };
    const error = new RangeError("no place on the globe: longitude 114.1, latitude NaN");
    expect(() => intersection(broken, left)).toThrow(error);
    expect(() => union([left, broken])).toThrow(error);
    expect(() => difference(left, broken)).toThrow(error);
  });
});

describe("corners on a lattice of the grid, like those of parcels", () => {
  const random = seeded(506);
  const any = (count: number): number => Math.floor(random() * count);
  const corner = () => gridToDegrees([830_000 + any(5) * 1_000, 815_000 + any(5) * 1_000]);
  const tangle = (): Polygon => {
    const ring = Array.from({ length: 3 + any(8) }, corner);
    return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
  };
  const pairs = Array.from({ length: 200 }, () => [tangle(), tangle()] as const);

  it("keep the sum where edges lie in a row and many meet in one point", () => {
    const apart = pairs.map(([a, b]) => {
      const clean = area(resolved(a)) + area(resolved(b));
      return shareApart(area(union([a, b])) + area(intersection(a, b)), clean, 16e6);
    });
    expect(apart).toHaveLength(200);
    expect(Math.max(...apart)).toBeLessThan(1e-5);
  });

  it("make one block of a hundred parcels side by side", () => {
    const parcels = Array.from({ length: 100 }, (_, index): Polygon => {
      const [east, north] = [830_000 + (index % 10) * 50, 815_000 + Math.floor(index / 10) * 50];
      const ring = boxRing(east, north, east + 50, north + 50).map(gridToDegrees);
      return { type: "Polygon", coordinates: [ring] };
    });
    const block = union(parcels);
    expect(polygonsOf(block).map((rings) => rings.length)).toEqual([1]);
    expect(area(block) / 500 ** 2).toBeCloseTo(1, 4);
  });
});

describe("much work", () => {
  it("ends, for two stars of 1,000 corners that cross themselves", () => {
    const [a, b] = [star([114.15, 22.35], 0.05, 1_000, 21), star([114.17, 22.36], 0.05, 1_000, 23)];
    const [shared, both] = [intersection(a, b), union([a, b])];
    const clean = area(resolved(a)) + area(resolved(b));
    expect(polygonsOf(shared).length).toBeGreaterThan(1_000);
    expect(shareApart(area(shared) + area(both), clean, clean)).toBeLessThan(same);
  });

  it("is given up at the limit that is said, and at no smaller number of crossings", () => {
    const [a, b] = [star([114.15, 22.35], 0.05, 101, 20), star([114.17, 22.36], 0.05, 101, 20)];
    expect(() => intersection(a, b, { mostCrossings: 1_000 })).toThrow(TooComplexError);
    expect(() => union([a, b], { mostCrossings: 1_000 })).toThrow("the outlines cross more than 1,000 times");
    expect(intersection(a, b, { mostCrossings: 100_000 })).not.toBeNull();
    expect(intersection(left, right, { mostCrossings: 10 })).not.toBeNull();
  });
});

describe("outside the frame", () => {
  it("shapes are cut on a plane of their own", () => {
    const [a, b] = [box(-0.2, 51.4, -0.1, 51.5), box(-0.15, 51.4, -0.05, 51.5)];
    expect((2 * area(intersection(a, b))) / area(a)).toBeCloseTo(1, 3);
    expect(
      shareApart(area(union([a, b])) + area(intersection(a, b)), area(a) + area(b), area(a)),
    ).toBeLessThan(same);
  });

  it("and some hundred kilometres wide, to a few millimetres", () => {
    const [a, b] = [box(110, 20, 115, 25), box(111, 21, 112, 22)];
    expect(shareApart(area(intersection(a, b)), area(b), area(a))).toBeLessThan(same);
    expect(shareApart(area(difference(a, b)), area(a) - area(b), area(a))).toBeLessThan(same);
  });

  it("are refused where they lie more than 6 degrees apart", () => {
    expect(() => union([left, box(-0.2, 51.4, -0.1, 51.5)])).toThrow("too wide for a plane");
  });
});

function polygonsOf(ground: Ground | null) {
  if (ground === null) return [];
  return ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
}
