import { describe, expect, it } from "vitest";
import { siteRef } from "../../src/model/feature-ref.ts";
import { askNear } from "../../src/state/actions/spot.ts";
import { back, openPanel, search, setQuery, setSheet } from "../../src/state/actions/panel.ts";
import { openFeature } from "../../src/state/features.ts";
import { showCircle } from "../../src/state/actions/map.ts";
import { setRadius } from "../../src/state/actions/spot.ts";
import { createAtlasStore } from "../../src/state/store.ts";

const spot = { lng: 114.203, lat: 22.387, place: "city-one-shatin" };

describe("searching", () => {
  it("shows its list, whatever was open, with what was typed fit for a link", () => {
    const store = createAtlasStore({ panel: { kind: "land" } });
    search(store, "第一\u0000城");
    expect(store.getState()).toMatchObject({ panel: { kind: "search" }, query: "第一城" });
  });

  it("continues in the same panel, which is not rendered again", () => {
    const store = createAtlasStore();
    search(store, "第");
    const { panel } = store.getState();
    search(store, "第一");
    expect(store.getState().panel).toBe(panel);
  });

  it("is over when something else is opened", () => {
    const store = createAtlasStore();
    search(store, "第一城");
    openFeature(store, siteRef("cyberport"));
    expect(store.getState().query).toBe("");
  });

  it("in the measures stays with them, and does not come from elsewhere", () => {
    const store = createAtlasStore({ panel: { kind: "measures" } });
    setQuery(store, "fund");
    openPanel(store, { kind: "measures" });
    expect(store.getState().query).toBe("fund");
    search(store, "fund");
    openPanel(store, { kind: "measures" });
    expect(store.getState().query).toBe("");
  });
});

describe("asking what is near", () => {
  it("opens the answer and asks the map for the circle in one step", () => {
    const store = createAtlasStore();
    const states: unknown[] = [];
    store.subscribe((state) => states.push(state));
    askNear(store, spot);
    expect(states).toHaveLength(1);
    expect(store.getState()).toMatchObject({
      panel: { kind: "nearby" },
      spot,
      focus: { kind: "around", lng: 114.203, lat: 22.387, radiusMetres: 2_000, serial: 1 },
    });
  });

  it("keeps the spot while a site is looked at, which leads back to it", () => {
    const store = createAtlasStore();
    askNear(store, spot);
    openFeature(store, siteRef("cyberport"));
    expect(store.getState().spot).toEqual(spot);
    back(store);
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot });
  });

  it("is given up on the ground floor", () => {
    const store = createAtlasStore();
    askNear(store, spot);
    back(store);
    expect(store.getState()).toMatchObject({ panel: { kind: "sites" }, spot: null });
  });

  it("keeps the radius within the slider's range, and asks for the circle when it is wanted", () => {
    const store = createAtlasStore();
    askNear(store, spot);
    setRadius(store, 50_000);
    expect(store.getState().radiusMetres).toBe(20_000);
    showCircle(store);
    expect(store.getState().focus).toMatchObject({ kind: "around", radiusMetres: 20_000, serial: 2 });
  });

  it("without a spot asks for no circle", () => {
    const store = createAtlasStore();
    showCircle(store);
    expect(store.getState().focus).toBeNull();
  });
});

it("the sheet tells of a new stop only", () => {
  const store = createAtlasStore();
  let told = 0;
  store.subscribe(() => (told += 1));
  setSheet(store, "half");
  setSheet(store, "full");
  expect(told).toBe(1);
});
