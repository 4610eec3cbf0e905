import { describe, expect, it } from "vitest";
import {
  arcOf,
  arcTolerance,
  circleOf,
  lightCorners,
  outlineOf,
  pointOf,
} from "../../src/import/dxf-shapes.ts";
import type { DxfEntity, DxfGroup } from "../../src/import/read-dxf.ts";

type Position = readonly [number, number];

function entity(type: string, ...groups: readonly (readonly [number, number])[]): DxfEntity {
  return { type, groups: groups.map(([code, value]): DxfGroup => [code, String(value)]), line: 1 };
}
function coordinates(shape: unknown): readonly Position[] {
  const { type, coordinates: list } = shape as { type: string; coordinates: readonly unknown[] };
  return (type === "Polygon" ? list[0] : list) as readonly Position[];
}
const distance = ([ax, ay]: Position, [bx, by]: Position): number => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2];

describe("a circle of a drawing", () => {
  it.each([0.5, 25, 1_000, 20_000])(
    "of radius %d follows it within the tolerance, and is closed",
    (radius) => {
      const ring = coordinates(circleOf(entity("CIRCLE", [10, 836_000], [20, 819_000], [40, radius])));
      expect(ring.at(-1)).toEqual(ring[0]);
      const centre: Position = [836_000, 819_000];
      for (const corner of ring) expect(distance(corner, centre)).toBeCloseTo(radius, 6);
      const gaps = ring
        .slice(1)
        .map((corner, index) => radius - distance(middle(corner, ring[index] ?? corner), centre));
      // The most corners that a turn has.
      expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.max(arcTolerance, radius * 1e-5) + 1e-9);
    },
  );
});

describe("an arc of a drawing", () => {
  it("runs counter-clockwise over the beginning of the circle", () => {
    const line = coordinates(arcOf(entity("ARC", [10, 0], [20, 0], [40, 10], [50, 300], [51, 45])));
    expect(line[0]?.[0]).toBeCloseTo(5, 9);
    expect(line[0]?.[1]).toBeCloseTo(-8.660254, 6);
    expect(line.at(-1)?.[0]).toBeCloseTo(7.071068, 6);
    expect(line.at(-1)?.[1]).toBeCloseTo(7.071068, 6);
    expect(line.every(([x]) => x > 4.9)).toBe(true);
  });
});

describe("an outline of a drawing", () => {
  const bent = (bulge: number, closed = 0): DxfEntity =>
    entity("LWPOLYLINE", [70, closed], [10, 0], [20, 0], [42, bulge], [10, 20], [20, 0]);

  it("bends to the right of a side with a positive bulge, and to the left with a negative", () => {
    const half = coordinates(outlineOf(bent(1), lightCorners(bent(1))));
    expect(half[0]).toEqual([0, 0]);
    expect(half.at(-1)).toEqual([20, 0]);
    for (const corner of half) expect(distance(corner, [10, 0])).toBeCloseTo(10, 9);
    expect(Math.min(...half.map(([, y]) => y))).toBeCloseTo(-10, 1);
    const left = coordinates(outlineOf(bent(-1), lightCorners(bent(-1))));
    expect(Math.max(...left.map(([, y]) => y))).toBeCloseTo(10, 1);
  });

  it("has the height of a shallow bend", () => {
    // The height of an arc is its bulge times half of its chord.
    const line = coordinates(outlineOf(bent(-0.2), lightCorners(bent(-0.2))));
    expect(Math.max(...line.map(([, y]) => y))).toBeCloseTo(2, 1);
    const deep = coordinates(outlineOf(bent(-2), lightCorners(bent(-2))));
    expect(Math.max(...deep.map(([, y]) => y))).toBeCloseTo(20, 1);
  });

  it("is an area where it is closed, unless two corners are all", () => {
    const square = entity("LWPOLYLINE", [70, 1], [10, 0], [20, 0], [10, 1], [20, 0], [10, 1], [20, 1]);
    expect(outlineOf(square, lightCorners(square))).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
    expect(outlineOf(bent(0, 1), lightCorners(bent(0, 1)))).toMatchObject({ type: "LineString" });
    expect(outlineOf(bent(1, 1), lightCorners(bent(1, 1)))).toMatchObject({ type: "Polygon" });
  });

  it("drawn from below is mirrored", () => {
    expect(pointOf(entity("INSERT", [10, -836_000], [20, 819_000], [230, -1]))).toEqual({
      type: "Point",
      coordinates: [836_000, 819_000],
    });
  });

  it("drawn from below has its height the other way round too", () => {
    expect(pointOf(entity("TEXT", [10, -836_000], [20, 819_000], [30, -5], [230, -1]))).toEqual({
      type: "Point",
      coordinates: [836_000, 819_000, 5],
    });
    const outline = entity("LWPOLYLINE", [38, 12], [230, -1], [10, -1], [20, 2], [10, -3], [20, 4]);
    expect(coordinates(outlineOf(outline, lightCorners(outline)))).toEqual([
      [1, 2, -12],
      [3, 4, -12],
    ]);
    const arc = entity("ARC", [10, -10], [20, 0], [30, 7], [40, 2], [50, 0], [51, 90], [230, -1]);
    const [first] = coordinates(arcOf(arc));
    expect(first).toEqual([8, 0, -7]);
  });

  it("drawn on an upright plane stands there", () => {
    expect(pointOf(entity("INSERT", [10, 2], [20, 3], [30, 4], [210, 1], [220, 0], [230, 0]))).toEqual({
      type: "Point",
      coordinates: [4, 2, 3],
    });
    // A normal of no length says nothing.
    expect(pointOf(entity("INSERT", [10, 2], [20, 3], [30, 4], [230, 0])).coordinates).toEqual([2, 3, 4]);
  });

  it("drawn from below stays where it is when it stands in the world, not in a plane", () => {
    const below: readonly (readonly [number, number])[] = [
      [70, 8],
      [10, 836_000],
      [20, 819_000],
      [230, -1],
    ];
    for (const type of ["POINT", "MTEXT"])
      expect(pointOf(entity(type, ...below)).coordinates).toEqual([836_000, 819_000]);
    const corners = [
      [1, 2, 0, 0],
      [3, 4, 0, 0],
    ] as const;
    expect(coordinates(outlineOf(entity("POLYLINE", ...below), corners))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(coordinates(outlineOf(entity("POLYLINE", [230, -1]), corners))).toEqual([
      [-1, 2],
      [-3, 4],
    ]);
  });

  it("looks up the plane of an outline once, not once for each corner", () => {
    const groups = Array.from({ length: 2_000 }, (_, index): DxfGroup[] => [
      [10, String(index)],
      [20, "5"],
    ]).flat();
    let readCount = 0;
    const counted = groups.map(
      (group) =>
        new Proxy(group, {
          get: (target, key, receiver): unknown => {
            readCount += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
    const outline: DxfEntity = { type: "LWPOLYLINE", groups: counted, line: 1 };
    expect(coordinates(outlineOf(outline, lightCorners(outline)))).toHaveLength(2_000);
    expect(readCount).toBeLessThan(groups.length * 30);
  });
});
