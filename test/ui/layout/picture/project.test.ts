import type { Geometry, Position } from "geojson";
import proj4 from "proj4";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSiteFeatures } from "../../../../scripts/geodata/build.ts";
import type { SiteFeatures } from "../../../../src/model/atlas.ts";
import { hongKong } from "../../../../src/model/mercator.ts";
import { pathOf, projectionOf } from "../../../../src/ui/layout/picture/project.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const [west, south, east, north] = hongKong;
const picture = projectionOf(hongKong);

/** As a library of its own projects it, in metres. */
function metres([lng, lat]: readonly [number, number]): readonly [number, number] {
  const [x, y] = proj4("EPSG:4326", "EPSG:3857", [lng, lat]);
  return [x, y];
}

/** Two degrees across the equator: there a degree is the same in both directions, to a thousandth. */
const equator = projectionOf([-1, -1, 1, 1]);

describe("the projection of the picture", () => {
  it("fills the width of the picture, corner to corner", () => {
    expect(picture.width).toBe(1260);
    expect(picture.point([west, north])).toEqual([0, 0]);
    expect(picture.point([east, south])).toEqual([picture.width, picture.height]);
  });

  it("is as high as Mercator makes the box at this latitude", () => {
    const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
    const height = (picture.width * (north - south) * stretch) / (east - west);
    expect(Math.abs(picture.height - height)).toBeLessThan(1);
  });

  it("puts the middle of the box in the middle, and north above south", () => {
    expect(equator.point([0, 0])).toEqual([630, 630]);
    expect(equator.point([0.5, 0.5])).toEqual([945, 315]);
  });

  it.each([
    ["the Clock Tower at Tsim Sha Tsui", [114.1694, 22.2937]],
    ["the Loop", [114.0792, 22.5117]],
    ["Tai O", [113.8621, 22.2531]],
  ] as const)("puts %s where Web Mercator (EPSG:3857) has it", (_, place) => {
    const [left, top] = metres([west, north]);
    const [right] = metres([east, south]);
    const [x, y] = metres(place);
    const unit = (right - left) / picture.width;
    expect(picture.point([...place])).toEqual([Math.round((x - left) / unit), Math.round((top - y) / unit)]);
  });

  it("gives whole units, outside the box too", () => {
    const [x, y] = picture.point([113.5, 22.7]);
    expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    expect([x < 0, y < 0]).toEqual([true, true]);
  });
});

describe("a path of the picture", () => {
  const path = (geometry: Geometry): string => pathOf(geometry, equator);
  const square: Position[] = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ];
  const atHundred = (x: number, y: number): Position => [x / 630 - 1, 1 - y / 630];
  const smaller: Position[] = [
    [100, 100],
    [200, 100],
    [200, 200],
    [100, 100],
  ].map(([x = 0, y = 0]) => atHundred(x, y));

  it("closes an outline and goes by steps from corner to corner", () => {
    expect(path({ type: "Polygon", coordinates: [square] })).toBe("M0 0l1260 0 0 1260 -1260 0 0 -1260z");
  });

  it("leads back to where it began: the steps of a ring add up to nothing", () => {
    const steps = [...path({ type: "Polygon", coordinates: [smaller] }).matchAll(/(-?\d+) (-?\d+)/g)].slice(
      1,
    );
    const sum = steps.reduce<[number, number]>(
      ([x, y], step) => [x + Number(step[1]), y + Number(step[2])],
      [0, 0],
    );
    expect(sum).toEqual([0, 0]);
  });

  it("draws holes and all parts", () => {
    const polygon: Geometry = { type: "Polygon", coordinates: [square, smaller] };
    const parts: Geometry = { type: "MultiPolygon", coordinates: [[square], [smaller]] };
    expect(path(polygon).match(/M/g)).toHaveLength(2);
    expect(path(parts)).toBe(path(polygon));
  });

  it("leaves a line open", () => {
    const line: Geometry = { type: "LineString", coordinates: [atHundred(100, 100), atHundred(400, 100)] };
    expect(path(line)).toBe("M100 100l300 0");
    expect(path({ type: "MultiLineString", coordinates: [line.coordinates, line.coordinates] })).toBe(
      "M100 100l300 0M100 100l300 0",
    );
  });

  it("leaves out what shrinks to nothing", () => {
    const tiny = smaller.map(([x = 0, y = 0]): Position => [x / 10_000, y / 10_000]);
    expect(path({ type: "Polygon", coordinates: [tiny] })).toBe("");
    expect(path({ type: "LineString", coordinates: [atHundred(5, 5), atHundred(5.1, 5.1)] })).toBe("");
    expect(path({ type: "Polygon", coordinates: [] })).toBe("");
    const folded = [smaller[0], smaller[1], smaller[0]].flatMap((corner) => (corner ? [corner] : []));
    expect(path({ type: "Polygon", coordinates: [folded] })).toBe("");
  });

  it("does not draw points", () => {
    expect(path({ type: "Point", coordinates: [0, 0] })).toBe("");
    expect(path({ type: "MultiPoint", coordinates: square })).toBe("");
  });
});

describe("the sites in the picture", () => {
  let features: SiteFeatures;

  beforeAll(async () => {
    const data = await readReal();
    features = buildSiteFeatures(buildReal(data), data.sites);
  });

  it("lie inside it, but for those outside Hong Kong", () => {
    const lost = features.features.filter(({ properties: { lng, lat, outside } }) => {
      const [x, y] = picture.point([lng, lat]);
      return outside === "no" && (x < 0 || y < 0 || x > picture.width || y > picture.height);
    });
    expect(lost.map(({ properties }) => properties.id)).toEqual([]);
  });

  it("have an outline in it wherever the map has one", () => {
    const outlines = features.features.filter(({ geometry }) => geometry.type.endsWith("Polygon"));
    expect(outlines.length).toBeGreaterThan(20);
    const empty = outlines.filter(({ geometry }) => pathOf(geometry, picture) === "");
    expect(empty.map(({ properties }) => properties.id)).toEqual([]);
  });
});
