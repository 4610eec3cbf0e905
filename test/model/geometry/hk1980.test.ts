import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridToWgs84 } from "../../../scripts/basemap/grid.ts";
import { isInExtent, mapExtent } from "../../../src/model/mercator.ts";
import { fromHk1980, toHk1980 } from "../../../src/model/geometry/hk1980.ts";

/** 0.01 m: on the grid, and in degrees of latitude. */
const centimetre = { metres: 0.01, degrees: 0.01 / 110_700 } as const;

describe("the Hong Kong 1980 Grid", () => {
  it.each<[reference: string, metres: [number, number], degrees: [number, number]]>([
    // Quoted in the reference manual of the R package HK80 0.0.2, function HK1980GRID_TO_WGS84GEO.
    ["the Lands Department's tool", [832591.32, 820351.389], [114.141187917, 22.322172084]],
    // pyproj 3.7.2 with PROJ 9.5.1, EPSG:2326 to EPSG:4326: another program than ours.
    ["PROJ at the origin", [836694.05, 819069.8], [114.181009327, 22.310602434]],
    ["PROJ at Kowloon Tong", [835000, 822000], [114.164565648, 22.337063457]],
    ["PROJ at Pak Shek Kok", [839600, 832600], [114.209240889, 22.4327842]],
    ["PROJ at the south-western corner", [795312, 794696], [113.780004359, 22.090007765]],
    ["PROJ at the south-eastern corner", [872709, 794685], [114.529993633, 22.090008514]],
    ["PROJ at the north-eastern corner", [872572, 853374], [114.529999448, 22.619995588]],
    ["PROJ at the north-western corner", [795467, 853385], [113.780008135, 22.6199928]],
  ])("agrees with %s in both directions", async (_, metres, degrees) => {
    expect(furthestApart(await fromHk1980(...metres), degrees)).toBeLessThan(centimetre.degrees);
    expect(furthestApart(await toHk1980(degrees), metres)).toBeLessThan(centimetre.metres);
  });

  // The projection puts its origin, 22°18′43.68″ N 114°10′42.80″ E on its own datum, at these metres; WGS84 is 5.5″
  // to the south and 8.8″ to the east (Explanatory Notes on Geodetic Datums in Hong Kong, to a tenth of a second).
  it("has its origin where its definition says, on its own datum", async () => {
    const [lng, lat] = await fromHk1980(836694.05, 819069.8);
    expect(secondsBetween(lat, 22 + 18 / 60 + 43.68 / 3600)).toBeCloseTo(-5.5, 1);
    expect(secondsBetween(lng, 114 + 10 / 60 + 42.8 / 3600)).toBeCloseTo(8.8, 1);
  });

  it("is the one that the base map is built with", async () => {
    await fc.assert(
      fc.asyncProperty(anyEasting, anyNorthing, async (easting, northing) => {
        expect(await fromHk1980(easting, northing)).toEqual(gridToWgs84([easting, northing]));
      }),
    );
  });

  it("goes there and back within a centimetre", async () => {
    await fc.assert(
      fc.asyncProperty(anyEasting, anyNorthing, async (easting, northing) => {
        const there = await fromHk1980(easting, northing);
        expect(furthestApart(await toHk1980(there), [easting, northing])).toBeLessThan(centimetre.metres);
      }),
    );
  });

  it("goes back and there within a centimetre, all over the frame", async () => {
    await fc.assert(
      fc.asyncProperty(anyLng, anyLat, async (lng, lat) => {
        expect(isInExtent([lng, lat])).toBe(true);
        const metres = await toHk1980([lng, lat]);
        expect(furthestApart(await fromHk1980(...metres), [lng, lat])).toBeLessThan(centimetre.degrees);
      }),
    );
  });
});

describe("what is not on the grid", () => {
  it.each([
    ...[NaN, Infinity, -Infinity, 0, -835_000, 1e9, 114.2].map((easting) => [easting, 822_000] as const),
    ...[NaN, Infinity, -Infinity, 0, -822_000, 1e9, 22.3].map((northing) => [835_000, northing] as const),
  ])("is refused by name: easting %d, northing %d", async (easting, northing) => {
    const error = new RangeError(`not on the Hong Kong 1980 Grid: easting ${easting}, northing ${northing}`);
    await expect(fromHk1980(easting, northing)).rejects.toThrow(error);
    await expect(fromHk1980(easting, northing)).rejects.toBeInstanceOf(RangeError);
  });

  it.each<[number, number]>([
    ...[NaN, Infinity, 0, -65.8, 116.4, 474.2, 1e300].map((lng): [number, number] => [lng, 22.3]),
    ...[NaN, -Infinity, 0, 90, 157.7, 1e300].map((lat): [number, number] => [114.2, lat]),
  ])("is refused by name: longitude %d, latitude %d", async (lng, lat) => {
    const error = new RangeError(`not on the Hong Kong 1980 Grid: longitude ${lng}, latitude ${lat}`);
    await expect(toHk1980([lng, lat])).rejects.toThrow(error);
    await expect(toHk1980([lng, lat])).rejects.toBeInstanceOf(RangeError);
  });

  it("is refused with a RangeError wherever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double(), fc.double(), async (x, y) => {
        const end = await toHk1980([x, y]).catch((error: unknown) => error);
        expect(Array.isArray(end) || end instanceof RangeError).toBe(true);
      }),
    );
  });
});

function furthestApart(found: readonly number[], wanted: readonly number[]): number {
  return Math.max(...wanted.map((value, index) => Math.abs(value - (found[index] ?? NaN))));
}

function secondsBetween(degrees: number, from: number): number {
  return (degrees - from) * 3600;
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
/** A metre inside the edge, which a tenth of a millimetre would cross. */
const anyEasting = within(790_001, 879_999);
const anyNorthing = within(790_001, 859_999);
const anyLng = within(mapExtent[0], mapExtent[2]);
const anyLat = within(mapExtent[1], mapExtent[3]);
