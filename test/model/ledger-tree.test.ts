import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../src/model/atlas.ts";
import { type LedgerTree, ledgerTree } from "../../src/model/ledger-tree.ts";
import type { Figure } from "../../src/model/rows.ts";
import { buildReal, readReal } from "../geodata/real.ts";

let atlas: Atlas;
let tree: LedgerTree;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
  tree = ledgerTree(atlas);
});

describe("the tree of the land ledger", () => {
  it("sets the Loop inside San Tin, and the later 300, 627 and 210 ha beside it", () => {
    const branch = tree.counted.find(({ figure }) => figure.areaOf === "san-tin-technopole");
    expect(hectaresOf(branch?.parts)).toEqual([87]);
    expect(hectaresOf(branch?.later)).toEqual([627, 300, 210]);
  });

  it("sets reclamation and vacated works inside the 88 ha", () => {
    const branch = tree.counted.find(({ figure }) => figure.areaOf === "ma-liu-shui-88ha");
    expect(hectaresOf(branch?.parts)).toEqual([60, 28]);
  });

  it("keeps the zone, what lies outside Hong Kong and floors apart", () => {
    expect(hectaresOf(tree.containers.map(({ figure }) => figure))).toEqual([540]);
    expect(hectaresOf(tree.outside)).toEqual([302, 1492, 389]);
    expect(hectaresOf(tree.floor)).toEqual([40]);
  });

  it("has every area in one place", () => {
    const branches = tree.counted.flatMap(({ figure, parts, later }) => [figure, ...parts, ...later]);
    const containers = tree.containers.map(({ figure }) => figure);
    const told = [
      ...branches,
      ...containers,
      ...tree.outside,
      ...tree.floor,
      ...tree.elsewhere,
      ...tree.reference,
    ];
    const areas = atlas.figures.filter(({ role }) => role === "land-area" || role === "floor-area");
    expect(told.map(({ id }) => id).toSorted()).toEqual(areas.map(({ id }) => id).toSorted());
  });
});

function hectaresOf(figures: readonly Figure[] = []): number[] {
  return figures.map(({ value }) => value / 10_000);
}
