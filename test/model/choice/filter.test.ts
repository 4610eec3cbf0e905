import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../../src/model/atlas.ts";
import { districtId } from "../../../src/model/site-location.ts";
import { lastDayOf, lastMonth } from "../../../src/model/months.ts";
import { statuses } from "../../../src/model/kinds.ts";
import { clocks, statusOn } from "../../../src/model/status.ts";
import { createReads, type Reads } from "../../../src/state/reads.ts";
import {
  countWith,
  type Filter,
  isFiltered,
  noFilter,
  passingSites,
  removedByClause,
} from "../../../src/model/choice/filter.ts";
import { buildReal, readReal } from "../../geodata/real.ts";

let atlas: Atlas;
let reads: Reads;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
  reads = createReads(atlas);
});

const now: Filter = { ...noFilter, month: null, clock: "known" };
const idsOf = (filter: Filter): readonly string[] => passingSites(filter, reads).map(({ id }) => id);

describe("the sentence", () => {
  it("lets every site through while it says nothing", () => {
    expect(isFiltered(now)).toBe(false);
    expect(passingSites(now, reads)).toHaveLength(50);
  });

  it("lets through what holds in all of its clauses", () => {
    const asked: Filter = { ...now, kinds: ["land"], districts: ["sha-tin"], moreThanHectares: 2 };
    const sites = passingSites(asked, reads);
    expect(sites.length).toBeGreaterThan(0);
    for (const site of sites) expect([site.kind, districtId(site)]).toEqual(["land", "sha-tin"]);
    expect(sites.map(({ id }) => id)).toContain("ma-liu-shui-88ha");
  });

  it("takes larger at its word: a site of just that size is left out", () => {
    expect(idsOf({ ...now, moreThanHectares: 88 })).not.toContain("ma-liu-shui-88ha");
    expect(idsOf({ ...now, moreThanHectares: 87.5 })).toContain("ma-liu-shui-88ha");
  });

  it("says of nothing left which clause took how many", () => {
    const asked: Filter = { ...now, kinds: ["university"], promisedBefore: 2025 };
    expect(idsOf(asked)).toEqual([]);
    const removed = Object.fromEntries(
      removedByClause(asked, reads).map((each) => [each.name, each.removed]),
    );
    expect(Object.keys(removed)).toEqual(["kinds", "promisedBefore"]);
    expect(removed["kinds"]).toBe(idsOf({ ...now, promisedBefore: 2025 }).length);
    expect(removed["promisedBefore"]).toBe(idsOf({ ...now, kinds: ["university"] }).length);
  });

  it("counts an option with the other clauses as they stand", () => {
    const asked: Filter = { ...now, districts: ["sha-tin"] };
    expect(countWith(asked, reads, "kinds", ["land"])).toBe(idsOf({ ...asked, kinds: ["land"] }).length);
  });
});

describe("map, list and sentence", () => {
  it.each(clocks)("agree in every month (%s)", (clock) => {
    for (let month = 0; month <= lastMonth; month += 1) {
      const time = { ...now, month, clock };
      const statusThen = reads.statusThen(time);
      const told = atlas.sites.map((site) => statusOn(atlas, site, lastDayOf(month), clock));
      expect(atlas.sites.map(({ id }) => statusThen(id))).toEqual(told);
      const parts = statuses.map((status) => reads.visibleSiteIds({ ...time, statuses: [status] }));
      expect(parts.flat().toSorted()).toEqual(idsOf(now).toSorted());
      for (const [index, status] of statuses.entries())
        expect(parts[index]?.every((id) => statusThen(id) === status)).toBe(true);
    }
  });

  it("say in December 2024 what the paper promised, and what is known", () => {
    const december = 83;
    const promised = reads.statusThen({ month: december, clock: "promised" });
    // The paper promises the completion of the Loop's first buildings only: no state of the whole follows from it.
    expect([promised("hsitp-loop"), promised("amc")]).toEqual(["works", "completed"]);
    expect(reads.statusThen({ month: december, clock: "known" })("hsitp-loop")).toBe("works");
    expect(reads.statusThen({ month: december + 12, clock: "known" })("hsitp-loop")).toBe("partly-open");
  });

  it("are the same object while the month says nothing to the filter", () => {
    const first = reads.visibleSiteIds({ ...now, kinds: now.kinds, month: 3 });
    expect(reads.visibleSiteIds({ ...now, month: 4 })).toBe(first);
  });
});
