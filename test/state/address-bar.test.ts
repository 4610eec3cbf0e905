import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteRef } from "../../src/model/feature-ref.ts";
import { askNear } from "../../src/state/actions/spot.ts";
import { back, openPanel, search, setQuery } from "../../src/state/actions/panel.ts";
import { clearFilters, setSort } from "../../src/state/actions/filter.ts";
import { hoverFeature, openFeature } from "../../src/state/features.ts";
import { mapReady, reportCamera } from "../../src/state/actions/map.ts";
import { setLanguage, setTheme } from "../../src/state/actions/preferences.ts";
import { setPromisedBefore, toggleKind, toggleStatus } from "../../src/state/actions/filter.ts";
import { setRadius } from "../../src/state/actions/spot.ts";
import { connectAddressBar, withoutSteps } from "../../src/state/address-bar.ts";
import { type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import { closeTable, openTable } from "../../src/state/actions/table.ts";
import { formatHash } from "../../src/link/hash.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { known } from "../link/known-ids.ts";

const camera = { zoom: 12, lng: 114.2, lat: 22.4, bearing: 0, pitch: 0 };
const elsewhere = { ...camera, zoom: 14 };

function open(hash: string, elementIds?: readonly string[]) {
  const browser = fakeBrowser(hash, elementIds);
  const store = createAtlasStore({ language: "en" });
  connectAddressBar(store, known, browser);
  return { browser, store };
}

describe("on load", () => {
  it("a bare address is left as it is", () => {
    const { browser, store } = open("");
    expect(store.getState()).toMatchObject({ panel: { kind: "sites" }, language: "en", focus: null });
    expect(browser.calls).toEqual([]);
  });

  it("a link is followed and not written again, whatever its order and its gaps", () => {
    const { browser, store } = open("#lang=zh-Hans&site=hku-campus");
    expect(store.getState()).toMatchObject({
      panel: { kind: "site", id: "hku-campus" },
      language: "zh-Hans",
      focus: { kind: "site", id: "hku-campus" },
    });
    expect(browser.calls).toEqual([]);
  });

  it("a link's own camera is asked for rather than the site's", () => {
    const { store } = open("#map=12/22.4/114.2&site=hku-campus");
    expect(store.getState()).toMatchObject({ camera, focus: { kind: "camera", camera } });
  });

  it("a link to an outline that is laid over a place asks for that place, also beside a panel", () => {
    for (const link of [
      "#carry=hku-campus/22.38160/114.18870/20",
      "#site=hku-campus&carry=hku-campus/22.38160/114.18870/20",
    ])
      expect(open(link).store.getState().focus).toMatchObject({
        kind: "around",
        lng: 114.1887,
        lat: 22.3816,
      });
  });

  it("a link that was damaged on its way is written as it should be", () => {
    const { browser, store } = open("#site=hku-campus&amp;lang=en&amp;v=1.&fbclid=IwAR0");
    expect(store.getState()).toMatchObject({ panel: { kind: "site", id: "hku-campus" }, notice: null });
    expect(browser.calls).toEqual(["replace #site=hku-campus&lang=en&v=1"]);
  });

  it("what could not be read is said once and stays in the address while the reader only looks around", () => {
    const { browser, store } = open("#site=atlantis&trip=loop&lang=en&v=1");
    expect(store.getState().notice).toEqual({
      code: "link-unread",
      parts: ["site=atlantis", "trip=loop"],
      cut: false,
    });
    reportCamera(store, camera);
    expect(browser.entries).toEqual(["#map=12/22.4/114.2&lang=en&v=1&site=atlantis&trip=loop"]);
    openPanel(store, { kind: "about" });
    expect(browser.entries[1]).toBe("#map=12/22.4/114.2&view=about&lang=en&v=1");
    browser.back();
    expect(browser.location.hash).toContain("trip=loop");
  });
});

describe("the table below the map", () => {
  it("is opened by a link, and closed by one without it", () => {
    const { browser, store } = open("#table=figures&lang=en&v=1");
    expect(store.getState().table).toEqual({ kind: "figures" });
    openTable(store, { kind: "events" });
    closeTable(store);
    browser.back();
    expect(store.getState().table).toEqual({ kind: "events" });
    browser.back();
    expect(store.getState().table).toEqual({ kind: "figures" });
  });

  it("stays over steps back where no link can tell of it", () => {
    const { browser, store } = open("#lang=en&v=1");
    openPanel(store, { kind: "about" });
    const table = { kind: "own-layer", layer: "layer-a" } as const;
    openTable(store, table);
    browser.back();
    expect(store.getState()).toMatchObject({ panel: { kind: "sites" }, table });
  });
});

describe("a choice is written", () => {
  it.each<[string, (store: AtlasStore) => void]>([
    ["a panel", (store) => openPanel(store, { kind: "measures" })],
    ["a site", (store) => openFeature(store, siteRef("hku-campus"))],
    ["a language", (store) => setLanguage(store, "zh-Hant")],
    ["a kind", (store) => toggleKind(store, "park")],
    ["a status", (store) => toggleStatus(store, "open")],
    ["a year", (store) => setPromisedBefore(store, 2025)],
    ["the first word of a search", (store) => search(store, "f")],
    ["a table", (store) => openTable(store, { kind: "measures" })],
    ["a spot", (store) => askNear(store, { lng: 114.2, lat: 22.38, place: null })],
  ])("as a new entry: %s", (_name, choose) => {
    const { browser, store } = open("#lang=en&v=1");
    choose(store);
    expect(browser.calls).toEqual([`push ${formatHash(store.getState())}`]);
  });

  it.each<[string, (store: AtlasStore) => void]>([
    ["the camera", (store) => reportCamera(store, camera)],
    ["the order", (store) => setSort(store, "name")],
    ["the search", (store) => setQuery(store, "fund")],
    ["the radius", (store) => setRadius(store, 3_000)],
  ])("over the old one: %s", (_name, choose) => {
    const { browser, store } = open("#view=measures&near=22.38,114.2,2&lang=en&v=1");
    choose(store);
    expect(browser.calls).toEqual([`replace ${formatHash(store.getState())}`]);
  });

  it.each<[string, (store: AtlasStore) => void]>([
    ["the pointer", (store) => hoverFeature(store, siteRef("hku-campus"))],
    ["the table of a layer", (store) => openTable(store, { kind: "own-layer", layer: "layer-a" })],
    ["the theme", (store) => setTheme(store, "dark")],
    ["the map's state", (store) => mapReady(store)],
    ["the panel that is open", (store) => openPanel(store, { kind: "sites" })],
    ["the language that is chosen", (store) => setLanguage(store, "en")],
    ["no filters where there are none", (store) => clearFilters(store)],
  ])("not at all: %s", (_name, choose) => {
    const { browser, store } = open("#lang=en&v=1");
    choose(store);
    expect(browser.calls).toEqual([]);
  });

  it("not again when the map moved by less than a link can say", () => {
    const { browser, store } = open("#map=12/22.4/114.2&lang=en&v=1");
    reportCamera(store, { ...camera, zoom: 12.001, lng: 114.200_001 });
    expect(browser.calls).toEqual([]);
  });

  it("once, when a site already open is asked for again", () => {
    const { browser, store } = open("#lang=en&v=1");
    openFeature(store, siteRef("hku-campus"));
    const first = store.getState().focus;
    openFeature(store, siteRef("hku-campus"));
    expect(browser.calls).toHaveLength(1);
    expect(store.getState().focus).not.toEqual(first);
  });
});

describe("going back", () => {
  it("closes the last thing first, and forward opens it again", () => {
    const { browser, store } = open("#lang=en&v=1");
    openPanel(store, { kind: "measures" });
    openPanel(store, { kind: "measure", id: "re-industrialisation-fund" });
    setLanguage(store, "zh-Hant");
    const calls = [...browser.calls];
    browser.back();
    expect(store.getState()).toMatchObject({ panel: { kind: "measure" }, language: "en" });
    browser.back();
    expect(store.getState().panel).toEqual({ kind: "measures" });
    browser.back();
    expect(store.getState().panel).toEqual({ kind: "sites" });
    browser.forward();
    expect(store.getState().panel).toEqual({ kind: "measures" });
    expect(browser.calls).toEqual(calls);
  });

  it("brings back the language of an address that named none", () => {
    const { browser, store } = open("");
    setLanguage(store, "zh-Hans");
    browser.back();
    expect(store.getState().language).toBe("en");
  });

  it("brings back the camera where the reader left it, and its arrival writes nothing", () => {
    const { browser, store } = open("#lang=en&v=1");
    reportCamera(store, camera);
    openFeature(store, siteRef("hku-campus"));
    reportCamera(store, elsewhere);
    const calls = browser.calls.length;
    browser.back();
    expect(store.getState()).toMatchObject({ camera, focus: { kind: "camera", camera } });
    reportCamera(store, { ...camera, lat: 22.400_001 });
    expect(browser.calls).toHaveLength(calls);
  });

  it("is requested of the map once, although browsers fire two events", () => {
    const { browser, store } = open("#map=12/22.4/114.2&lang=en&v=1");
    openFeature(store, siteRef("hku-campus"));
    const serial = store.getState().focus?.serial ?? 0;
    browser.back();
    expect(store.getState().focus?.serial).toBe(serial + 1);
  });

  it("does not change the theme, the pointer and the state of the map", () => {
    const { browser, store } = open("#lang=en&v=1");
    openPanel(store, { kind: "about" });
    setTheme(store, "dark");
    hoverFeature(store, siteRef("hku-campus"));
    mapReady(store);
    browser.back();
    expect(store.getState()).toMatchObject({
      theme: "dark",
      hover: siteRef("hku-campus"),
      mapState: "ready",
    });
  });

  it("in the panel is a step of its own, which the browser can take back", () => {
    const { browser, store } = open("#site=hku-campus&lang=en&v=1");
    back(store);
    expect(store.getState().panel).toEqual({ kind: "sites" });
    browser.back();
    expect(store.getState().panel).toEqual({ kind: "site", id: "hku-campus" });
  });
});

describe("an address that the reader changes", () => {
  it("is followed, and a clean one takes the notice away", () => {
    const { browser, store } = open("#site=atlantis");
    expect(store.getState().notice).not.toBeNull();
    browser.visit("#site=hku-campus");
    expect(store.getState()).toMatchObject({ panel: { kind: "site", id: "hku-campus" }, notice: null });
    expect(browser.calls).toEqual([]);
  });

  it("may point to a place on the page, which is not a link to read", () => {
    const { browser, store } = open("#site=hku-campus&lang=en&v=1", ["panel"]);
    browser.visit("#panel");
    expect(store.getState()).toMatchObject({ panel: { kind: "site", id: "hku-campus" }, notice: null });
    setLanguage(store, "zh-Hant");
    expect(browser.entries).toEqual([
      "#site=hku-campus&lang=en&v=1",
      "#site=hku-campus&lang=en&v=1",
      "#site=hku-campus&lang=zh-Hant&v=1",
    ]);
  });

  it("is said to be unreadable when it is neither", () => {
    const { browser, store } = open("");
    browser.visit("#nowhere");
    expect(store.getState().notice).toMatchObject({ parts: ["nowhere"] });
  });
});

describe("a browser that has had enough", () => {
  it("is not asked to fail the reader: the choice stands and is written with the next one", () => {
    const { browser, store } = open("#lang=en&v=1");
    browser.refuse(true);
    openFeature(store, siteRef("hku-campus"));
    expect(store.getState().panel).toEqual({ kind: "site", id: "hku-campus" });
    browser.refuse(false);
    reportCamera(store, camera);
    expect(browser.entries).toEqual(["#lang=en&v=1", "#map=12/22.4/114.2&site=hku-campus&lang=en&v=1"]);
  });

  it("but other faults are not hidden", () => {
    const browser = fakeBrowser("");
    const store = createAtlasStore();
    const history = {
      ...browser.history,
      replaceState: () => {
        throw new TypeError("broken");
      },
    };
    connectAddressBar(store, known, { ...browser, history });
    expect(() => reportCamera(store, camera)).toThrow("broken");
  });
});

describe("for every walk through the atlas", () => {
  const anyStep = fc.constantFrom<(store: AtlasStore) => void>(
    (store) => openFeature(store, siteRef("hku-campus")),
    (store) => openFeature(store, siteRef("san-tin-technopole")),
    (store) => openPanel(store, { kind: "measures" }),
    (store) => back(store),
    (store) => setLanguage(store, "zh-Hans"),
    (store) => setLanguage(store, "en"),
    (store) => toggleKind(store, "park"),
    (store) => reportCamera(store, camera),
    (store) => reportCamera(store, elsewhere),
    (store) => setQuery(store, "fund"),
  );

  it("the address follows the state, no entry repeats the one before, and back retraces every step", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (walk) => {
        const { browser, store } = open("");
        reportCamera(store, { ...camera, zoom: 10 });
        for (const step of walk) {
          step(store);
          expect(browser.location.hash).toBe(formatHash(store.getState()));
        }
        const entries = [...browser.entries];
        entries.slice(1).forEach((entry, index) => expect(entry).not.toBe(entries[index]));
        for (const entry of entries.slice(0, -1).toReversed()) {
          browser.back();
          expect(formatHash(store.getState())).toBe(entry);
        }
        expect(browser.entries).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });
});

describe("in a frame", () => {
  it("choices are written, and add no step to the history of the page around", () => {
    const browser = fakeBrowser("");
    const store = createAtlasStore({ language: "en" });
    connectAddressBar(store, known, withoutSteps(browser));
    openFeature(store, siteRef("hku-campus"));
    openPanel(store, { kind: "paper" });
    expect(browser.entries).toEqual(["#view=paper&lang=en&v=1"]);
    browser.visit("#site=hku-campus&lang=en&v=1");
    expect(store.getState().panel).toEqual({ kind: "site", id: "hku-campus" });
  });
});
