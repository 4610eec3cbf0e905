import { beforeAll, describe, expect, it } from "vitest";
import { type Following, followStore, wishedStyle } from "../../src/map/follow.ts";
import {
  goHome,
  hoverSite,
  openPanel,
  selectSite,
  setLanguage,
  setQuery,
  setSort,
  setTheme,
  toggleKind,
} from "../../src/state/actions.ts";
import { type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import { RealStyle } from "./built-style.ts";
import { FakeMap } from "./fake-map.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

interface Marks {
  readonly hover: boolean;
  readonly selected: boolean;
  readonly highlighted: boolean;
}

function followed(isStyleRead = true) {
  const store: AtlasStore = createAtlasStore();
  const marks = new Map<number, Marks>();
  const page = { label: "Karte" };
  const attributes = new Map<string, string>();
  const now = { isStyleRead };
  const fake = new FakeMap({
    getSource: () => (now.isStyleRead ? {} : undefined),
    setFeatureState: ({ id }: { id: number }, state: Marks) => marks.set(id, state),
    getContainer: () => ({ dataset: page }),
    getCanvas: () => ({ setAttribute: (name: string, value: string) => attributes.set(name, value) }),
  });
  const { atlas, features } = real;
  const wish = {
    store,
    atlas,
    features,
    base: "./",
    flavour: ({ theme }: { theme: string }) => (theme === "dark" ? ("dark" as const) : ("light" as const)),
  };
  const following: Following = { ...wish, map: fake.map, style: wishedStyle(wish) };
  const applyAll = followStore(following);
  const marked = (mark: keyof Marks): string[] =>
    atlas.sites.filter(({ num }) => marks.get(num)?.[mark]).map(({ id }) => id);
  const names = (): string[] => [...new Set(fake.asked.map(([name]) => name))];
  return { store, fake, following, applyAll, marked, names, page, attributes, now };
}

describe("the map that follows the store", () => {
  it("marks the site under the pointer, and takes the mark off again", () => {
    const { store, marked, names } = followed();
    hoverSite(store, "science-park");
    expect(marked("hover")).toEqual(["science-park"]);
    hoverSite(store, null);
    expect(marked("hover")).toEqual([]);
    expect(names()).toEqual([]);
  });

  it("marks the chosen site, draws it and goes to it", () => {
    const { store, marked, names } = followed();
    selectSite(store, "science-park");
    expect(marked("selected")).toEqual(["science-park"]);
    expect(names().toSorted()).toEqual(["fitBounds", "setFilter"]);
  });

  it("marks the sites of an open measure", () => {
    const { store, marked } = followed();
    const measure = real.atlas.measures.find(({ siteIds }) => siteIds.includes("science-park"));
    openPanel(store, { kind: "measure", id: measure?.id ?? "" });
    expect(marked("highlighted")).toContain("science-park");
    expect(marked("selected")).toEqual([]);
  });

  it("goes where it is asked to, each time it is asked", () => {
    const { store, fake } = followed();
    goHome(store);
    goHome(store);
    expect(fake.asked.map(([name]) => name)).toEqual(["fitBounds", "fitBounds"]);
  });

  it("writes its names and its own label anew in another language", () => {
    const { store, names, attributes, page } = followed();
    page.label = "Map";
    setLanguage(store, "en");
    expect(names()).toContain("setLayoutProperty");
    expect(attributes.get("aria-label")).toBe("Map");
  });

  it("paints anew in another theme", () => {
    const { store, names } = followed();
    setTheme(store, "dark");
    expect(names()).toContain("setPaintProperty");
  });

  it("hides what the filter takes away, and nothing else", () => {
    const { store, names } = followed();
    toggleKind(store, "university");
    expect(names()).toEqual(["setFilter"]);
  });

  it("has nothing to do for what it does not show", () => {
    const { store, fake, marked } = followed();
    setSort(store, "name");
    setQuery(store, "park");
    openPanel(store, { kind: "about" });
    expect(fake.asked).toEqual([]);
    expect(marked("hover")).toEqual([]);
  });

  it("waits for its style, then takes over everything that was chosen meanwhile", () => {
    const { store, fake, applyAll, marked, names, now } = followed(false);
    setTheme(store, "dark");
    openPanel(store, { kind: "site", id: "science-park" });
    expect(fake.asked).toEqual([]);
    now.isStyleRead = true;
    applyAll();
    expect(names()).toContain("setPaintProperty");
    expect(marked("selected")).toEqual(["science-park"]);
  });

  it("knows which style it has: asked again, it changes nothing", () => {
    const { store, fake, applyAll, following } = followed();
    setTheme(store, "dark");
    fake.asked.length = 0;
    applyAll();
    expect(fake.asked).toEqual([]);
    expect(following.style).toEqual(real.of({}, { flavour: "dark" }));
  });
});
