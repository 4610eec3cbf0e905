import { describe, expect, it } from "vitest";
import { siteRef } from "../../src/model/feature-ref.ts";
import { wholeMeasures } from "../../src/model/measure-filter.ts";
import { back, openPanel, setQuery } from "../../src/state/actions/panel.ts";
import { openFeature } from "../../src/state/features.ts";
import { filterMeasures, showAllMeasures, toggleCategory } from "../../src/state/actions/filter.ts";
import { applyLink } from "../../src/state/apply-link.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import { parseHash } from "../../src/link/hash.ts";
import { known } from "../link/known-ids.ts";

const narrowed = { ...wholeMeasures, year: 2018 };
const narrowedStore = () => createAtlasStore({ panel: { kind: "measures" }, measureFilter: narrowed });

describe("narrowing the measures", () => {
  it("changes one clause and keeps the others", () => {
    const store = narrowedStore();
    filterMeasures(store, { money: "with" });
    expect(store.getState().measureFilter).toEqual({ ...narrowed, money: "with" });
    filterMeasures(store, { year: null });
    expect(store.getState().measureFilter).toEqual({ ...wholeMeasures, money: "with" });
  });

  it("takes categories in and out, in one order however they were chosen", () => {
    const store = createAtlasStore();
    toggleCategory(store, "land");
    toggleCategory(store, "annex-4");
    expect(store.getState().measureFilter.categories).toEqual(["annex-4", "land"]);
    toggleCategory(store, "land");
    expect(store.getState().measureFilter.categories).toEqual(["annex-4"]);
  });

  it("is undone in one step, with the search", () => {
    const store = narrowedStore();
    setQuery(store, "fund");
    showAllMeasures(store);
    expect(store.getState()).toMatchObject({ measureFilter: wholeMeasures, query: "" });
  });

  it("stays while a measure and its site are looked at, and leads back to what was left", () => {
    const store = narrowedStore();
    openPanel(store, { kind: "measure", id: "m" });
    back(store);
    expect(store.getState()).toMatchObject({ panel: { kind: "measures" }, measureFilter: narrowed });
    openFeature(store, siteRef("a"));
    expect(store.getState().measureFilter).toEqual(narrowed);
  });

  it("is given up on the ground floor", () => {
    const store = narrowedStore();
    openPanel(store, { kind: "sites" });
    expect(store.getState().measureFilter).toEqual(wholeMeasures);
  });
});

describe("following a link", () => {
  const after = (hash: string) => applyLink(narrowedStore().getState(), parseHash(hash, known)).measureFilter;

  it("to the measures takes what it says, and all of them where it says nothing", () => {
    expect(after("#view=measures&money=with")).toEqual({ ...wholeMeasures, money: "with" });
    expect(after("#view=measures")).toEqual(wholeMeasures);
  });

  it("back to a measure keeps the list it was opened from", () => {
    expect(after("#measure=global-stem-professorship")).toEqual(narrowed);
  });
});
