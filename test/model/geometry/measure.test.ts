import type { Geometry, Polygon, Position } from "geojson";
import geographiclib from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import {
  areaSquareMetres,
  bearingDegrees,
  centroid,
  lengthMetres,
  perimeterMetres,
} from "../../../src/model/geometry/measure.ts";
import { mapExtent } from "../../../src/model/mercator.ts";
import {
  box,
  boxRing,
  destination,
  geodesicArea,
  geodesicLength,
  geodesicMetres,
  point,
  seeded,
  someLine,
  somePolygon,
} from "./shapes.ts";

const areaBar = 0.003 / 100;
const lengthBar = 0.0002 / 100;

const random = seeded(1980);
const polygons = Array.from({ length: 100 }, () => somePolygon(random));
const lines = Array.from({ length: 100 }, () => someLine(random));
const [west, south, east, north] = mapExtent;

const hongKong = box(114.1, 22.3, 114.2, 22.4);
const withHole: Polygon = {
  type: "Polygon",
  coordinates: [boxRing(114.1, 22.3, 114.2, 22.4), boxRing(114.12, 22.32, 114.14, 22.34)],
};
const london = box(-0.2, 51.4, -0.1, 51.5);
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
const nothing: readonly (readonly [string, Geometry | null])[] = [
  ["null", null],
  ["an empty point", { type: "Point", coordinates: [] }],
  ["an empty line", { type: "LineString", coordinates: [] }],
  ["an empty polygon", { type: "Polygon", coordinates: [] }],
  ["a polygon with an empty ring", { type: "Polygon", coordinates: [[]] }],
  ["an empty multipolygon", { type: "MultiPolygon", coordinates: [] }],
  ["an empty collection", { type: "GeometryCollection", geometries: [] }],
];
const nowhere: readonly Position[] = [[NaN, 22.3], [114.2, NaN], [Infinity, 22.3], [114.2, 90.001], [114.2]];

describe("the shapes of these tests", () => {
  it("run from tens of metres to tens of kilometres", () => {
    const [areas, lengths] = [
      polygons.map(({ coordinates }) => geodesicArea(coordinates)),
      lines.map(geodesicLength),
    ];
    expect(Math.min(...areas)).toBeLessThan(500);
    expect(Math.max(...areas)).toBeGreaterThan(1e8);
    expect(Math.min(...lengths)).toBeLessThan(20);
    expect(Math.max(...lengths)).toBeGreaterThan(20_000);
  });
});

describe("an area in the frame", () => {
  it("is within 0.003 % of the geodesic one, for 100 polygons", () => {
    const errors = polygons.map(
      (polygon) => areaSquareMetres(polygon) / geodesicArea(polygon.coordinates) - 1,
    );
    expect(errors).toHaveLength(100);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(areaBar);
  });

  it.each([
    ["south-western", west, south],
    ["south-eastern", east - 0.001, south],
    ["north-western", west, north - 0.001],
    ["north-eastern", east - 0.001, north - 0.001],
  ])("is right at the %s corner, where the grid's scale is most off", (_, lng, lat) => {
    const hectare = box(lng, lat, lng + 0.001, lat + 0.001);
    expect(Math.abs(areaSquareMetres(hectare) / geodesicArea(hectare.coordinates) - 1)).toBeLessThan(3e-6);
  });

  it("leaves out holes and does not ask which way round or whether a ring is closed", () => {
    const area = areaSquareMetres(withHole);
    expect(area / geodesicArea(withHole.coordinates)).toBeCloseTo(1, 4);
    expect(areaSquareMetres(hongKong) / area).toBeCloseTo(1 / 0.96, 4);
    const [outline = [], hole = []] = withHole.coordinates;
    for (const coordinates of [
      [outline.toReversed(), hole],
      [outline, hole.toReversed()],
      [outline.slice(0, -1), hole.slice(0, -1)],
    ])
      expect(areaSquareMetres({ type: "Polygon", coordinates })).toBeCloseTo(area, 3);
  });

  it("adds up parts and collections, and leaves heights, points and lines out", () => {
    const other = box(114.25, 22.3, 114.3, 22.4);
    const sum = areaSquareMetres(hongKong) + areaSquareMetres(other);
    expect(
      areaSquareMetres({ type: "MultiPolygon", coordinates: [hongKong.coordinates, other.coordinates] }),
    ).toBeCloseTo(sum, 3);
    const geometries: Geometry[] = [hongKong, other, point(114.1, 22.3)];
    expect(areaSquareMetres({ type: "GeometryCollection", geometries })).toBeCloseTo(sum, 3);
    const high = hongKong.coordinates.map((ring) => ring.map((position) => [...position, 57]));
    expect(areaSquareMetres({ type: "Polygon", coordinates: high })).toBe(areaSquareMetres(hongKong));
    expect(areaSquareMetres({ type: "LineString", coordinates: boxRing(114.1, 22.3, 114.2, 22.4) })).toBe(0);
  });

  it("is 0 for two corners, for corners in a row, and at least 0 where a hole is larger than its outline", () => {
    const two = [
      [114.1, 22.3],
      [114.2, 22.3],
      [114.1, 22.3],
    ];
    expect(areaSquareMetres({ type: "Polygon", coordinates: [two] })).toBe(0);
    const there = [
      [114.1, 22.3],
      [114.15, 22.3],
      [114.2, 22.3],
      [114.15, 22.3],
      [114.1, 22.3],
    ];
    expect(areaSquareMetres({ type: "Polygon", coordinates: [there] })).toBeCloseTo(0, 3);
    const holes = withHole.coordinates.toReversed();
    expect(areaSquareMetres({ type: "Polygon", coordinates: holes })).toBe(0);
  });

  it("subtracts the parts of a crossed outline that run the other way round", () => {
    expect(areaSquareMetres(bowTie)).toBeLessThan(areaSquareMetres(hongKong) / 1000);
  });
});

describe("a length in the frame", () => {
  it("is within 0.0002 % of the geodesic one, for 100 lines", () => {
    const errors = lines.map(
      (line) => lengthMetres({ type: "LineString", coordinates: line }) / geodesicLength(line) - 1,
    );
    expect(errors).toHaveLength(100);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(lengthBar);
  });

  it("is right from corner to corner of the frame and along its western edge", () => {
    for (const line of [boxRing(...mapExtent).slice(0, 3), boxRing(...mapExtent).slice(3)])
      expect(lengthMetres({ type: "LineString", coordinates: line }) / geodesicLength(line)).toBeCloseTo(
        1,
        5,
      );
    const across = [
      [west, south],
      [east, north],
    ];
    const found = lengthMetres({ type: "LineString", coordinates: across });
    expect(Math.abs(found / geodesicLength(across) - 1)).toBeLessThan(lengthBar);
  });

  it("is that of lines only, and the perimeter that of polygons only, holes included", () => {
    const [outline = [], hole = []] = withHole.coordinates;
    const around = geodesicLength(outline) + geodesicLength(hole);
    expect(perimeterMetres(withHole) / around).toBeCloseTo(1, 5);
    expect(lengthMetres(withHole)).toBe(0);
    const both: Geometry = { type: "MultiLineString", coordinates: [outline, hole] };
    expect(lengthMetres(both)).toBeCloseTo(perimeterMetres(withHole), 6);
    expect(perimeterMetres(both)).toBe(0);
  });
});

describe("a bearing", () => {
  const middle: Position = [114.18, 22.35];

  it("is that of the way at its middle, from true north", () => {
    const bearings = [0.5, 45, 90, 135, 180, 234.5, 270, 359.5];
    const places: Position[] = [middle, [west + 0.1, south + 0.1], [east - 0.1, north - 0.1]];
    for (const place of places)
      for (const degrees of bearings) {
        const [from, to] = [destination(place, 5_000, degrees + 180), destination(place, 5_000, degrees)];
        expect(turnBetween(bearingDegrees(from, to), degrees)).toBeLessThan(0.001);
        expect(turnBetween(bearingDegrees(to, from), degrees + 180)).toBeLessThan(0.001);
      }
  });

  it("outside the frame is that with which one sets out", () => {
    const { azi1 = NaN } = geographiclib.Geodesic.WGS84.Inverse(22.35, 114.18, 51.5, -0.12);
    expect(bearingDegrees(middle, [-0.12, 51.5])).toBeCloseTo(azi1 + 360, 9);
  });

  it("between a place and itself is none", () => {
    expect(bearingDegrees(middle, middle)).toBeNull();
  });
});

describe("outside the frame", () => {
  it("is measured along geodesics", () => {
    expect(areaSquareMetres(london)).toBeCloseTo(geodesicArea(london.coordinates), 3);
    expect(perimeterMetres(london)).toBeCloseTo(geodesicLength(london.coordinates[0] ?? []), 6);
    const far = [
      [114.18, 22.35],
      [-0.12, 51.5],
    ];
    expect(lengthMetres({ type: "LineString", coordinates: far })).toBeCloseTo(9_637_540, -1);
  });

  it("goes over the frame's edge without a jump", () => {
    const [inside, across] = [box(west, 22.3, west + 0.1, 22.4), box(west - 1e-9, 22.3, west + 0.1, 22.4)];
    expect(Math.abs(areaSquareMetres(across) / areaSquareMetres(inside) - 1)).toBeLessThan(areaBar);
    expect(Math.abs(perimeterMetres(across) / perimeterMetres(inside) - 1)).toBeLessThan(lengthBar);
  });

  it("counts ground across the antimeridian as what it is", () => {
    const fiji: Polygon = { type: "Polygon", coordinates: [boxRing(179.5, -17, 180.5, -16)] };
    expect(areaSquareMetres(fiji) / areaSquareMetres(box(10, -17, 11, -16))).toBeCloseTo(1, 9);
  });
});

describe("a centroid", () => {
  it("is the middle of a box, of a line and of points", () => {
    for (const geometry of [
      hongKong,
      { type: "LineString", coordinates: boxRing(114.1, 22.3, 114.2, 22.4) },
      { type: "MultiPoint", coordinates: boxRing(114.1, 22.3, 114.2, 22.4).slice(1) },
    ] satisfies Geometry[])
      expect(geodesicMetres(centroid(geometry) ?? [], [114.15, 22.35])).toBeLessThan(10);
  });

  it("turns away from a hole and weighs parts by their ground", () => {
    const [lng, lat] = centroid(withHole) ?? [NaN, NaN];
    expect(lng).toBeCloseTo(114.15 + (0.02 * 0.04) / 0.96, 4);
    expect(lat).toBeCloseTo(22.35 + (0.02 * 0.04) / 0.96, 4);
    const small = boxRing(114.3, 22.3, 114.31, 22.4);
    const parts: Geometry = {
      type: "MultiPolygon",
      coordinates: [hongKong.coordinates, [small.toReversed()]],
    };
    expect(centroid(parts)?.[0]).toBeCloseTo((10 * 114.15 + 114.305) / 11, 4);
  });

  it("is that of the ground where there are lines and points too", () => {
    const geometries: Geometry[] = [point(114.5, 22.5), hongKong];
    expect(centroid({ type: "GeometryCollection", geometries })).toEqual(centroid(hongKong));
  });

  it("of a polygon without ground is that of its edges, and of one place that place", () => {
    const row = [
      [114.1, 22.3],
      [114.15, 22.3],
      [114.2, 22.3],
    ];
    expect(centroid({ type: "Polygon", coordinates: [row] })?.[0]).toBeCloseTo(114.15, 4);
    const [lng, lat] =
      centroid({
        type: "LineString",
        coordinates: [
          [114.1, 22.3],
          [114.1, 22.3],
        ],
      }) ?? [];
    expect([lng, lat]).toEqual([expect.closeTo(114.1, 7), expect.closeTo(22.3, 7)]);
  });

  it("of an outline that crosses itself stays within its box", () => {
    const [lng = NaN, lat = NaN] = centroid(bowTie) ?? [];
    expect([lng >= 114.1, lng <= 114.2, lat >= 22.3, lat <= 22.4]).toEqual([true, true, true, true]);
  });

  it("lies right outside the frame, and is refused for what is too wide", () => {
    expect(geodesicMetres(centroid(london) ?? [], [-0.15, 51.45])).toBeLessThan(20);
    expect(() => centroid(box(100, 20, 106.1, 21))).toThrow(
      new RangeError(
        "too wide for a plane: longitude 100 to 106.1, latitude 20 to 21; at most 6 degrees, within 80 of the equator",
      ),
    );
  });
});

describe("what is nothing or nowhere", () => {
  it.each(nothing)("measures nothing: %s", (_, geometry) => {
    expect(areaSquareMetres(geometry)).toBe(0);
    expect(lengthMetres(geometry)).toBe(0);
    expect(perimeterMetres(geometry)).toBe(0);
    expect(centroid(geometry)).toBeNull();
  });

  it.each(nowhere.map((position) => ({ position })))("is refused by name: $position", ({ position }) => {
    const [lng, lat = NaN] = position;
    const error = new RangeError(`no place on the globe: longitude ${lng}, latitude ${lat}`);
    const polygon: Geometry = { type: "Polygon", coordinates: [[[114, 22], [114.1, 22], position]] };
    for (const refused of [areaSquareMetres, lengthMetres, perimeterMetres, centroid])
      expect(() => refused(polygon)).toThrow(error);
    expect(() => bearingDegrees([114, 22], position)).toThrow(error);
  });
});

/** The least turn from one bearing to another, in degrees. */
function turnBetween(a: number | null, b: number): number {
  const turn = Math.abs((a ?? NaN) - b) % 360;
  return Math.min(turn, 360 - turn);
}
