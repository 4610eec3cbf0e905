import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, type BuiltSite, indexAtlas } from "../../src/model/atlas.ts";
import { type LandTotal, landTotal, doOverlap } from "../../src/model/land-total.ts";
import { atlasOf, site } from "../fixtures/rows.ts";
import { buildReal, readReal } from "../geodata/real.ts";

let atlas: Atlas;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
});

describe("the land of a selection", () => {
  it("is 334.5 ha in Hong Kong for the five sites whose land the paper states", () => {
    const stated = atlas.figures.filter(({ ledger }) => ledger === "counted" || ledger === "container");
    const total = landTotal(
      atlas,
      stated.flatMap(({ areaOf }) => areaOf ?? []),
    );
    expect(stated).toHaveLength(5);
    expect(total).toMatchObject({ inHongKong: 3_345_000, outside: 0, left: [] });
    expect(idsOf(total.across)).toEqual(["szhk-itc-zone"]);
  });

  it("leaves out the Loop, which lies in San Tin", () => {
    const total = landTotal(atlas, ["hsitp-loop", "san-tin-technopole"]);
    expect(total.inHongKong).toBe(2_400_000);
    expect(total.left.map(({ site: { id }, inside }) => [id, inside.id])).toEqual([
      ["hsitp-loop", "san-tin-technopole"],
    ]);
  });

  it("keeps what lies outside Hong Kong apart", () => {
    const total = landTotal(atlas, ["shenzhen-it-zone", "science-park"]);
    expect(total).toMatchObject({ inHongKong: 220_000, outside: 3_020_000 });
  });

  it("counts the later extent of San Tin in place of the one of the paper, by its outline", () => {
    const total = landTotal(atlas, ["san-tin-technopole", "san-tin-technopole-2024-extent", "hsitp-loop"]);
    expect(total.inHongKong).toBe(6_270_000);
    expect(total.left).toHaveLength(2);
  });

  it("names regions and sites without an area, and counts neither", () => {
    const total = landTotal(atlas, ["northern-metropolis", "innohk-clusters", "atlantis"]);
    expect(total).toMatchObject({ inHongKong: 0, outside: 0, counted: [] });
    expect(total.context.map(({ id }) => id)).toEqual(["northern-metropolis"]);
    expect(total.without.map(({ id }) => id)).toEqual(["innohk-clusters"]);
  });

  it("takes a member for a piece of its group, a tie by the ids, and ends in a circle", () => {
    const made = atlasOf([
      site("b", { members: ["a"], drawnSquareMetres: 5 }),
      site("a", { drawnSquareMetres: 5, partOf: "c" }),
      site("c", { partOf: "a" }),
    ]);
    expect(idsOf(landTotal(made, ["b", "a", "c"]).counted)).toEqual(["a"]);
  });
});

describe("any selection of our sites", () => {
  it("counts no ground twice, whatever its order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(atlas.sites.map(({ id }) => id)), (ids) => {
        const total = landTotal(atlas, ids);
        expectNoGroundTwice(total);
        expect(landTotal(atlas, ids.toSorted())).toEqual(total);
        expect(placesOf(total)).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it("stays the same when a site is added that lies inside a counted one", () => {
    fc.assert(
      fc.property(
        fc.subarray(atlas.sites.map(({ id }) => id)),
        fc.constantFrom(...atlas.sites),
        (ids, added) => {
          const [before, after] = [landTotal(atlas, ids), landTotal(atlas, [...ids, added.id])];
          expect(isUnmoved(before, added, after)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("counts no ground twice in every subset of every cluster of sites that share ground", () => {
    const clusters = clustersOf(atlas);
    expect(clusters.map(({ length }) => length).filter((length) => length > 1)).not.toEqual([]);
    for (const cluster of clusters)
      for (const subset of subsetsOf(cluster)) {
        const total = landTotal(atlas, subset);
        expectNoGroundTwice(total);
        expect(landTotal(atlas, subset.toReversed())).toEqual(total);
        for (const { site: inner } of total.left) {
          const before = landTotal(
            atlas,
            subset.filter((id) => id !== inner.id),
          );
          expect(isUnmoved(before, inner, total)).toBe(true);
        }
      }
  });
});

function expectNoGroundTwice({ counted, inHongKong, outside }: LandTotal): void {
  const pairs = counted.flatMap(({ site: a }, index) =>
    counted.slice(index + 1).flatMap(({ site: b }) => (doOverlap(atlas, a, b) ? [`${a.id} ${b.id}`] : [])),
  );
  expect(pairs).toEqual([]);
  expect(inHongKong + outside).toBe(counted.reduce((sum, { area }) => sum + area.squareMetres, 0));
}

/** Where the added site was left out, all that was counted before is counted still, and nothing else. */
function isUnmoved(before: LandTotal, added: BuiltSite, after: LandTotal): boolean {
  const isLeft = after.left.some(({ site: { id } }) => id === added.id);
  return !isLeft || isDeepStrictEqual(idsOf(after.counted), idsOf(before.counted));
}

function placesOf({ counted, left, across, context, without }: LandTotal): number {
  return counted.length + left.length + across.length + context.length + without.length;
}

function idsOf(lands: LandTotal["counted"]): string[] {
  return lands.map(({ site: { id } }) => id);
}

/** The sites in groups of which each is joined by shared ground; those without an area can share none. */
function clustersOf(all: Atlas): string[][] {
  const countable = all.sites.filter(({ id }) => landTotal(all, [id]).counted.length > 0);
  const unseen = new Set(countable);
  return countable.flatMap((first) => {
    if (!unseen.delete(first)) return [];
    const cluster = [first];
    for (const member of cluster)
      for (const other of unseen)
        if (doOverlap(all, member, other)) {
          unseen.delete(other);
          cluster.push(other);
        }
    return [cluster.map(({ id }) => id)];
  });
}

function subsetsOf(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((subsets, id) => [...subsets, ...subsets.map((some) => [...some, id])], [[]]);
}
