import { describe, expect, it } from "vitest";
import { parseWkt } from "../../../src/import/formats/wkt-geometry.ts";

describe("well-known text", () => {
  it.each<[string, unknown]>([
    ["POINT(114.2 22.4)", { type: "Point", coordinates: [114.2, 22.4] }],
    [" point ( +1.5e2 -.5 ) ", { type: "Point", coordinates: [150, -0.5] }],
    ["POINT Z (1 2 3)", { type: "Point", coordinates: [1, 2, 3] }],
    ["POINTZ(1 2 3)", { type: "Point", coordinates: [1, 2, 3] }],
    ["POINT(1 2 3)", { type: "Point", coordinates: [1, 2, 3] }],
    ["POINT M (1 2 3)", { type: "Point", coordinates: [1, 2] }],
    ["POINTM(1 2 3)", { type: "Point", coordinates: [1, 2] }],
    ["POINT ZM (1 2 3 4)", { type: "Point", coordinates: [1, 2, 3] }],
    [
      "LINESTRING(1 2,3 4)",
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "POLYGON((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1))",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      },
    ],
    [
      "MULTIPOINT(1 2,3 4)",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "MULTIPOINT((1 2),(3 4))",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "MULTILINESTRING((1 2,3 4),(5 6,7 8))",
      {
        type: "MultiLineString",
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
    ],
    [
      "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))",
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ],
    [
      "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))",
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1, 2] },
          {
            type: "LineString",
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
    ],
  ])("%s is read", (text, geometry) => {
    expect(parseWkt(text)).toEqual({ geometry, srid: null });
  });

  it("says its system where it has one", () => {
    expect(parseWkt("SRID=2326;POINT(1 2)")?.srid).toBe(2326);
    expect(parseWkt(" srid = 4326 ; POINT(1 2)")?.srid).toBe(4326);
  });

  it.each([
    "",
    "POINT",
    "POINT EMPTY",
    "POINT(1)",
    "POINT(1 2 3 4 5)",
    "POINT(1 2) x",
    "POINT(1 2",
    "POINT(1 2))",
    "POINT(1,2)",
    "POINT(1 2, 3 4)",
    "LINESTRING(1 2,)",
    "CIRCLE(1 2 3)",
    "constructor(1 2)",
    "SRID=x;POINT(1 2)",
    "POINT(a b)",
  ])("%j is none", (text) => {
    expect(parseWkt(text)).toBeNull();
  });

  it("nested without end is none, and does not overflow", () => {
    const nested = (depth: number) => `${"GEOMETRYCOLLECTION(".repeat(depth)}POINT(1 2)${")".repeat(depth)}`;
    expect(parseWkt(nested(8))).not.toBeNull();
    expect(parseWkt(nested(9))).toBeNull();
    expect(parseWkt(nested(100_000))).toBeNull();
    expect(parseWkt(`POLYGON${"(".repeat(100_000)}`)).toBeNull();
  });
});
