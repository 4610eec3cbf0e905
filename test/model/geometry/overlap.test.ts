import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { overlapsOf } from "../../../src/model/geometry/overlap.ts";
import { box, destination, geodesicArea, seeded, someSize, somewhere, star } from "./shapes.ts";

const all = (): boolean => true;
const random = seeded(14);

/** A quadrilateral about a place, and the part of it on the left of a line through it, cut exactly. */
function halved(): { readonly shape: Polygon; readonly half: Position[]; readonly cover: Polygon } {
  const [middle, metres] = [somewhere(random), Math.min(someSize(random), 8_000)];
  const corner = (degrees: number, share: number): Position =>
    destination(middle, (metres / 2) * share, degrees);
  const [north, east, south, west] = [
    corner(0, 0.4 + random() * 0.6),
    corner(90, 0.4 + random() * 0.6),
    corner(180, 0.4 + random() * 0.6),
    corner(270, 0.4 + random() * 0.6),
  ];
  const far = [destination(south, metres * 2, 270), destination(north, metres * 2, 270)];
  return {
    shape: { type: "Polygon", coordinates: [[north, west, south, east, north]] },
    half: [north, west, south, north],
    // Everything to the west of the diagonal.
    cover: { type: "Polygon", coordinates: [[north, ...far.toReversed(), south, north]] },
  };
}

describe("what of a shape others cover", () => {
  it("is within 0.1 % of the geodesic area, for 100 random shapes", () => {
    const off = Array.from({ length: 100 }, () => {
      const { shape, half, cover } = halved();
      const found = overlapsOf(shape, [["cover", cover]], all);
      const whole = (found?.squareMetres ?? 0) / geodesicArea(shape.coordinates) - 1;
      const part = (found?.each[0]?.squareMetres ?? 0) / geodesicArea([half]) - 1;
      return Math.max(Math.abs(whole), Math.abs(part));
    });
    expect(off).toHaveLength(100);
    expect(Math.max(...off)).toBeLessThan(0.001);
  });

  it("counts ground that two of them cover once, and leaves out what does not count", () => {
    const shape = box(114.1, 22.3, 114.11, 22.31);
    const others = [
      ["a", box(114.1, 22.3, 114.106, 22.31)],
      ["b", box(114.104, 22.3, 114.11, 22.31)],
      ["region", box(114, 22, 115, 23)],
      ["beside", box(114.11, 22.3, 114.12, 22.31)],
    ] as const;
    const found = overlapsOf(shape, others, (id) => id !== "region");
    expect(found?.each.map(({ id }) => id)).toEqual(["region", expect.any(String), expect.any(String)]);
    const sum = (found?.each ?? []).slice(1).reduce((total, { squareMetres }) => total + squareMetres, 0);
    expect(sum / (found?.squareMetres ?? NaN)).toBeCloseTo(1.2, 3);
    expect((found?.togetherSquareMetres ?? 0) / (found?.squareMetres ?? NaN)).toBeCloseTo(1, 5);
  });

  it("is refused in good time for an outline of 5,000 corners that crosses itself", () => {
    const shape: Polygon = star([114.15, 22.35], 0.05, 5_001, 2_500);
    expect(overlapsOf(shape, [["a", box(114.1, 22.3, 114.2, 22.4)]], all)).toBeNull();
  });
});
