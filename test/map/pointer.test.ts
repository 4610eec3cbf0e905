import { Point } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listenToPointer } from "../../src/map/pointer.ts";
import { type FeatureRef, siteRef } from "../../src/model/feature-ref.ts";
import { hoverFeature } from "../../src/state/features.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import { FakeMap } from "./fake-map.ts";

const [park, plot] = [siteRef("park"), siteRef("plot")];

/** The pointer over a map with these features under it, what is meant first in front. */
function pointing(store: AtlasStore, hits: readonly FeatureRef[] = []) {
  const canvas = { style: { cursor: "" }, getBoundingClientRect: () => ({ left: 40, top: 10 }) };
  const fake = new FakeMap({ getCanvas: () => canvas });
  listenToPointer(fake.map, store, () => hits);
  return { fake, canvas };
}

describe("a click on the map", () => {
  it("opens what is meant first", () => {
    const store = createAtlasStore();
    const { fake } = pointing(store, [plot, park]);
    fake.fire("click", { point: { x: 1, y: 1 } });
    expect(store.getState().panel).toEqual({ kind: "site", id: "plot" });
  });

  it("on empty ground closes the open site", () => {
    const store = createAtlasStore({ panel: { kind: "site", id: "plot" } });
    const { fake } = pointing(store);
    fake.fire("click", { point: { x: 1, y: 1 } });
    expect(store.getState().panel).toEqual({ kind: "sites" });
  });

  it("on empty ground leads from a site back to the spot it was found from", () => {
    const spot = { lng: 114.2, lat: 22.4, place: null };
    const store = createAtlasStore({ panel: { kind: "site", id: "plot" }, spot });
    const { fake } = pointing(store);
    fake.fire("click", { point: { x: 1, y: 1 } });
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot });
  });

  it("on the stage opens and closes nothing, and lights nothing: the window is clicked to be in front", () => {
    const stage = { ...stageAt("a-tour"), phase: "showing" } as const;
    const store = createAtlasStore({ panel: { kind: "site", id: "elsewhere" }, stage });
    const before = store.getState();
    const { fake } = pointing(store, [park]);
    for (const type of ["mousemove", "click", "contextmenu"])
      fake.fire(type, { point: { x: 1, y: 1 }, lngLat: { lng: 114.2, lat: 22.4 }, originalEvent: {} });
    expect(store.getState()).toBe(before);
  });

  it.each([{ kind: "measure", id: "m" } as const, { kind: "about" } as const, { kind: "nearby" } as const])(
    "on empty ground leaves $kind open",
    (panel) => {
      const store = createAtlasStore({ panel });
      const { fake } = pointing(store);
      fake.fire("click", { point: { x: 1, y: 1 } });
      expect(store.getState().panel).toEqual(panel);
    },
  );
});

describe("the position of the pointer", () => {
  it("is reported while it is shown, and not before", () => {
    const store = createAtlasStore();
    const { fake } = pointing(store);
    const move = { point: { x: 1, y: 1 }, lngLat: { lng: 114.2, lat: 22.4 } };
    fake.fire("mousemove", move);
    expect(store.getState().pointed).toBeNull();
    store.setState({ hasReadout: true });
    fake.fire("mousemove", move);
    expect(store.getState().pointed).toEqual([114.2, 22.4]);
  });
});

describe("a click with Shift, which the map takes for a box that was not drawn", () => {
  const cancel = { originalEvent: { clientX: 41, clientY: 12 } };

  it("takes what is meant first into the comparison and out of it, and opens nothing", () => {
    const store = createAtlasStore();
    const { fake } = pointing(store, [plot, park]);
    fake.fire("boxzoomcancel", cancel);
    expect(store.getState()).toMatchObject({ compared: [plot], panel: { kind: "sites" } });
    fake.fire("boxzoomcancel", cancel);
    expect(store.getState().compared).toEqual([]);
  });

  it("does nothing on the stage, or where Escape gave the box up", () => {
    const stage = { ...stageAt("a-tour"), phase: "showing" } as const;
    const staged = createAtlasStore({ stage });
    pointing(staged, [park]).fake.fire("boxzoomcancel", cancel);
    expect(staged.getState().compared).toEqual([]);
    const store = createAtlasStore();
    pointing(store, [park]).fake.fire("boxzoomcancel", { originalEvent: { key: "Escape" } });
    expect(store.getState().compared).toEqual([]);
  });
});

describe("asking the map what is near", () => {
  afterEach(() => vi.useRealTimers());

  const lngLat = { lng: 114.2, lat: 22.4 };
  const mapThatAnswers = () => {
    const store = createAtlasStore();
    const { fake } = pointing(store, [park]);
    return { store, fake };
  };

  it("is done with the other button, also over a site", () => {
    const { store, fake } = mapThatAnswers();
    fake.fire("contextmenu", { lngLat, originalEvent: { isTrusted: true } });
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot: lngLat });
  });

  it("is done with a finger held still, and once, though a context menu comes of it too", () => {
    vi.useFakeTimers();
    const { store, fake } = mapThatAnswers();
    const point = new Point(1, 1);
    fake.fire("touchstart", { lngLat, point, points: [point], defaultPrevented: false });
    vi.advanceTimersByTime(1_000);
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot: lngLat, focus: { serial: 1 } });
    const after = store.getState();
    fake.fire("contextmenu", { lngLat: { lng: 114.3, lat: 22.5 }, originalEvent: { isTrusted: false } });
    expect(store.getState()).toBe(after);
  });
});

describe("pointing at the map", () => {
  it("lights the site and shows that it can be pressed", () => {
    const store = createAtlasStore();
    const { fake, canvas } = pointing(store, [plot]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    expect([store.getState().hover, canvas.style.cursor]).toEqual([siteRef("plot"), "pointer"]);
    fake.fire("mouseout");
    expect(store.getState().hover).toBeNull();
  });

  it("keeps the row highlighted that the pointer moved to", () => {
    const store = createAtlasStore();
    const { fake } = pointing(store, [plot]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    hoverFeature(store, siteRef("park"));
    fake.fire("mouseout");
    expect(store.getState().hover).toEqual(siteRef("park"));
  });

  it("at empty ground highlights nothing", () => {
    const store = createAtlasStore({ hover: siteRef("plot") });
    const { fake, canvas } = pointing(store);
    canvas.style.cursor = "pointer";
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    expect([store.getState().hover, canvas.style.cursor]).toEqual([null, ""]);
  });
});
