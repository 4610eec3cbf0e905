import type { Geometry, Polygon } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { sitesAround } from "../../src/model/around.ts";
import { outlinesOf } from "../../src/model/atlas.ts";
import { buildSiteFeatures } from "../../scripts/geodata/build.ts";
import { site } from "../fixtures/rows.ts";
import { buildReal, readReal } from "../geodata/real.ts";

const square = (west: number, south: number, size: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const point = (lng: number, lat: number): Geometry => ({ type: "Point", coordinates: [lng, lat] });
const outlines = new Map<string, Geometry>([
  ["whole", square(114.2, 22.4, 0.02)],
  ["part", square(114.205, 22.405, 0.005)],
  ["later", square(114.2, 22.4, 0.03)],
  ["region", square(114, 22.3, 0.4)],
  ["far", point(114.3, 22.4)],
]);
const drawn = { geometryType: "polygon", drawnSquareMetres: 4e6 } as const;
const sites = [
  site("far", { geometryType: "point" }),
  site("whole", drawn),
  site("part", { ...drawn, drawnSquareMetres: 2e5 }),
  site("later", { ...drawn, onRequest: true }),
  site("region", { ...drawn, kind: "area" }),
  site("nowhere"),
  site("group", { members: ["far", "part"] }),
];
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe("what lies around a position", () => {
  it("is in the order of distance, of two that hold it the smaller first", () => {
    const { sites: near } = sitesAround([114.207, 22.407], sites, outlines);
    expect(near.map(({ site: { id }, metres }) => [id, Math.round(metres / 1_000)])).toEqual([
      ["part", 0],
      ["whole", 0],
      ["far", 10],
    ]);
    expect(near.map(({ bearing }) => bearing && Math.round(bearing))).toEqual([null, null, 95]);
  });

  it("tells of the region it lies in apart, and lists one that it does not lie in", () => {
    const { within } = sitesAround([114.207, 22.407], sites, outlines);
    expect(ids(within.map(({ site: region }) => region))).toEqual(["region"]);
    const outside = sitesAround([113.99, 22.4], sites, outlines);
    expect(outside.within).toEqual([]);
    expect(outside.sites[0]?.site.id).toBe("region");
    expect(Math.round(outside.sites[0]?.bearing ?? 0)).toBe(90);
  });

  it("leaves nobody out", () => {
    const {
      sites: near,
      within,
      later,
      withoutPlace,
      apart,
    } = sitesAround([114.207, 22.407], sites, outlines);
    const all = [...[...near, ...within, ...later].map((each) => each.site), ...withoutPlace, ...apart];
    expect(ids(all).toSorted()).toEqual(ids(sites).toSorted());
    expect(ids(withoutPlace)).toEqual(["nowhere"]);
    expect(ids(apart)).toEqual(["group"]);
    expect(ids(later.map(({ site: extent }) => extent))).toEqual(["later"]);
    const outside = sitesAround([114.3, 22.4], sites, outlines);
    expect(outside.later).toEqual([]);
    expect(ids(outside.apart)).toEqual(["later", "group"]);
  });
});

describe("around real places", () => {
  let around: (lng: number, lat: number) => ReturnType<typeof sitesAround>;

  beforeAll(async () => {
    const data = await readReal();
    const atlas = buildReal(data);
    const features = outlinesOf(buildSiteFeatures(atlas, data.sites));
    around = (lng, lat) => sitesAround([lng, lat], atlas.sites, features);
  });

  it("each of the fifty sites is in one list", () => {
    const { sites: near, within, later, withoutPlace, apart } = around(114.2, 22.39);
    const all = [...[...near, ...within, ...later].map((each) => each.site), ...withoutPlace, ...apart];
    expect(new Set(ids(all)).size).toBe(50);
    expect(all).toHaveLength(50);
  });

  it("Fanling lies in the Northern Metropolis by its true outline, Sha Tin does not", () => {
    expect(around(114.142, 22.497).within.map(({ site: { id } }) => id)).toEqual(["northern-metropolis"]);
    expect(around(114.19, 22.38).within).toEqual([]);
  });
});
