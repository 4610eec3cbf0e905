import { describe, expect, it } from "vitest";
import { palettes } from "../../src/look/palette.ts";
import { siteKinds } from "../../src/model/kinds.ts";
import { firstStyle, layerColours, newLayerId, shapeOf } from "../../src/model/own-layer.ts";
import { contrast, difference } from "../look/colour.ts";

/** WCAG 2.2 AA for what is not text but has to be seen. */
const forGraphics = 3;
/** Several times what is just noticed. */
const apart = 0.07;

describe("the colours of new layers", () => {
  it("are eight, and begin again with the first for the ninth layer", () => {
    const first = Array.from({ length: 8 }, (_, index) => firstStyle(index).colour);
    expect(new Set(first).size).toBe(8);
    expect([firstStyle(8).colour, firstStyle(17).colour]).toEqual([first[0], first[1]]);
  });

  it.each(["light", "dark"] as const)("are seen on land and water of the %s palette", (flavour) => {
    const { land, mainland, water } = palettes[flavour];
    for (const colour of layerColours)
      for (const ground of [land, mainland, water])
        expect([colour, ground, contrast(colour, ground) >= forGraphics]).toEqual([colour, ground, true]);
  });

  it("are apart from each other, and from those of the sites", () => {
    const sites = [palettes.light, palettes.dark].flatMap(({ kind }) => siteKinds.map((each) => kind[each]));
    expect(sites.length).toBeGreaterThan(10);
    const close = layerColours.flatMap((colour, index) =>
      [...layerColours.slice(index + 1), ...sites].filter((other) => difference(colour, other) < apart),
    );
    expect(close).toEqual([]);
  });
});

describe("the style of a new layer", () => {
  it("draws it as its file asks, nearly opaque", () => {
    expect(firstStyle(0)).toEqual({
      colour: layerColours[0],
      width: 2,
      opacity: 0.9,
      usesLooks: true,
      colourBy: null,
      labelField: null,
    });
  });
});

describe("the id of a layer", () => {
  it("is another one each time, and such as the workspace stores", () => {
    const ids = Array.from({ length: 100 }, newLayerId);
    for (const id of ids) expect(id).toMatch(/^layer-[a-z]{12}$/);
    expect(new Set(ids).size).toBe(100);
  });
});

describe("the shape of a geometry", () => {
  it.each([
    ["Point", "point"],
    ["MultiPoint", "point"],
    ["LineString", "line"],
    ["MultiLineString", "line"],
    ["Polygon", "area"],
    ["MultiPolygon", "area"],
    ["GeometryCollection", null],
  ] as const)("of the type %s is %s", (type, shape) => {
    expect(shapeOf(type)).toBe(shape);
  });
});
