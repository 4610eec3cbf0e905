import { beforeAll, describe, expect, it } from "vitest";
import { indexAtlas } from "../../../../src/model/atlas.ts";
import { ledgerTree } from "../../../../src/model/ledger-tree.ts";
import {
  type Box,
  labelLines,
  layoutSquares,
  pictureHeight,
  pictureWidth,
} from "../../../../src/ui/panels/land/squares-layout.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

let boxes: readonly Box[];

beforeAll(async () => {
  const atlas = indexAtlas(buildReal(await readReal()));
  const [park] = atlas.figuresOfSite("science-park").filter(({ areaOf }) => areaOf === "science-park");
  boxes = layoutSquares(ledgerTree(atlas), park);
});

describe("the picture of the land", () => {
  it("draws every area to one scale", () => {
    const scales = boxes.map(({ figure, width, height }) => (width * height) / figure.value);
    expect(scales).toHaveLength(9);
    for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 6);
  });

  it("draws every area within the picture", () => {
    expect(boxes).toHaveLength(9);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(pictureWidth);
      expect(y + height).toBeLessThan(pictureHeight);
    }
  });
});

describe("the label lines of an area", () => {
  it("break between words and between Chinese characters, but not within a number", () => {
    expect(labelLines("HSITP, the Loop", 11)).toEqual(["HSITP, the", "Loop"]);
    expect(labelLines("中大 2.5 公頃用地", 18)).toEqual(["中大 2.5 公頃用地"]);
    expect(labelLines("中大 2.5 公頃用地", 8)).toEqual(["中大 2.5", "公頃用地"]);
  });
});
