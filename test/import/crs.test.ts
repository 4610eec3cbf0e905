import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { crsAbout, crsOfEpsg, epsgOfName, toWgs84From } from "../../src/import/crs.ts";
import { prj } from "./fixtures-shapefile.ts";

/** Metres between two positions in Hong Kong. */
function metresBetween(a: readonly number[] | null, b: readonly number[]): number {
  const [east, north] = [0, 1].map((axis) => (a?.[axis] ?? Number.NaN) - (b[axis] ?? Number.NaN)) as [
    number,
    number,
  ];
  return Math.hypot(east * 111_320 * Math.cos((22.35 * Math.PI) / 180), north * 110_700);
}

/** PROJ 9.5.1, EPSG:2326 to EPSG:4326. */
const controlPoints: readonly [metres: [number, number], degrees: [number, number]][] = [
  [
    [832591.32, 820351.389],
    [114.141187917, 22.322172084],
  ],
  [
    [836694.05, 819069.8],
    [114.181009327, 22.310602434],
  ],
  [
    [839600, 832600],
    [114.209240889, 22.4327842],
  ],
  [
    [795312, 794696],
    [113.780004359, 22.090007765],
  ],
];

describe("coordinates of a file", () => {
  it.each(controlPoints)("in HK1980 at %j land within a tenth of a metre", async (metres, degrees) => {
    const toWgs84 = await toWgs84From("hk1980");
    expect(metresBetween(toWgs84(...metres), degrees)).toBeLessThan(0.1);
    // The text of the .prj alone would put them elsewhere: the test can tell the two apart.
    const byText = proj4(prj.esri, "WGS84").forward<[number, number]>(metres);
    expect(metresBetween(byText, degrees)).toBeGreaterThan(250);
    expect(metresBetween(byText, degrees)).toBeLessThan(350);
  });

  it("in degrees on the datum of HK1980 are shifted as its grid is", async () => {
    const toWgs84 = await toWgs84From("hk1980-geographic");
    const origin = [22 + 18 / 60 + 43.68 / 3600, 114 + 10 / 60 + 42.8 / 3600] as const;
    expect(metresBetween(toWgs84(origin[1], origin[0]), [114.181009327, 22.310602434])).toBeLessThan(0.1);
  });

  it("in metres of web maps and of UTM land where their definitions say", async () => {
    const mercator = await toWgs84From("web-mercator");
    // 6378137 m times the longitude in radians; times the logarithm of the tangent.
    const [lng, lat] = [114.2, 22.4];
    const x = (6_378_137 * lng * Math.PI) / 180;
    const y = 6_378_137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    expect(metresBetween(mercator(x, y), [lng, lat])).toBeLessThan(0.01);
    // The middle of zone 50 is 117° E, at 500,000 m.
    expect((await toWgs84From("utm-50n"))(500_000, 0)).toEqual([
      expect.closeTo(117, 9),
      expect.closeTo(0, 9),
    ]);
    expect((await toWgs84From("utm-49n"))(500_000, 0)).toEqual([
      expect.closeTo(111, 9),
      expect.closeTo(0, 9),
    ]);
  });

  it("in degrees stay as they are, and turn round where the latitude is first", async () => {
    expect((await toWgs84From("wgs84"))(114.2, 22.4)).toEqual([114.2, 22.4]);
    expect((await toWgs84From("wgs84-lat-first"))(22.4, 114.2)).toEqual([114.2, 22.4]);
  });

  it("outside of their system are nowhere", async () => {
    expect((await toWgs84From("wgs84"))(181, 0)).toBeNull();
    expect((await toWgs84From("wgs84-lat-first"))(91, 0)).toBeNull();
    expect((await toWgs84From("hk1980"))(114.2, 22.4)).toBeNull();
    expect((await toWgs84From("hk1980"))(0, 0)).toBeNull();
    expect((await toWgs84From("web-mercator"))(3e7, 0)).toBeNull();
    expect((await toWgs84From("utm-50n"))(Number.NaN, 0)).toBeNull();
  });
});

describe("the code of a coordinate system", () => {
  it("is known for the systems of Hong Kong's files", () => {
    expect([4326, 2326, 102140, 4611, 3857, 102100, 900913, 32649, 32650].map(crsOfEpsg)).toEqual([
      "wgs84",
      "hk1980",
      "hk1980",
      "hk1980-geographic",
      "web-mercator",
      "web-mercator",
      "web-mercator",
      "utm-49n",
      "utm-50n",
    ]);
  });

  it("of the grid of 1963, which is another one, is not taken for that of 1980", () => {
    expect([3366, 3407, 3414, 0].map(crsOfEpsg)).toEqual([null, null, null, null]);
  });

  it("is read from the names that GeoJSON uses", () => {
    const names = [
      "urn:ogc:def:crs:EPSG::2326",
      "EPSG:2326",
      "urn:ogc:def:crs:EPSG:8.5:3857",
      "urn:ogc:def:crs:OGC:1.3:CRS84",
      "x",
    ];
    expect(names.map(epsgOfName)).toEqual([2326, 2326, 3857, 4326, null]);
  });
});

describe("the systems in which numbers lie about Hong Kong", () => {
  it.each<[number, number, readonly string[]]>([
    [114.2, 22.4, ["wgs84"]],
    [22.4, 114.2, ["wgs84-lat-first"]],
    [836_694, 819_069, ["hk1980"]],
    [12_712_000, 2_560_000, ["web-mercator"]],
    [208_000, 2_470_000, ["utm-50n"]],
    [810_000, 2_470_000, ["utm-49n"]],
    [0, 0, []],
    [2.3, 48.8, []],
  ])("are for %d, %d these: %j", (x, y, ids) => {
    expect(crsAbout(x, y)).toEqual(ids);
  });
});
