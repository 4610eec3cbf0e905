import type { Geometry, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { buffer } from "../../../src/model/geometry/buffer.ts";
import { areaSquareMetres } from "../../../src/model/geometry/measure.ts";
import { TooComplexError } from "../../../src/model/geometry/outlines.ts";
import { mapExtent } from "../../../src/model/mercator.ts";
import { box, boxRing, destination, geodesicMetres, point, star } from "./shapes.ts";

const [west, south, east, north] = mapExtent;
const middle: Position = [114.15, 22.35];
const area = areaSquareMetres;
const circle = (metres: number): number => Math.PI * metres ** 2;

/** 1,000 m wide and as high, or nearly. */
const start: Position = [114.1, 22.3];
const corner = destination(destination(start, 1_000, 0), 1_000, 90);
const block = box(114.1, 22.3, corner[0] ?? NaN, corner[1] ?? NaN);

describe("500 m around a point", () => {
  it.each<[string, Position]>([
    ["in the middle", middle],
    ["at the south-western corner", [west, south]],
    ["at the north-eastern corner", [east, north]],
    ["outside the frame", [2.35, 48.85]],
  ])("%s are a circle of that radius and area", (_, at) => {
    const around = buffer({ type: "Point", coordinates: at }, 500) as Polygon;
    expect(around.type).toBe("Polygon");
    const [ring = [], ...holes] = around.coordinates;
    expect([ring.length > 60, holes.length]).toEqual([true, 0]);
    for (const position of ring) {
      expect(geodesicMetres(at, position)).toBeGreaterThan(499.5);
      expect(geodesicMetres(at, position)).toBeLessThan(500.5);
    }
    expect(Math.abs(area(around) / circle(500) - 1)).toBeLessThan(0.005);
  });
});

describe("a distance around a geometry", () => {
  it("of several points is a part each, or one where they are near", () => {
    const near = destination(middle, 600, 90);
    const far = destination(middle, 3_000, 90);
    const around = (coordinates: Position[]) => buffer({ type: "MultiPoint", coordinates }, 500);
    expect(around([middle, near])?.type).toBe("Polygon");
    expect(around([middle, far])?.type).toBe("MultiPolygon");
    expect(area(around([middle, far])) / (2 * circle(500))).toBeCloseTo(1, 2);
  });

  it("of a line has round ends", () => {
    const line: Geometry = { type: "LineString", coordinates: [middle, destination(middle, 2_000, 60)] };
    expect(area(buffer(line, 100)) / (2_000 * 200 + circle(100))).toBeCloseTo(1, 3);
  });

  it("of a polygon goes outwards and into its holes", () => {
    const grown = area(block) + 4 * 1_000 * 100 + circle(100);
    expect(area(buffer(block, 100)) / grown).toBeCloseTo(1, 3);
    const holed: Polygon = {
      type: "Polygon",
      coordinates: [
        boxRing(114.1, 22.3, 114.2, 22.4),
        block.coordinates[0]?.map(([x = 0, y = 0]) => [x + 0.04, y + 0.04]) ?? [],
      ],
    };
    const narrower = buffer(holed, 100) as Polygon;
    expect(narrower.coordinates).toHaveLength(2);
    const hole: Polygon = { type: "Polygon", coordinates: narrower.coordinates.slice(1) };
    expect(area(hole) / 800 ** 2).toBeCloseTo(1, 2);
    expect((buffer(holed, 600) as Polygon).coordinates).toHaveLength(1);
  });

  it("that is negative takes a border off polygons and leaves nothing of the rest", () => {
    expect(area(buffer(block, -100)) / 800 ** 2).toBeCloseTo(1, 3);
    expect(buffer(block, -501)).toBeNull();
    const geometries: Geometry[] = [block, point(114.3, 22.3)];
    expect(area(buffer({ type: "GeometryCollection", geometries }, -100))).toBe(area(buffer(block, -100)));
    expect(buffer(point(114.3, 22.3), -100)).toBeNull();
  });

  it("of 0 leaves polygons as they are, resolved, and nothing of points", () => {
    const twice: Geometry = { type: "MultiPolygon", coordinates: [block.coordinates, block.coordinates] };
    expect(area(buffer(twice, 0))).toBeCloseTo(area(block), 3);
    expect(buffer(point(114.3, 22.3), 0)).toBeNull();
  });

  it("joins what a collection holds", () => {
    const geometries: Geometry[] = [
      block,
      { type: "GeometryCollection", geometries: [{ type: "LineString", coordinates: [start, middle] }] },
    ];
    expect(buffer({ type: "GeometryCollection", geometries }, 50)?.type).toBe("Polygon");
  });

  it("is what lies around the inside of an outline that crosses itself", () => {
    const pentagram = star([114.15, 22.35], 0.05, 5, 2);
    expect((buffer(pentagram, 10) as Polygon).coordinates).toHaveLength(2);
  });

  it("is nothing for nothing, and a point for what has shrunk to one", () => {
    expect(buffer(null, 500)).toBeNull();
    expect(buffer({ type: "MultiPoint", coordinates: [] }, 500)).toBeNull();
    expect(buffer({ type: "LineString", coordinates: [[]].slice(1) }, 500)).toBeNull();
    const still: Geometry = { type: "LineString", coordinates: [middle, middle] };
    expect(area(buffer(still, 500)) / circle(500)).toBeCloseTo(1, 2);
    expect(buffer({ type: "Polygon", coordinates: [boxRing(114.1, 22.3, 114.2, 22.3)] }, 500)).toBeNull();
  });

  it.each([NaN, Infinity, 100_001, -100_001])("is refused when it is %d", (metres) => {
    expect(() => buffer(point(114.2, 22.3), metres)).toThrow(RangeError);
  });

  it("is given up at the limit of work", () => {
    const tangle = star([114.15, 22.35], 0.05, 101, 20);
    expect(() => buffer(tangle, 10, { mostCrossings: 100 })).toThrow(TooComplexError);
    const coordinates = tangle.coordinates[0] ?? [];
    expect(() => buffer({ type: "LineString", coordinates }, 10, { mostCrossings: 100 })).toThrow(
      TooComplexError,
    );
  });
});
