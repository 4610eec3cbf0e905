import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, type BuiltSite, indexAtlas } from "../../src/model/atlas.ts";
import type { Figure } from "../../src/model/rows.ts";
import { isStated, shownArea, areaDifference, drawnSquareMetres, hectares } from "../../src/model/area.ts";
import { buildReal, readReal } from "../geodata/real.ts";
import type { Geometry, Position } from "geojson";

/** A square at the equator, where 0.01 degrees are 1,112 m on the sphere. */
const square = squareFrom(0, 0, 0.01);
const squareMetres = 1_111.95 ** 2;

describe("a drawn area", () => {
  it("is measured in square metres on the sphere", () => {
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [square] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(1, 4);
    expect(Number.isInteger(drawn)).toBe(true);
  });

  it("shrinks with the latitude", () => {
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [squareFrom(114, 22.3, 0.01)] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(Math.cos((22.305 * Math.PI) / 180), 4);
  });

  it("leaves out the holes", () => {
    const hole = squareFrom(0.0025, 0.0025, 0.005);
    const drawn = drawnSquareMetres({ type: "Polygon", coordinates: [square, hole] }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(0.75, 4);
  });

  it("adds the parts", () => {
    const parts = [[square], [squareFrom(0.02, 0, 0.01)]];
    const drawn = drawnSquareMetres({ type: "MultiPolygon", coordinates: parts }) ?? 0;
    expect(drawn / squareMetres).toBeCloseTo(2, 4);
  });

  it("does not ask which way round a ring is drawn", () => {
    const reversed = drawnSquareMetres({ type: "Polygon", coordinates: [square.toReversed()] });
    expect(reversed).toBe(drawnSquareMetres({ type: "Polygon", coordinates: [square] }));
  });

  it.each([
    ["a point", { type: "Point", coordinates: [114.2, 22.4] }],
    ["points", { type: "MultiPoint", coordinates: [[114.2, 22.4]] }],
    ["a line", { type: "LineString", coordinates: square }],
    ["nothing", null],
  ] satisfies [string, Geometry | null][])("is null for %s", (_, geometry) => {
    expect(drawnSquareMetres(geometry)).toBeNull();
  });
});

describe("hectares", () => {
  it("are 10,000 square metres", () => {
    expect(hectares(2_400_000)).toBe(240);
    expect(hectares(25_000)).toBe(2.5);
    expect(hectares(0)).toBe(0);
  });
});

describe("the difference of areas", () => {
  it("is a share of the stated one, negative when less is drawn", () => {
    expect(areaDifference(97, 100)).toBeCloseTo(-0.03);
    expect(areaDifference(120, 100)).toBeCloseTo(0.2);
    expect(areaDifference(88, 88)).toBe(0);
  });
});

function squareFrom(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

let atlas: Atlas;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
});

describe("the area shown for a site", () => {
  it("is the one the paper states, even where a later one and an outline are known", () => {
    const site = siteOf("hku-global-innovation-centre");
    expect(atlas.figures.some(({ areaOf, ledger }) => areaOf === site.id && ledger === "later")).toBe(true);
    expect(shownArea(atlas, site)).toMatchObject({
      from: "paper",
      squareMetres: 40_000,
      figure: { ledger: "counted" },
    });
  });

  it("of a whole that is never added is the one the paper states too", () => {
    expect(shownArea(atlas, siteOf("szhk-itc-zone"))).toMatchObject({
      from: "paper",
      squareMetres: 5_400_000,
    });
  });

  it("is the one given later where the paper states none", () => {
    expect(shownArea(atlas, siteOf("hsitp-loop"))).toMatchObject({ from: "later", squareMetres: 870_000 });
  });

  it("is measured from the outline where no one gives it, or only for comparison", () => {
    for (const id of ["polyu-hung-hom-bay", "cyberport"]) {
      const site = siteOf(id);
      expect(shownArea(atlas, site)).toEqual({ from: "outline", squareMetres: site.drawnSquareMetres });
    }
  });

  it("is none for a point", () => {
    expect(shownArea(atlas, siteOf("amc"))).toBeNull();
  });

  it("is never that of a part or of the whole around it", () => {
    const others = atlas.sites.flatMap((site) => {
      const shown = shownArea(atlas, site);
      return shown && shown.from !== "outline" && shown.figure.areaOf !== site.id ? [site.id] : [];
    });
    expect(others).toEqual([]);
  });

  it("is found for every figure that gives the extent of a site", () => {
    const lost = atlas.figures.filter(
      ({ areaOf, siteIds }) => areaOf !== undefined && !siteIds.includes(areaOf),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe("an area stated in the paper", () => {
  it.each([
    ["counted", true],
    ["container", true],
    ["later", false],
    ["reference", false],
    [undefined, false],
  ] as const)("with the ledger entry %s: %s", (ledger, stated) => {
    expect(isStated({ ledger } as Figure)).toBe(stated);
  });
});

function siteOf(id: string): BuiltSite {
  const site = atlas.site(id);
  if (!site) throw new Error(`there is no site ${id}`);
  return site;
}
