import { siteRef } from "../../src/model/feature-ref.ts";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { palettes } from "../../src/look/palette.ts";
import { isLazy, type LazyPart, type ListedPart, type MapPart } from "../../src/map/parts/part.ts";
import { parts } from "../../src/map/parts/parts.ts";
import { monthOf } from "../../src/model/months.ts";
import { askNear } from "../../src/state/actions/spot.ts";
import { hoverFeature, openFeature } from "../../src/state/features.ts";
import { openPanel, setQuery } from "../../src/state/actions/panel.ts";
import { setLanguage, setTheme } from "../../src/state/actions/preferences.ts";
import { setSort } from "../../src/state/actions/filter.ts";
import { setClock, setMonth } from "../../src/state/actions/time.ts";
import { setPromisedBefore, toggleKind, toggleStatus } from "../../src/state/actions/filter.ts";
import { RealStyle } from "./built-style.ts";
import { Frames, shownParts } from "./shown-parts.ts";

vi.mock("../../src/map/parts/near/radius-handle.ts", () => ({ startRadiusHandle: () => undefined }));

let real: RealStyle;
let frames: Frames;

beforeAll(async () => {
  real = await RealStyle.read();
});

beforeEach(() => {
  frames = new Frames();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** In the Science Park, with much about it. */
const spot = { lng: 114.2105, lat: 22.4265, place: null };

describe("the parts on the map", () => {
  it("mark the site under the pointer, and take the mark off again", () => {
    const { store, marked, names } = shownParts(real);
    hoverFeature(store, siteRef("science-park"));
    expect(marked("hover")).toEqual(["science-park"]);
    hoverFeature(store, null);
    expect(marked("hover")).toEqual([]);
    expect(names()).toEqual([]);
  });

  it("mark the chosen site and draw it", () => {
    const { store, marked, names } = shownParts(real);
    openFeature(store, siteRef("science-park"));
    expect(marked("selected")).toEqual(["science-park"]);
    expect(names()).toEqual(["setFilter"]);
  });

  it("mark the sites of an open measure", () => {
    const { store, marked } = shownParts(real);
    const measure = real.atlas.measures.find(({ siteIds }) => siteIds.includes("science-park"));
    openPanel(store, { kind: "measure", id: measure?.id ?? "" });
    expect(marked("related")).toContain("science-park");
    expect(marked("selected")).toEqual([]);
  });

  it("have other names in another language", () => {
    const { store, names } = shownParts(real);
    setLanguage(store, "en");
    expect(names()).toContain("setLayoutProperty");
  });

  it("have other colours in another theme", () => {
    const { store, names } = shownParts(real);
    setTheme(store, "dark");
    expect(names()).toContain("setPaintProperty");
  });

  it("hide what the filter takes away, and nothing else", () => {
    const { store, names } = shownParts(real);
    toggleKind(store, "university");
    expect(names()).toEqual(["setFilter"]);
  });

  it("have nothing to do for what they do not show", () => {
    const { store, fake, marked } = shownParts(real);
    setSort(store, "name");
    setQuery(store, "park");
    openPanel(store, { kind: "about" });
    expect(fake.asked).toEqual([]);
    expect(marked("hover")).toEqual([]);
  });

  it("wait for the style, then take over everything that was chosen meanwhile", () => {
    const { store, fake, applyAll, marked, names, now } = shownParts(real, { isStyleRead: false });
    setTheme(store, "dark");
    openPanel(store, { kind: "site", id: "science-park" });
    expect(fake.asked).toEqual([]);
    now.isStyleRead = true;
    applyAll();
    expect(names()).toContain("setPaintProperty");
    expect(marked("selected")).toEqual(["science-park"]);
  });

  it("change nothing when all is applied again", () => {
    const { store, fake, applyAll } = shownParts(real);
    setTheme(store, "dark");
    fake.asked.length = 0;
    applyAll();
    expect(fake.asked).toEqual([
      ["setGlobalStateProperty", "month", monthOf(real.atlas.asOf)],
      ["setGlobalStateProperty", "clock", "known"],
    ]);
  });

  it("set another month and clock in the map's own state: no layer changes", () => {
    const { store, fake, names } = shownParts(real);
    fake.asked.length = 0;
    setMonth(store, 83);
    setClock(store, "promised");
    expect(new Set(names())).toEqual(new Set(["setGlobalStateProperty"]));
    expect(fake.asked).toContainEqual(["setGlobalStateProperty", "month", 83]);
    expect(fake.asked).toContainEqual(["setGlobalStateProperty", "clock", "promised"]);
  });

  it("are filtered anew by the month only where a state is asked for", () => {
    const { store, fake, names } = shownParts(real);
    toggleStatus(store, "open");
    fake.asked.length = 0;
    setMonth(store, 20);
    expect(names()).toContain("setFilter");
  });

  it("hide what was promised later than the chosen year", () => {
    const { store, names } = shownParts(real);
    setPromisedBefore(store, 2025);
    expect(names()).toEqual(["setFilter"]);
  });

  it("set every mark again on a map that has lost them", () => {
    const { store, applyAll, marks, marked } = shownParts(real);
    openFeature(store, siteRef("science-park"));
    marks.clear();
    applyAll();
    expect(marked("selected")).toEqual(["science-park"]);
  });

  it("do nothing any more once they are stopped, not even in the next frame", () => {
    const { store, stop, names, drawn } = shownParts(real);
    askNear(store, spot);
    stop();
    frames.draw();
    setTheme(store, "dark");
    expect([names(), drawn]).toEqual([[], []]);
  });

  it("report the rows of their legends to the store, and only when they are others", () => {
    const label = { zhHant: "線", en: "Lines" };
    const lines: MapPart = {
      id: "lines",
      reads: [({ state }) => state.month],
      sources: () => ({}),
      layers: () => ({}),
      legend: ({ palette }) => [
        { id: "a", sign: { shape: "line", colour: palette.boundary, width: 2 }, label },
      ],
    };
    const { store, applyAll } = shownParts(real, { listed: [...real.parts, lines] });
    expect(store.getState().legend).toEqual([]);
    applyAll();
    const { legend } = store.getState();
    expect(legend).toEqual([
      { id: "a", part: "lines", sign: { shape: "line", colour: palettes.light.boundary, width: 2 }, label },
    ]);
    setMonth(store, 20);
    expect(store.getState().legend).toBe(legend);
    setTheme(store, "dark");
    expect(store.getState().legend).toMatchObject([{ sign: { colour: palettes.dark.boundary } }]);
  });

  it("do not touch another map", () => {
    const [one, other] = [shownParts(real), shownParts(real)];
    askNear(one.store, spot);
    setTheme(one.store, "dark");
    frames.draw();
    expect(one.drawn).toHaveLength(1);
    expect([other.names(), other.drawn, other.marks.size]).toEqual([[], [], 0]);
  });
});

describe("a part that is fetched when it is first wanted", () => {
  const others = (): readonly ListedPart[] => real.parts.filter(({ id }) => id !== "near");
  const near = parts.filter(isLazy).find(({ id }) => id === "near");
  const lazily = (load: LazyPart["load"]) => {
    if (!near) throw new Error("no part is fetched later");
    return shownParts(real, { listed: [...others(), { ...near, load }] });
  };
  const realNear = (): MapPart => {
    const found = real.parts.find(({ id }) => id === "near");
    if (!found) throw new Error("no part draws what is near");
    return found;
  };

  it("is not on the map before, and then like any other", async () => {
    const { store, names, parts: there, drawn, marked, fake } = lazily(async () => realNear());
    expect(there().map(({ id }) => id)).not.toContain("near");
    askNear(store, spot);
    await vi.waitFor(() => expect(there().map(({ id }) => id)).toContain("near"));
    expect(names()).toEqual(["addSource", "addLayer", "setGlobalStateProperty"]);
    expect(drawn.at(-1)?.features.length).toBeGreaterThan(2);
    expect(marked("related")).toContain("science-park");
    const [, layer, above] = fake.asked.find(([name]) => name === "addLayer") ?? [];
    expect([layer, above]).toMatchObject([{ id: "nearby-spot-room" }, undefined]);
  });

  it("is fetched again with the next request after a failure", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const load = vi.fn<LazyPart["load"]>().mockRejectedValueOnce(new Error("offline"));
    load.mockImplementation(async () => realNear());
    const { store, parts: there } = lazily(load);
    askNear(store, spot);
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
    expect(there().map(({ id }) => id)).not.toContain("near");
    askNear(store, { ...spot, lng: 114.2 });
    await vi.waitFor(() => expect(there().map(({ id }) => id)).toContain("near"));
  });

  it("is added once, however often it is wanted meanwhile", async () => {
    const start = vi.fn<NonNullable<MapPart["start"]>>();
    const { store, parts: there } = lazily(async () => ({ ...realNear(), start }));
    askNear(store, spot);
    askNear(store, { ...spot, lng: 114.2 });
    await vi.waitFor(() => expect(there().map(({ id }) => id)).toContain("near"));
    expect(start).toHaveBeenCalledTimes(1);
  });
});
