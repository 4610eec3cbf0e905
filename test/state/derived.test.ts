import { describe, expect, it } from "vitest";
import { type AtlasData, indexAtlas } from "../../src/model/atlas.ts";
import type { AtlasEvent, Measure } from "../../src/model/rows.ts";
import { highlightedSiteIds, selectedSiteId, visibleSiteIds } from "../../src/state/derived.ts";
import { initialState } from "../../src/state/store.ts";
import { site, words } from "../fixtures/rows.ts";

const measure: Measure = {
  id: "m",
  category: "c",
  name: words,
  nameStatus: "official",
  nameSource: null,
  summary: words,
  cite: [{ source: "paper" }],
  siteIds: ["group", "park", "campus-b"],
};

const opening: AtlasEvent = {
  id: "opening",
  kind: "happened",
  when: { earliest: "2024-12-20", latest: "2024-12-20", words },
  gist: words,
  cite: [{ source: "paper" }],
  siteIds: ["park"],
  measureIds: [],
  status: { becomes: "open", siteIds: ["park"] },
};

const data: AtlasData = {
  version: 1,
  placeCounts: {},
  asOf: "2026-11-01",
  sources: [],
  categories: [],
  units: [],
  sites: [
    site("park"),
    site("group", { kind: "area", members: ["campus-a", "campus-b"] }),
    site("campus-a", { kind: "university" }),
    site("campus-b", { kind: "university", statusAtPaper: "open" }),
  ],
  measures: [measure],
  figures: [],
  events: [opening],
};
const atlas = indexAtlas(data);

describe("the selected site", () => {
  it("is the one whose panel is open", () => {
    expect(selectedSiteId({ panel: { kind: "site", id: "park" } })).toBe("park");
    expect(selectedSiteId({ panel: { kind: "measure", id: "park" } })).toBeNull();
    expect(selectedSiteId(initialState)).toBeNull();
  });
});

describe("the highlighted sites", () => {
  it("are a measure's sites and the members of its groups, each once", () => {
    const panel = { kind: "measure", id: "m" } as const;
    expect(highlightedSiteIds(panel, atlas)).toEqual(["group", "campus-a", "campus-b", "park"]);
  });

  it("are the members of a chosen group, not the group itself", () => {
    expect(highlightedSiteIds({ kind: "site", id: "group" }, atlas)).toEqual(["campus-a", "campus-b"]);
    expect(highlightedSiteIds({ kind: "site", id: "park" }, atlas)).toEqual([]);
  });

  it("are none for other panels and for ids that are not there", () => {
    expect(highlightedSiteIds({ kind: "sites" }, atlas)).toEqual([]);
    expect(highlightedSiteIds({ kind: "site", id: "atlantis" }, atlas)).toEqual([]);
    expect(highlightedSiteIds({ kind: "measure", id: "atlantis" }, atlas)).toEqual([]);
  });
});

describe("the visible sites", () => {
  it("are all of them without a filter", () => {
    expect(visibleSiteIds(initialState, atlas)).toEqual(["park", "group", "campus-a", "campus-b"]);
  });

  it("pass the filter of kinds and that of statuses", () => {
    expect(visibleSiteIds({ ...initialState, kinds: ["university"], statuses: [] }, atlas)).toEqual([
      "campus-a",
      "campus-b",
    ]);
    expect(visibleSiteIds({ ...initialState, kinds: ["university"], statuses: ["open"] }, atlas)).toEqual([
      "campus-b",
    ]);
    expect(visibleSiteIds({ ...initialState, kinds: ["land"], statuses: [] }, atlas)).toEqual([]);
  });

  it("are judged by what is known today, not by the paper", () => {
    expect(visibleSiteIds({ ...initialState, kinds: [], statuses: ["open"] }, atlas)).toEqual([
      "park",
      "campus-b",
    ]);
  });

  it("are the very same object while the filters are, whatever else changes", () => {
    const first = visibleSiteIds(initialState, atlas);
    expect(visibleSiteIds({ ...initialState, hover: "park" } as typeof initialState, atlas)).toBe(first);
    expect(visibleSiteIds({ ...initialState, kinds: ["park"] }, atlas)).not.toBe(first);
  });
});
