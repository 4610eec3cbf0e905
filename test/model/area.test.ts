import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, type BuiltSite, indexAtlas } from "../../src/model/atlas.ts";
import type { Figure } from "../../src/model/rows.ts";
import { isStated, shownArea, areaDifference, hectares } from "../../src/model/area.ts";
import { buildReal, readReal } from "../geodata/real.ts";

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
