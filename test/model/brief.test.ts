import { describe, expect, it } from "vitest";
import { type Brief, briefOf } from "../../src/model/brief.ts";
import { buffer } from "../../src/model/geometry/buffer.ts";
import { indexAtlas, outlinesOf } from "../../src/model/atlas.ts";
import { circleAround } from "../../src/model/distance.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";
import { star } from "./geometry/shapes.ts";

const built = await builtAtlas();
const atlas = indexAtlas(built.data);
const outlines = outlinesOf(built.features);

function told(...args: Parameters<typeof briefOf>): Brief {
  const brief = briefOf(...args);
  if (!brief) throw new Error("too complex");
  return brief;
}
const ids = (sites: readonly { readonly site: { readonly id: string } }[]) =>
  sites.map(({ site }) => site.id);

describe("a brief of a shape", () => {
  const technopole = outlines.get("san-tin-technopole");
  if (!technopole) throw new Error("no outline");

  it("has the whole of a site whose outline is drawn anew, and its share", () => {
    const brief = told(technopole, null, atlas, outlines);
    const [own] = brief.touched.filter(({ site }) => site.id === "san-tin-technopole");
    expect(own?.shareOfSite).toBeCloseTo(1, 3);
    expect(own?.shareOfShape).toBeCloseTo(1, 3);
    expect(brief.promises.length).toBeGreaterThan(0);
    expect(brief.districts.map(({ en }) => en)).toContain("Yuen Long");
  });

  it("leaves itself out, and has every site at most once", () => {
    const brief = told(technopole, { kind: "site", id: "san-tin-technopole" }, atlas, outlines);
    const all = [...ids(brief.touched), ...ids(brief.near)];
    expect(all).not.toContain("san-tin-technopole");
    expect(new Set(all).size).toBe(all.length);
  });

  it("counts ground that several sites cover once", () => {
    const wide = circleAround([114.2098, 22.4243], 3_000);
    const brief = told(wide, null, atlas, outlines);
    const sum = brief.touched
      .filter(({ site }) => site.kind !== "area")
      .reduce((total, { squareMetres }) => total + (squareMetres ?? 0), 0);
    expect(brief.touched.length).toBeGreaterThan(2);
    expect(brief.togetherSquareMetres).toBeLessThanOrEqual(sum + 1);
    expect(brief.hasOverlaps).toBe(sum - (brief.togetherSquareMetres ?? 0) > 10);
  });

  it("has what is near a point with distance and direction, the nearest first", () => {
    const brief = told({ type: "Point", coordinates: [114.2098, 22.4243] }, null, atlas, outlines);
    expect(brief.squareMetres).toBeNull();
    expect(brief.near.length).toBeGreaterThan(0);
    const metres = brief.near.map((each) => each.metres);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    expect(metres.every((each) => each > 0 && each <= 1_000)).toBe(true);
  });

  it("finds what a line crosses", () => {
    const [west, south, east, north] = atlas.site("san-tin-technopole")?.bounds ?? [0, 0, 0, 0];
    const middle = (south + north) / 2;
    const brief = told(
      {
        type: "LineString",
        coordinates: [
          [west - 0.01, middle],
          [east + 0.01, middle],
        ],
      },
      null,
      atlas,
      outlines,
    );
    expect(ids(brief.touched)).toContain("san-tin-technopole");
    expect(brief.touched.every(({ squareMetres }) => squareMetres === null)).toBe(true);
  });

  it("names what has no place", () => {
    const brief = told({ type: "Point", coordinates: [114.0, 22.2] }, null, atlas, outlines);
    expect(brief.withoutPlace.length).toBeGreaterThan(0);
    expect(brief.withoutPlace.every(({ geometryType }) => geometryType === "none")).toBe(true);
    expect(brief.measuresWithoutPlace).toBe(
      atlas.measures.filter(({ siteIds }) => siteIds.length === 0).length,
    );
    expect(brief.touched.every(({ site }) => site.kind === "area")).toBe(true);
  });

  it("is refused for an outline of 5,000 corners that crosses itself, and told for one of 1,000", () => {
    expect(briefOf(star([114.15, 22.35], 0.05, 5_001, 2_500), null, atlas, outlines)).toBeNull();
    const round = buffer(circleAround([114.07, 22.49], 1_500, 1_000), 1);
    if (!round) throw new Error("no ground");
    expect(told(round, null, atlas, outlines).touched.length).toBeGreaterThan(0);
  });
});
