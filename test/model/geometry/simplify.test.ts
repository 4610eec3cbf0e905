import type { Geometry, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { simplify } from "../../../src/model/geometry/simplify.ts";
import { box, boxRing, destination, point, seeded, someLine } from "./shapes.ts";

const a: Position = [114.1, 22.3];
const b = destination(a, 1_000, 90);
const c = destination(a, 2_000, 90);
/** So many metres to the north of the middle of a line from `a` to `c`. */
const bent = (metres: number): Geometry => ({
  type: "LineString",
  coordinates: [a, destination(b, metres, 0), c],
});

describe("a simpler line", () => {
  it("loses what lies within the tolerance, in metres, and keeps what lies beyond", () => {
    expect(simplify(bent(9.5), 10)).toEqual({ type: "LineString", coordinates: [a, c] });
    expect(simplify(bent(10.5), 10)).toEqual(bent(10.5));
  });

  it("keeps given corners only, ends included, in their order", () => {
    const random = seeded(7);
    for (let run = 0; run < 50; run += 1) {
      const line = someLine(random);
      const found = simplify({ type: "LineString", coordinates: line }, 200) as { coordinates: Position[] };
      const places = found.coordinates.map((position) =>
        line.findIndex(([lng, lat]) => lng === position[0] && lat === position[1]),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect([places[0], places.at(-1)]).toEqual([0, line.length - 1]);
    }
  });

  it("stays as it is with a tolerance of 0, but for corners on a straight edge", () => {
    expect(simplify(bent(1), 0)).toEqual(bent(1));
  });

  it("of a hundred thousand corners comes to an end", () => {
    const coordinates = Array.from({ length: 100_000 }, (_, index) => [
      114 + index * 3e-6,
      22.3 + 0.01 * Math.sin(index / 1_000),
    ]);
    const found = simplify({ type: "LineString", coordinates }, 5) as { coordinates: Position[] };
    expect(found.coordinates.length).toBeGreaterThan(100);
    expect(found.coordinates.length).toBeLessThan(5_000);
  });
});

describe("a simpler polygon", () => {
  const [outline = []] = box(114.1, 22.3, 114.2, 22.4).coordinates;

  it("keeps its corners, its hole and its closing", () => {
    const between = outline.flatMap((position, index) => [position, middleOf(position, outline[index + 1])]);
    const dense: Polygon = {
      type: "Polygon",
      coordinates: [between.slice(0, -1), boxRing(114.12, 22.32, 114.14, 22.34)],
    };
    expect(simplify(dense, 5)).toEqual({ type: "Polygon", coordinates: [outline, dense.coordinates[1]] });
  });

  it("loses holes and parts that are smaller than the tolerance, and is nothing when all are", () => {
    const speck = boxRing(114.15, 22.35, 114.1501, 22.3501);
    expect(simplify({ type: "Polygon", coordinates: [outline, speck] }, 50)).toEqual({
      type: "Polygon",
      coordinates: [outline],
    });
    expect(simplify({ type: "MultiPolygon", coordinates: [[outline], [speck]] }, 50)).toEqual({
      type: "Polygon",
      coordinates: [outline],
    });
    expect(simplify({ type: "Polygon", coordinates: [speck] }, 50)).toBeNull();
  });
});

describe("what cannot be simpler", () => {
  it("stays: points, and the parts of a collection that something is left of", () => {
    expect(simplify(point(114.1, 22.3), 100)).toEqual(point(114.1, 22.3));
    const geometries: Geometry[] = [point(114.1, 22.3), { type: "LineString", coordinates: [] }];
    expect(simplify({ type: "GeometryCollection", geometries }, 100)).toEqual({
      type: "GeometryCollection",
      geometries: [point(114.1, 22.3)],
    });
  });

  it("is nothing when it is nothing", () => {
    expect(simplify(null, 10)).toBeNull();
    expect(simplify({ type: "Polygon", coordinates: [] }, 10)).toBeNull();
    expect(simplify({ type: "LineString", coordinates: [a, a] }, 10)).toBeNull();
    expect(simplify({ type: "GeometryCollection", geometries: [] }, 10)).toBeNull();
  });

  it.each([NaN, -1])("is refused with a tolerance of %d", (tolerance) => {
    expect(() => simplify(bent(1), tolerance)).toThrow(RangeError);
  });
});

function middleOf([x = 0, y = 0]: Position, [toX = x, toY = y]: Position = []): Position {
  return [(x + toX) / 2, (y + toY) / 2];
}
