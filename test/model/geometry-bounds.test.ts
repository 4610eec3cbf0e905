import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { boundsOfGeometry, eachPosition } from "../../src/model/geometry-bounds.ts";

const line: Geometry = {
  type: "LineString",
  coordinates: [
    [114.1, 22.3],
    [114.25, 22.35, 8],
  ],
};
const withHole: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [114, 22.2],
      [114.1, 22.2],
      [114.1, 22.28],
      [114, 22.2],
    ],
    [
      [114.05, 22.21],
      [114.06, 22.21],
      [114.06, 22.22],
      [114.05, 22.21],
    ],
  ],
};

describe("the bounds of a geometry", () => {
  it("are about every position, those of nested collections included", () => {
    const collection: Geometry = {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [113.9, 22.5] },
        { type: "GeometryCollection", geometries: [line, withHole] },
      ],
    };
    expect(boundsOfGeometry(collection)).toEqual([113.9, 22.2, 114.25, 22.5]);
  });

  it("of a point are the point", () => {
    expect(boundsOfGeometry({ type: "Point", coordinates: [114, 22] })).toEqual([114, 22, 114, 22]);
  });

  it("are found of each position once", () => {
    let count = 0;
    eachPosition(withHole, () => (count += 1));
    expect(count).toBe(8);
  });
});
