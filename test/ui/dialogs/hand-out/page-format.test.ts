import { describe, expect, it } from "vitest";
import {
  mapSize,
  orientations,
  pageSizes,
  pagePixels,
} from "../../../../src/ui/dialogs/hand-out/page-format.ts";
import { layoutAround, layoutOf } from "../../../../src/ui/dialogs/hand-out/picture-layout.ts";

describe("the map on a page", () => {
  it("has the same layout and resolution on A4 and A3", () => {
    const a4 = mapSize({ size: "a4", orientation: "portrait", hasNotes: false });
    const a3 = mapSize({ size: "a3", orientation: "portrait", hasNotes: false });
    expect([a3.width, a3.height]).toEqual([a4.width, a4.height]);
    const dots = ({ width, pixelRatio, widthMillimetres }: typeof a4) =>
      (width * pixelRatio * 25.4) / widthMillimetres;
    expect(dots(a4)).toBeCloseTo(192, -1);
    expect(dots(a3)).toBeCloseTo(dots(a4), 5);
  });

  it("is narrower than the page in every format", () => {
    expect(pageSizes.length * orientations.length).toBe(4);
    for (const size of pageSizes)
      for (const orientation of orientations) {
        const { widthMillimetres } = mapSize({ size, orientation, hasNotes: true });
        expect((widthMillimetres * 96) / 25.4).toBeLessThan(pagePixels({ size, orientation }));
      }
  });
});

describe("the layout of a saved picture", () => {
  it("keeps the size of a given map", () => {
    const { width, height, map } = layoutAround(2_000, 1_400);
    expect(map.width).toBeCloseTo(2_000, 0);
    expect(map.height).toBeCloseTo(1_400, 0);
    expect(map.left + map.width).toBeLessThan(width);
    expect(map.top + map.height).toBeLessThan(height);
  });

  it("gives the map the space that the decoration of a whole page leaves", () => {
    const { map } = layoutOf(3_508, 2_480);
    expect(map.width).toBeLessThan(3_508);
    expect(map.top + map.height).toBeLessThan(2_480);
  });
});
