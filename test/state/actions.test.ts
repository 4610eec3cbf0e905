import { describe, expect, it } from "vitest";
import { siteRef } from "../../src/model/feature-ref.ts";
import { back, dismissNotice, openPanel, setQuery } from "../../src/state/actions/panel.ts";
import { clearFilters, setSort } from "../../src/state/actions/filter.ts";
import { goHome, mapFailed, mapReady, reportCamera, zoomBy } from "../../src/state/actions/map.ts";
import { hoverFeature, nextSite, openFeature } from "../../src/state/features.ts";
import { setLanguage, setTheme } from "../../src/state/actions/preferences.ts";
import { toggleKind, toggleStatus } from "../../src/state/actions/filter.ts";
import { type AtlasState, type AtlasStore, createAtlasStore, initialState } from "../../src/state/store.ts";

const order = ["a", "b", "c"];
const camera = { zoom: 12, lng: 114.2, lat: 22.4, bearing: 0, pitch: 0 };

/** Every state that followers of the store were told of. */
function told(store: AtlasStore): AtlasState[] {
  const states: AtlasState[] = [];
  store.subscribe((state) => states.push(state));
  return states;
}

describe("the store", () => {
  it("starts with the list of sites, everything shown, and what is known of the reader", () => {
    expect(createAtlasStore().getState()).toEqual(initialState);
    expect(createAtlasStore({ language: "en", theme: "dark" }).getState()).toEqual({
      ...initialState,
      language: "en",
      theme: "dark",
    });
  });
});

describe("choosing a site", () => {
  it("opens its panel and requests it of the map in one step", () => {
    const store = createAtlasStore();
    const states = told(store);
    openFeature(store, siteRef("a"));
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({
      panel: { kind: "site", id: "a" },
      focus: { kind: "site", id: "a", serial: 1 },
    });
  });

  it("and choosing it again asks the map again", () => {
    const store = createAtlasStore();
    openFeature(store, siteRef("a"));
    openFeature(store, siteRef("a"));
    expect(store.getState().focus).toEqual({ kind: "site", id: "a", serial: 2 });
  });

  it.each([
    [null, 1, "a"],
    [null, -1, "c"],
    ["a", 1, "b"],
    ["c", 1, "a"],
    ["a", -1, "c"],
    ["b", -1, "a"],
    ["not in the list", 1, "a"],
    ["not in the list", -1, "c"],
  ] as const)("after %s by %i leads to %s", (here, step, next) => {
    const store = createAtlasStore();
    if (here) openFeature(store, siteRef(here));
    nextSite(store, order, step);
    expect(store.getState().panel).toEqual({ kind: "site", id: next });
  });

  it("does nothing in an empty list", () => {
    const store = createAtlasStore();
    nextSite(store, [], 1);
    nextSite(store, [], -1);
    expect(store.getState()).toBe(store.getInitialState());
  });
});

describe("closing", () => {
  it.each([
    [{ kind: "site", id: "a" }, { kind: "sites" }],
    [{ kind: "measure", id: "m" }, { kind: "measures" }],
    [{ kind: "measures" }, { kind: "sites" }],
    [{ kind: "shelf" }, { kind: "sites" }],
    [{ kind: "paper" }, { kind: "sites" }],
    [{ kind: "paper" }, { kind: "sites" }],
    [{ kind: "about" }, { kind: "sites" }],
  ] as const)("%o leads to %o", (panel, parent) => {
    const store = createAtlasStore({ panel });
    back(store);
    expect(store.getState().panel).toEqual(parent);
  });

  it("the list of sites does nothing", () => {
    const store = createAtlasStore();
    const states = told(store);
    back(store);
    expect(states).toEqual([]);
  });
});

describe("asking the map", () => {
  it("for home or a zoom twice makes two requests", () => {
    const store = createAtlasStore();
    goHome(store);
    goHome(store);
    expect(store.getState().focus).toEqual({ kind: "home", serial: 2 });
    zoomBy(store, -1);
    expect(store.getState().focus).toEqual({ kind: "zoom", by: -1, serial: 3 });
  });
});

describe("the legend's filters", () => {
  it("stand in the order of the tables however they were chosen, and go out again", () => {
    const store = createAtlasStore();
    toggleKind(store, "university");
    toggleKind(store, "park");
    toggleStatus(store, "open");
    toggleStatus(store, "planned");
    expect(store.getState()).toMatchObject({ kinds: ["park", "university"], statuses: ["planned", "open"] });
    toggleKind(store, "park");
    expect(store.getState().kinds).toEqual(["university"]);
    clearFilters(store);
    expect(store.getState()).toMatchObject({ kinds: [], statuses: [] });
  });
});

describe("the map's own words", () => {
  it("a failure is reported with its code, and withdrawn when the map is ready", () => {
    const store = createAtlasStore();
    mapFailed(store, "webgl");
    expect(store.getState()).toMatchObject({ mapState: "failed", failure: { code: "webgl" } });
    mapReady(store);
    expect(store.getState()).toMatchObject({ mapState: "ready", failure: null });
  });
});

describe("what is already so", () => {
  it.each<[string, (store: AtlasStore) => void]>([
    ["the panel", (store) => openPanel(store, { kind: "measure", id: "m" })],
    ["the camera", (store) => reportCamera(store, { ...camera })],
    ["the pointer", (store) => hoverFeature(store, siteRef("a"))],
    ["the language", (store) => setLanguage(store, "en")],
    ["the theme", (store) => setTheme(store, "dark")],
    ["the order", (store) => setSort(store, "area")],
    ["the search", (store) => setQuery(store, "fund\u0000")],
    ["no filters", clearFilters],
    ["no notice", dismissNotice],
  ])("is not told again: %s", (_name, choose) => {
    const store = createAtlasStore({
      panel: { kind: "measure", id: "m" },
      camera,
      hover: siteRef("a"),
      language: "en",
      theme: "dark",
      sort: "area",
      query: "fund",
    });
    const states = told(store);
    choose(store);
    expect(states).toEqual([]);
  });
});

describe("a notice", () => {
  it("goes when it was read", () => {
    const store = createAtlasStore({ notice: { code: "link-unread", parts: ["x"], cut: false } });
    dismissNotice(store);
    expect(store.getState().notice).toBeNull();
  });
});
