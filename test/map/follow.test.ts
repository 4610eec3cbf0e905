import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Following, followStore, wishedStyle } from "../../src/map/follow.ts";
import { startNearby } from "../../src/map/nearby.ts";
import type { NearbyFeatures } from "../../src/map/nearby-features.ts";
import { monthOf } from "../../src/model/months.ts";
import { outlinesOf } from "../../src/model/atlas.ts";
import {
  askNear,
  goHome,
  hoverSite,
  openPanel,
  selectSite,
  setLanguage,
  setQuery,
  setSort,
  setTheme,
} from "../../src/state/actions.ts";
import {
  setClock,
  setMonth,
  setPromisedBefore,
  toggleKind,
  toggleStatus,
} from "../../src/state/choosing-actions.ts";
import { setRadius } from "../../src/state/answer-actions.ts";
import { type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import { RealStyle } from "./built-style.ts";
import { FakeMap } from "./fake-map.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
});
afterEach(() => vi.unstubAllGlobals());

function drawFrame(): void {
  for (const act of frames.splice(0)) act();
}

vi.mock("../../src/map/radius-handle.ts", () => ({ startRadiusHandle: () => undefined }));

/** In the Science Park, with much about it. */
const spot = { lng: 114.2105, lat: 22.4265, place: null };

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
  const drawn: NearbyFeatures[] = [];
  /** How much had been asked of the map before. */
  const roomTaken: number[] = [];
  const nearby = { setData: (data: NearbyFeatures) => void drawn.push(data) };
  const fake = new FakeMap({
    getSource: (id: string) => (now.isStyleRead ? (id === "nearby" ? nearby : {}) : undefined),
    setFeatureState: ({ id }: { id: number }, state: Marks) => marks.set(id, state),
    getContainer: () => ({ dataset: page, clientWidth: 1_280, clientHeight: 800 }),
    getPadding: () => ({}),
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
  const following: Following = {
    ...wish,
    map: fake.map,
    outlines: outlinesOf(features),
    style: wishedStyle(wish),
    nearby: null,
    takeRoom: () => void roomTaken.push(fake.asked.length),
  };
  // As if a spot had been asked for before: nothing has to be fetched any more.
  following.nearby = startNearby(following);
  const applyAll = followStore(following);
  const marked = (mark: keyof Marks): string[] =>
    atlas.sites.filter(({ num }) => marks.get(num)?.[mark]).map(({ id }) => id);
  const names = (): string[] => [...new Set(fake.asked.map(([name]) => name))];
  return { store, fake, following, applyAll, marked, names, page, attributes, now, drawn, roomTaken };
}

describe("the map that follows the store", () => {
  it("leaves the panels their room before it goes anywhere: whoever goes on the stage has just changed it", () => {
    const { store, fake, roomTaken } = followed();
    selectSite(store, "science-park");
    const flight = fake.asked.findIndex(([name]) => name === "fitBounds");
    expect(roomTaken).toHaveLength(1);
    expect(roomTaken[0]).toBeLessThanOrEqual(flight);
  });

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

  it("is there at once where no flight is wanted, as for a picture", () => {
    const { store, fake, following } = followed();
    Object.assign(following, { flightMilliseconds: 0 });
    selectSite(store, "science-park");
    expect(fake.asked.find(([name]) => name === "fitBounds")?.at(2)).toMatchObject({ duration: 0 });
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
    expect(fake.asked).toEqual([
      ["setGlobalStateProperty", "month", monthOf(real.atlas.asOf)],
      ["setGlobalStateProperty", "clock", "known"],
    ]);
    expect(following.style).toEqual(real.of({}, { flavour: "dark" }));
  });

  it("tells another month and clock by the map's own state: no layer changes", () => {
    const { store, fake, names } = followed();
    fake.asked.length = 0;
    setMonth(store, 83);
    setClock(store, "promised");
    expect(new Set(names())).toEqual(new Set(["setGlobalStateProperty"]));
    expect(fake.asked).toContainEqual(["setGlobalStateProperty", "month", 83]);
    expect(fake.asked).toContainEqual(["setGlobalStateProperty", "clock", "promised"]);
  });

  it("filters anew by the month only where a state is asked for", () => {
    const { store, fake, names } = followed();
    toggleStatus(store, "open");
    fake.asked.length = 0;
    setMonth(store, 20);
    expect(names()).toContain("setFilter");
  });

  it("hides what was promised later than the reader asks for", () => {
    const { store, names } = followed();
    setPromisedBefore(store, 2025);
    expect(names()).toEqual(["setFilter"]);
  });
});

describe("the map that follows a spot", () => {
  const lines = (data: NearbyFeatures | undefined): number =>
    data?.features.filter(({ properties }) => properties.part === "line").length ?? NaN;

  it("draws what is near it in the next frame, and goes there", () => {
    const { store, drawn, names } = followed();
    askNear(store, spot);
    expect(drawn).toEqual([]);
    drawFrame();
    expect(drawn).toHaveLength(1);
    expect(lines(drawn[0])).toBeGreaterThan(3);
    expect(names()).toEqual(["fitBounds"]);
  });

  it("draws once a frame while the radius is dragged, and what it is then", () => {
    const { store, drawn } = followed();
    askNear(store, spot);
    drawFrame();
    for (const metres of [3_000, 6_000, 12_000]) setRadius(store, metres);
    drawFrame();
    expect(drawn).toHaveLength(2);
    expect(lines(drawn[1])).toBeGreaterThan(lines(drawn[0]));
  });

  it.each<readonly [string, (store: AtlasStore) => void]>([
    ["the kinds", (store) => toggleKind(store, "university")],
    ["the statuses", (store) => toggleStatus(store, "open")],
    ["the year of the promises", (store) => setPromisedBefore(store, 2025)],
    ["the language", (store) => setLanguage(store, "en")],
  ])("draws anew for %s", (_, change) => {
    const { store, drawn } = followed();
    askNear(store, spot);
    drawFrame();
    change(store);
    drawFrame();
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).not.toEqual(drawn[0]);
  });

  it("draws nothing any more when the spot is given up", () => {
    const { store, drawn } = followed();
    askNear(store, spot);
    openPanel(store, { kind: "sites" });
    drawFrame();
    expect(drawn.at(-1)?.features).toEqual([]);
  });

  it("marks the sites in the circle while their list is open, but no region and no locality", () => {
    const { store, marked } = followed();
    askNear(store, spot);
    expect(marked("highlighted")).toContain("science-park");
    const near = marked("highlighted");
    setRadius(store, 12_000);
    drawFrame();
    expect(marked("highlighted").length).toBeGreaterThan(near.length);
    const kinds = marked("highlighted").map((id) => real.atlas.site(id)?.kind);
    expect(kinds).not.toContain("area");
    openPanel(store, { kind: "about" });
    expect(marked("highlighted")).toEqual([]);
  });

  it("marks only what the filter lets through", () => {
    const { store, marked } = followed();
    askNear(store, spot);
    toggleKind(store, "university");
    drawFrame();
    expect(new Set(marked("highlighted").map((id) => real.atlas.site(id)?.kind))).toEqual(
      new Set(["university"]),
    );
  });

  it("waits for its style, then draws at once", () => {
    const { store, applyAll, now, drawn, marked } = followed(false);
    askNear(store, spot);
    drawFrame();
    expect(drawn).toEqual([]);
    now.isStyleRead = true;
    applyAll();
    expect(lines(drawn[0])).toBeGreaterThan(3);
    expect(marked("highlighted")).toContain("science-park");
  });
});

it("what draws a spot is fetched with the first one, and draws it", async () => {
  const { store, following, drawn } = followed();
  following.nearby = null;
  askNear(store, spot);
  await vi.waitFor(() => expect(following.nearby).not.toBeNull());
  drawFrame();
  expect(drawn.at(-1)?.features.length).toBeGreaterThan(2);
});
