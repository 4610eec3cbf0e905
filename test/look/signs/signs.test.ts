import { describe, expect, it } from "vitest";
import { areaPatterns, areaSamples } from "../../../src/look/signs/area-patterns.ts";
import { edgeSamples, precisionDashes } from "../../../src/look/signs/edges.ts";
import { kindIcons, markers, routeShield } from "../../../src/look/signs/markers.ts";
import { markSigns } from "../../../src/look/signs/mark-signs.ts";
import { circle, type Sign } from "../../../src/look/signs/sign.ts";
import { listDisc, localityDisc, statusDiscs } from "../../../src/look/signs/status-discs.ts";
import { verdictSigns } from "../../../src/look/signs/verdict-signs.ts";
import { precisions, siteKinds, statuses } from "../../../src/model/kinds.ts";
import { verdicts } from "../../../src/model/verdicts.ts";

const kindsWithIcons = siteKinds.filter((kind) => kind !== "area");

describe("the discs of statuses", () => {
  it("are there for every status, each with a drawing of its own", () => {
    expect(Object.keys(statusDiscs).toSorted()).toEqual([...statuses].toSorted());
    expect(distinct(Object.values(statusDiscs))).toBe(statuses.length);
  });

  it("are full only for what is open", () => {
    const full = statuses.filter((status) => !rolesOf(statusDiscs[status]).includes("backing"));
    expect(full).toEqual(["open"]);
  });

  it("break the ring only of what is not begun, more where it is only conceived", () => {
    const dashed = statuses.filter((status) => statusDiscs[status].shapes.some(({ dash }) => dash));
    expect(dashed.toSorted()).toEqual(["conceived", "planned"]);
    const gap = (status: "conceived" | "planned") =>
      statusDiscs[status].shapes.flatMap(({ dash = [] }) => dash)[0];
    expect(gap("conceived")).toBeGreaterThan(gap("planned") ?? Infinity);
  });

  it("are those of a list, except that a locality is a ring whatever its status", () => {
    for (const status of statuses) {
      for (const kind of kindsWithIcons) expect(listDisc(kind, status)).toBe(statusDiscs[status]);
      expect(listDisc("area", status)).toBe(localityDisc);
    }
  });
});

describe("the markers of the map", () => {
  it("are there for every kind in every status, each with a drawing of its own", () => {
    const all = kindsWithIcons.flatMap((kind) => statuses.map((status) => markers[kind][status]));
    expect(all).toHaveLength(kindsWithIcons.length * statuses.length);
    expect(distinct(all)).toBe(all.length);
  });

  it.each(statuses)("contain the very shapes of the disc of %s", (status) => {
    for (const kind of kindsWithIcons) {
      const { shapes } = markers[kind][status];
      // On a disc that is half full, the icon is cut into the light half.
      const shared = statusDiscs[status].shapes.filter(
        ({ fill }) => status !== "partly-open" || fill === "kind",
      );
      expect(shared.length).toBeGreaterThan(0);
      for (const shape of shared) expect(shapes).toContain(shape);
      expect(shapes.map(({ d }) => d).join("")).toContain(kindIcons[kind]);
    }
  });

  it("are the ring of a locality for an area", () => {
    for (const status of statuses) expect(markers.area[status].shapes).toBe(localityDisc.shapes);
  });
});

describe("the icons of kinds", () => {
  it("are path data, each of its own, and none for an area", () => {
    expect(kindIcons.area).toBe("");
    const paths = kindsWithIcons.map((kind) => kindIcons[kind]);
    expect(new Set(paths).size).toBe(kindsWithIcons.length);
    for (const path of paths) expect(path).toMatch(/^[Mm][-\s\d.,a-zA-Z]+$/);
  });
});

describe("the patterns of areas", () => {
  it("tell the statuses apart: what is open or not known has none, and the fill tells it", () => {
    const plain = statuses.filter((status) => areaPatterns[status].shapes.length === 0);
    expect(plain.toSorted()).toEqual(["open", "unknown"]);
    expect(distinct(statuses.map((status) => areaPatterns[status]))).toBe(statuses.length - 1);
    expect(distinct(statuses.map((status) => areaSamples[status]))).toBe(statuses.length);
  });

  it.each(statuses)("are the very shapes that the legend shows of %s", (status) => {
    for (const shape of areaPatterns[status].shapes) expect(areaSamples[status].shapes).toContain(shape);
  });
});

describe("the edges of precision", () => {
  it("tell the outlines apart: unbroken, dashed, dotted", () => {
    const { official, digitised, indicative } = precisionDashes;
    expect(official).toBeNull();
    expect(digitised?.[0]).toBeGreaterThan(1);
    expect(indicative?.[0]).toBeLessThan(1);
  });

  it("are even: every dash has its gap, and none is nothing", () => {
    const all = Object.values(precisionDashes);
    expect(all).toHaveLength(precisions.length);
    for (const dashes of all) {
      expect((dashes?.length ?? 0) % 2).toBe(0);
      for (const length of dashes ?? []) expect(length).toBeGreaterThan(0);
    }
  });

  it("belong to outlines: what has none has no dashes", () => {
    expect([precisionDashes.point, precisionDashes.none]).toEqual([null, null]);
  });

  it("are sampled with the dashes of the map, times the width of the line", () => {
    for (const precision of ["digitised", "indicative"] as const) {
      const [line] = edgeSamples[precision].shapes;
      const inWidths = line?.dash?.map((length) => length / (line.width ?? 1));
      expect(inWidths).toEqual(precisionDashes[precision]);
    }
    expect(distinct(precisions.map((precision) => edgeSamples[precision]))).toBe(precisions.length);
  });
});

describe("the signs of verdicts and marks", () => {
  it("are there for each, with a drawing of its own", () => {
    expect(distinct(verdicts.map((verdict) => verdictSigns[verdict]))).toBe(verdicts.length);
    expect(distinct(Object.values(markSigns))).toBe(3);
  });

  it("have the colour of lateness for what is late or revised, and no other", () => {
    const late = verdicts.filter((verdict) => rolesOf(verdictSigns[verdict]).includes("late"));
    expect(late.toSorted()).toEqual(["late", "revised"]);
  });
});

describe("a shape", () => {
  const all: readonly Sign[] = [
    ...Object.values(statusDiscs),
    ...siteKinds.flatMap((kind) => Object.values(markers[kind])),
    ...Object.values(areaSamples),
    ...Object.values(edgeSamples),
    ...Object.values(verdictSigns),
    ...Object.values(markSigns),
    routeShield,
  ];

  it("is painted: it has a path and a colour", () => {
    const shapes = all.flatMap((sign) => sign.shapes);
    expect(shapes.length).toBeGreaterThan(100);
    const unpainted = shapes.filter(({ d, fill, stroke }) => !d || (!fill && !stroke));
    expect(unpainted).toEqual([]);
  });

  it("writes a circle from its right end, clockwise", () => {
    expect(circle(3, 4, 2)).toBe("M5 4a2 2 0 1 1-4 0 2 2 0 1 1 4 0z");
  });
});

function rolesOf(sign: Sign): readonly unknown[] {
  return sign.shapes.flatMap(({ fill, stroke }) => [fill, stroke]);
}

function distinct(signs: readonly Sign[]): number {
  return new Set(signs.map(({ shapes }) => JSON.stringify(shapes))).size;
}
