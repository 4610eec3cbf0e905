import type { Geometry, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { boxesOf } from "../../src/layers/near-layer.ts";
import { countTouching, touchTest } from "../../src/layers/touching-layer.ts";
import { boundsOfGeometry } from "../../src/model/geometry-bounds.ts";
import { intersection } from "../../src/model/geometry/combine.ts";
import { box, point, seeded, star } from "../model/geometry/shapes.ts";
import { rowsOf } from "./layer-rows.ts";

const shape = box(114.1, 22.3, 114.2, 22.4);
const line = (...coordinates: [number, number][]): Geometry => ({ type: "LineString", coordinates });

function touches(geometry: Geometry, of: Polygon = shape): boolean {
  return touchTest(of).touches(geometry, boundsOfGeometry(geometry));
}

describe("features that touch a shape", () => {
  it.each<[string, Geometry, boolean]>([
    ["a point inside", point(114.15, 22.35), true],
    ["a point beside", point(114.25, 22.35), false],
    ["a line that crosses without a corner inside", line([114, 22.35], [114.3, 22.35]), true],
    ["a line that passes by a corner", line([114.09, 22.3], [114.1, 22.29]), false],
    ["ground about the whole of it", box(114, 22, 115, 23), true],
    ["ground inside", box(114.14, 22.34, 114.15, 22.35), true],
    ["ground that crosses an edge", box(114.19, 22.31, 114.3, 22.32), true],
    ["ground beside", box(114.21, 22.31, 114.3, 22.32), false],
  ])("are found: %s", (_, geometry, isFound) => {
    expect(touches(geometry)).toBe(isFound);
  });

  it("lie not in a hole of it", () => {
    const holed: Polygon = {
      type: "Polygon",
      coordinates: [...shape.coordinates, ...box(114.14, 22.34, 114.16, 22.36).coordinates],
    };
    expect(touches(point(114.15, 22.35), holed)).toBe(false);
    expect(touches(point(114.11, 22.35), holed)).toBe(true);
  });

  it("are those that Clipper says, for a star that crosses itself", () => {
    const random = seeded(5);
    const crossing = star([114.15, 22.35], 0.05, 21, 8);
    const squares = Array.from({ length: 300 }, () => {
      const [x, y] = [114.08 + random() * 0.14, 22.28 + random() * 0.14];
      return box(x, y, x + 0.002, y + 0.002);
    });
    const byClipper = squares.filter((square) => intersection(crossing, square) !== null);
    expect(byClipper.length).toBeGreaterThan(30);
    expect(squares.filter((square) => touches(square, crossing))).toEqual(byClipper);
  });

  it("are counted as far as the filter of their layer lets them through", () => {
    const rows = rowsOf(
      [
        { geometry: point(114.15, 22.35), values: ["Tea"] },
        { geometry: point(114.25, 22.35), values: ["Tea"] },
        { geometry: null, values: ["Tea"] },
      ],
      ["name"],
    );
    expect(countTouching({ rows, boxes: boxesOf(rows), filter: [] }, touchTest(shape))).toBe(1);
  });
});
