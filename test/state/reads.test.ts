import { describe, expect, it } from "vitest";
import { type AtlasData, indexAtlas } from "../../src/model/atlas.ts";
import type { Panel } from "../../src/model/choice/panel.ts";
import type { AtlasEvent, Measure } from "../../src/model/rows.ts";
import { type FeatureRef, siteRef } from "../../src/model/feature-ref.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import {
  createReads,
  isEditorShown,
  isLinkedTourOffered,
  isNewVersionOffered,
} from "../../src/state/reads.ts";
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
  headline: words,
  cite: [{ source: "paper" }],
  siteIds: ["park"],
  measureIds: [],
  status: { becomes: "open", siteIds: ["park"] },
};

const data: AtlasData = {
  version: 1,
  placeCounts: {},
  editions: [],
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
const reads = createReads(atlas);
const related = (panel: Panel): readonly string[] => reads.relatedSiteIds({ panel, stage: null });

describe("the selection", () => {
  it("is the feature whose panel is open, the same object for the same panel", () => {
    const panel = { kind: "site", id: "park" } as const;
    const compared: readonly FeatureRef[] = [];
    expect(reads.selection({ panel, compared })).toEqual([siteRef("park")]);
    expect(reads.selection({ panel, compared })).toBe(reads.selection({ panel, compared }));
    expect(reads.selection({ panel: { kind: "measure", id: "park" }, compared: [] })).toEqual([]);
    expect(reads.selection(initialState)).toEqual([]);
  });

  it("is everything that is compared while the comparison is open", () => {
    const compared = [siteRef("park"), siteRef("campus-a")];
    expect(reads.selection({ panel: { kind: "compare" }, compared })).toBe(compared);
    expect(reads.selection({ panel: { kind: "land" }, compared })).toEqual([]);
  });
});

describe("the related sites", () => {
  it("are a measure's sites and the members of its groups, each once", () => {
    const panel = { kind: "measure", id: "m" } as const;
    expect(related(panel)).toEqual(["group", "campus-a", "campus-b", "park"]);
  });

  it("are the members of a chosen group, not the group itself", () => {
    expect(related({ kind: "site", id: "group" })).toEqual(["campus-a", "campus-b"]);
    expect(related({ kind: "site", id: "park" })).toEqual([]);
  });

  it("are none for other panels and for ids that are not there", () => {
    expect(related({ kind: "sites" })).toEqual([]);
    expect(related({ kind: "site", id: "atlantis" })).toEqual([]);
    expect(related({ kind: "measure", id: "atlantis" })).toEqual([]);
  });

  it("and the selection are the very same empty lists for all panels that have none", () => {
    const [about, land] = [{ kind: "about" }, { kind: "land" }] as const;
    expect(reads.selection({ panel: about, compared: [] })).toBe(
      reads.selection({ panel: land, compared: [] }),
    );
    expect(related(about)).toBe(related(land));
  });
});

describe("the visible sites", () => {
  it("are all of them without a filter", () => {
    expect(reads.visibleSiteIds(initialState)).toEqual(["park", "group", "campus-a", "campus-b"]);
  });

  it("pass the filter of kinds and that of statuses", () => {
    expect(reads.visibleSiteIds({ ...initialState, kinds: ["university"], statuses: [] })).toEqual([
      "campus-a",
      "campus-b",
    ]);
    expect(reads.visibleSiteIds({ ...initialState, kinds: ["university"], statuses: ["open"] })).toEqual([
      "campus-b",
    ]);
    expect(reads.visibleSiteIds({ ...initialState, kinds: ["land"], statuses: [] })).toEqual([]);
  });

  it("are judged by what is known today, not by the paper", () => {
    expect(reads.visibleSiteIds({ ...initialState, kinds: [], statuses: ["open"] })).toEqual([
      "park",
      "campus-b",
    ]);
  });

  it("are the very same object while the filters are, whatever else changes", () => {
    const first = reads.visibleSiteIds(initialState);
    const hovered = { ...initialState, hover: siteRef("park") };
    expect(reads.visibleSiteIds(hovered)).toBe(first);
    expect(reads.visibleSiteIds({ ...initialState, kinds: ["park"] })).not.toBe(first);
  });
});

describe("the reads of two stores", () => {
  it("do not disturb each other: each answers with its own object, whatever the other was asked", () => {
    const other = createReads(atlas);
    const parks = { ...initialState, kinds: ["park"] } as const;
    const mine = reads.visibleSiteIds(initialState);
    const theirs = other.visibleSiteIds(parks);
    expect(reads.visibleSiteIds(initialState)).toBe(mine);
    expect(other.visibleSiteIds(parks)).toBe(theirs);
    expect(theirs).not.toEqual(mine);
  });

  it("tell the same state of every site", () => {
    const time = { month: 100, clock: "promised" } as const;
    const [a, b] = [reads.statusThen(time), createReads(atlas).statusThen(time)];
    expect(data.sites.map(({ id }) => a(id))).toEqual(data.sites.map(({ id }) => b(id)));
    expect(reads.statusThen(time)).toBe(a);
  });
});

describe("while a tour is on the stage", () => {
  const onStage = { ...initialState, stage: stageAt("a-tour") };

  it.each([
    ["the tour editor", isEditorShown, { editing: "own-1" }],
    ["the question about a tour from a link", isLinkedTourOffered, { made: "packed" }],
    ["the notice of a new version", isNewVersionOffered, { offline: "new-version" }],
  ] as const)("%s is not shown, and is afterwards", (_what, isShown, change) => {
    expect(isShown({ ...onStage, ...change })).toBe(false);
    expect(isShown({ ...initialState, ...change })).toBe(true);
    expect(isShown(initialState)).toBe(false);
  });

  it("and while one is edited, no new version is offered", () => {
    const editing = { ...initialState, editing: "own-1", offline: "new-version" } as const;
    expect(isNewVersionOffered(editing)).toBe(false);
  });
});
