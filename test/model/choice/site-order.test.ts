import { describe, expect, it } from "vitest";
import { type AtlasData, type BuiltSite, indexAtlas } from "../../../src/model/atlas.ts";
import { siteKinds } from "../../../src/model/kinds.ts";
import type { AtlasEvent, Figure } from "../../../src/model/rows.ts";
import { shownDate, sortSites } from "../../../src/model/choice/site-order.ts";
import { site, words } from "../../fixtures/rows.ts";

const cite = [{ source: "paper" }];

const event = (
  id: string,
  siteId: string,
  [earliest, latest]: readonly [string | null, string | null],
  more: Partial<AtlasEvent> = {},
): AtlasEvent => ({
  id,
  kind: "happened",
  when: { earliest, latest, words },
  headline: words,
  cite,
  siteIds: [siteId],
  measureIds: [],
  ...more,
});

const area = (siteId: string, value: number, ledger: Figure["ledger"]): Figure => ({
  id: `area-${siteId}`,
  subject: words,
  value,
  unit: "m2",
  qualifier: "exact",
  words,
  asOf: { earliest: null, latest: null, words },
  role: "land-area",
  ledger,
  areaOf: siteId,
  cite,
  siteIds: [siteId],
  measureIds: [],
});

function atlasOf(rows: Partial<Pick<AtlasData, "sites" | "events" | "figures">>) {
  return indexAtlas({
    version: 1,
    placeCounts: {},
    editions: [],
    asOf: "2026-01-01",
    sources: [],
    categories: [],
    units: [],
    sites: [],
    measures: [],
    figures: [],
    events: [],
    ...rows,
  });
}

const ids = (sites: readonly BuiltSite[]): string[] => sites.map(({ id }) => id);

describe("the date that a site is sorted by", () => {
  const promise = { kind: "promised", paperRow: 3 } as const;
  const dateOf = (...events: readonly AtlasEvent[]): string | undefined =>
    shownDate(atlasOf({ sites: [site("a")], events }), site("a"))?.id;

  it("is its last later fact", () => {
    expect(
      dateOf(
        event("first", "a", ["2022-01-01", "2022-01-01"]),
        event("last", "a", ["2025-12-22", "2025-12-22"]),
        event("between", "a", ["2024-01-01", "2024-06-30"]),
      ),
    ).toBe("last");
  });

  it("is the later fact even where a promise lies further ahead", () => {
    expect(
      dateOf(
        event("promise", "a", ["2030-01-01", "2030-12-31"], promise),
        event("fact", "a", ["2024-01-01", "2024-01-01"]),
      ),
    ).toBe("fact");
  });

  it("is its last promise where nothing later is known", () => {
    expect(
      dateOf(
        event("sooner", "a", ["2024-01-01", "2024-12-31"], promise),
        event("later", "a", ["2026-01-01", "2026-12-31"], promise),
        event("report", "a", ["2021-01-01", "2027-01-01"], { kind: "reported", paperRow: 4 }),
      ),
    ).toBe("later");
  });

  it("is never a promise that only says another one again", () => {
    expect(
      dateOf(event("again", "a", ["2026-01-01", "2026-12-31"], { ...promise, sameFactAs: "first" })),
    ).toBeUndefined();
  });

  it("is none for a site that nothing is said of", () => {
    expect(dateOf(event("elsewhere", "b", ["2024-01-01", "2024-01-01"]))).toBeUndefined();
  });
});

describe("the order of the list", () => {
  it("by kind is that of the legend, and within a kind that of the data", () => {
    const sites = [...siteKinds]
      .toReversed()
      .flatMap((kind) => [site(`${kind}-1`, { kind }), site(`${kind}-2`, { kind })]);
    const sorted = sortSites(atlasOf({ sites }), sites, "group", "en");
    expect(ids(sorted)).toEqual(siteKinds.flatMap((kind) => [`${kind}-1`, `${kind}-2`]));
  });

  it("by name is the alphabet's in English, without a care for capitals or accents", () => {
    const names = ["Zone", "éclat", "Alpha", "beta"];
    const sites = names.map((en) => site(en, { short: { zhHant: "字", en } }));
    expect(ids(sortSites(atlasOf({ sites }), sites, "name", "en"))).toEqual([
      "Alpha",
      "beta",
      "éclat",
      "Zone",
    ]);
  });

  it("by name is by strokes in Traditional and by sound in Simplified Chinese", () => {
    const sites = [
      site("si", { short: { zhHant: "四", en: "x", zhHans: "四" } }),
      site("yi", { short: { zhHant: "一", en: "x", zhHans: "一" } }),
      site("ba", { short: { zhHant: "八", en: "x", zhHans: "八" } }),
    ];
    const atlas = atlasOf({ sites });
    expect(ids(sortSites(atlas, sites, "name", "zh-Hant"))).toEqual(["yi", "ba", "si"]);
    expect(ids(sortSites(atlas, sites, "name", "zh-Hans"))).toEqual(["ba", "si", "yi"]);
  });

  it("by area puts the largest first, whoever states it, and those without one last", () => {
    const sites = [
      site("none"),
      site("drawn", { drawnSquareMetres: 300_000 }),
      site("stated", { drawnSquareMetres: 10 }),
      site("later"),
    ];
    const figures = [area("stated", 880_000, "counted"), area("later", 500_000, "later")];
    expect(ids(sortSites(atlasOf({ sites, figures }), sites, "area", "en"))).toEqual([
      "stated",
      "later",
      "drawn",
      "none",
    ]);
  });

  it("by date puts the newest first and the undated last", () => {
    const sites = [site("none"), site("old"), site("new")];
    const events = [
      event("a", "old", ["2022-01-01", "2022-01-01"]),
      event("b", "new", ["2025-12-22", "2025-12-22"]),
    ];
    expect(ids(sortSites(atlasOf({ sites, events }), sites, "date", "en"))).toEqual(["new", "old", "none"]);
  });

  it.each(["group", "name", "area", "date"] as const)(
    "by %s keeps every site, and the list it was given",
    (sort) => {
      const sites = Object.freeze(siteKinds.map((kind, index) => site(kind, { kind, featureId: index + 1 })));
      const before = ids(sites);
      const sorted = sortSites(atlasOf({ sites }), sites, sort, "en");
      expect(ids(sorted).toSorted()).toEqual(before.toSorted());
      expect(ids(sites)).toEqual(before);
    },
  );
});
