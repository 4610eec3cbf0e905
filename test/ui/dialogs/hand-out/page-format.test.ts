import { describe, expect, it } from "vitest";
import {
  mapSize,
  orientations,
  pageSizes,
  pagePixels,
} from "../../../../src/ui/dialogs/hand-out/page-format.ts";
import { layoutAround, layoutOf } from "../../../../src/ui/dialogs/hand-out/picture-layout.ts";
import { fileNameOf } from "../../../../src/ui/dialogs/hand-out/file-name.ts";

describe("the map on a sheet", () => {
  it("is laid out alike on A4 and A3, with as many dots for an inch", () => {
    const a4 = mapSize({ paper: "a4", orientation: "portrait", hasNotes: false });
    const a3 = mapSize({ paper: "a3", orientation: "portrait", hasNotes: false });
    expect([a3.width, a3.height]).toEqual([a4.width, a4.height]);
    const dots = ({ width, pixelRatio, widthMillimetres }: typeof a4) =>
      (width * pixelRatio * 25.4) / widthMillimetres;
    expect(dots(a4)).toBeCloseTo(192, -1);
    expect(dots(a3)).toBeCloseTo(dots(a4), 5);
  });

  it("is within the sheet, whatever the format", () => {
    for (const paper of pageSizes)
      for (const orientation of orientations) {
        const { widthMillimetres } = mapSize({ paper, orientation, hasNotes: true });
        expect((widthMillimetres * 96) / 25.4).toBeLessThan(pagePixels({ paper, orientation }));
      }
  });
});

describe("the frame of a saved picture", () => {
  it("holds the map at its own size", () => {
    const { width, height, map } = layoutAround(2_000, 1_400);
    expect(map.width).toBeCloseTo(2_000, 0);
    expect(map.height).toBeCloseTo(1_400, 0);
    expect(map.left + map.width).toBeLessThan(width);
    expect(map.top + map.height).toBeLessThan(height);
  });

  it("takes its map from what a whole sheet leaves", () => {
    const { map } = layoutOf(3_508, 2_480);
    expect(map.width).toBeLessThan(3_508);
    expect(map.top + map.height).toBeLessThan(2_480);
  });
});

describe("the name of a file", () => {
  it("says what, of what and of which day, in letters that every system takes", () => {
    expect(fileNameOf("atlas", "港深創科園（河套）: a/b", "2026-11-27")).toBe(
      "atlas-港深創科園-河套-a-b-2026-11-27.png",
    );
  });
});
