import { describe, expect, it } from "vitest";
import { siteRef } from "../../src/model/feature-ref.ts";
import type { Scene, Tour } from "../../src/model/tour.ts";
import { openPanel } from "../../src/state/actions/panel.ts";
import { pauseTour, startTour } from "../../src/state/actions/tour.ts";
import { openFeature } from "../../src/state/features.ts";
import { setLanguage } from "../../src/state/actions/preferences.ts";
import { subjectsOnStage } from "../../src/model/choice/stage.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import {
  endTour,
  showScene,
  stopAutoplay,
  toggleAutoplay,
  toggleBlank,
} from "../../src/state/actions/tour.ts";
import { formatHash } from "../../src/link/hash.ts";
import { known } from "../link/known-ids.ts";

function scene(id: string, more: Partial<Scene> = {}): Scene {
  return { id, title: id, caption: "", notes: "", seconds: 30, view: "", ...more };
}

const tour: Tour = {
  id: "a-tour",
  title: "A tour",
  summary: "",
  scenes: [
    scene("site", { view: "site=hku-campus&t=2024-12" }),
    scene("together", { view: "kind=park", sites: ["hku-campus", "hong-kong-science-park"] }),
    scene("box", { view: "map=12/22.4/114.2&view=land", frame: [114, 22.3, 114.2, 22.5] }),
    scene("camera", { view: "map=12/22.4/114.2" }),
  ],
};

function begun(step = 0) {
  const store = createAtlasStore({ language: "en" });
  openPanel(store, { kind: "promises" });
  startTour(store, tour.id, step);
  showScene(store, known, tour, store.getState().stage?.step ?? 0);
  return store;
}

describe("a tour", () => {
  it("waits for its scene, and remembers what was shown before", () => {
    const store = createAtlasStore({ language: "en" });
    openPanel(store, { kind: "promises" });
    startTour(store, tour.id);
    expect(store.getState().stage).toEqual({
      tour: "a-tour",
      step: 0,
      subjects: [],
      phase: "pending",
      isBlank: false,
      isPlaying: false,
      from: "#view=promises&lang=en&v=1",
    });
  });

  it("draws the reader's layers that a scene names, only in a tour of their own, and until it ends", () => {
    const layers = [{ id: "layer-a", name: "Shops" }];
    const layersIn = (id: string, end = false) => {
      const named: Tour = { ...tour, id, scenes: [scene("one", { layers })] };
      const store = createAtlasStore();
      startTour(store, id);
      showScene(store, known, named, 0);
      if (end) endTour(store, known, 1);
      return store.getState().sceneLayers;
    };
    expect(layersIn("my-walk")).toEqual(layers);
    expect(layersIn("my-walk", true)).toBeNull();
    expect(layersIn("a-tour")).toBeNull();
    expect(layersIn("from-link")).toBeNull();
  });

  it("shows a scene in one step: panel, time, and where the map looks", () => {
    const store = createAtlasStore();
    startTour(store, tour.id);
    const states: unknown[] = [];
    store.subscribe((state) => states.push(state));
    showScene(store, known, tour, 0);
    expect(states).toHaveLength(1);
    showScene(store, known, tour, 1);
    expect(subjectsOnStage(store.getState())).toEqual(["hku-campus", "hong-kong-science-park"]);
    showScene(store, known, tour, 0);
    expect(subjectsOnStage(store.getState())).toEqual([]);
    expect(store.getState()).toMatchObject({
      panel: { kind: "site", id: "hku-campus" },
      month: 83,
      focus: { kind: "site", id: "hku-campus" },
      stage: { step: 0, phase: "showing" },
    });
  });

  it.each([
    ["sites that belong together", 1, { kind: "sites", ids: ["hku-campus", "hong-kong-science-park"] }],
    ["a box before a camera", 2, { kind: "bounds", bounds: [114, 22.3, 114.2, 22.5] }],
    ["a camera of its own", 3, { kind: "camera", camera: { zoom: 12, lat: 22.4, lng: 114.2 } }],
  ])("frames %s", (_, step, focus) => {
    expect(begun(step).getState().focus).toMatchObject(focus);
  });

  it("gives up what the scene before had chosen, and keeps the reader's language", () => {
    const store = begun(0);
    setLanguage(store, "zh-Hans");
    showScene(store, known, tour, 1);
    expect(store.getState()).toMatchObject({
      panel: { kind: "sites" },
      month: null,
      kinds: ["park"],
      language: "zh-Hans",
    });
  });

  it("stands at its ends when it is asked for more", () => {
    const store = begun();
    showScene(store, known, tour, 99);
    expect(store.getState().stage?.step).toBe(3);
    showScene(store, known, tour, -5);
    expect(store.getState().stage?.step).toBe(0);
  });

  it("is at the right scene after fifty steps at once, with one patch to the map for each", () => {
    const store = begun();
    const before = store.getState().focus?.serial ?? 0;
    for (let press = 1; press <= 50; press += 1)
      showScene(store, known, tour, (store.getState().stage?.step ?? 0) + (press % 3 === 0 ? -1 : 1));
    expect(store.getState().stage?.step).toBe(3);
    expect(store.getState().focus?.serial).toBe(before + 50);
  });

  it("pauses when the reader moves the map, and shows the same scene again", () => {
    const store = begun();
    const { focus } = store.getState();
    toggleAutoplay(store);
    pauseTour(store);
    expect(store.getState().stage).toMatchObject({ phase: "paused", isPlaying: false });
    showScene(store, known, tour, 0);
    expect(store.getState().stage?.phase).toBe("showing");
    expect(store.getState().focus).toEqual({ ...focus, serial: (focus?.serial ?? 0) + 1 });
  });

  it("steps aside when a site is opened, and comes back", () => {
    const store = begun(1);
    openFeature(store, siteRef("hku-campus"));
    expect(store.getState().stage).toMatchObject({ phase: "suspended", step: 1 });
    showScene(store, known, tour, 1);
    expect(store.getState()).toMatchObject({ panel: { kind: "sites" }, stage: { phase: "showing" } });
  });

  it("ends where it was begun", () => {
    const store = begun();
    endTour(store, known, tour.scenes.length);
    expect(store.getState()).toMatchObject({ panel: { kind: "promises" }, stage: null, month: null });
  });

  it("ends in the language that is read by then", () => {
    const store = begun();
    setLanguage(store, "zh-Hant");
    endTour(store, known, tour.scenes.length);
    expect(store.getState()).toMatchObject({ panel: { kind: "promises" }, language: "zh-Hant" });
  });

  it("that a link opened leaves its scene standing when it ends", () => {
    const store = createAtlasStore({
      stage: {
        tour: tour.id,
        step: 0,
        subjects: [],
        phase: "pending",
        isBlank: false,
        isPlaying: false,
        from: null,
      },
    });
    showScene(store, known, tour, 0);
    endTour(store, known, tour.scenes.length);
    expect(store.getState()).toMatchObject({ panel: { kind: "site", id: "hku-campus" }, stage: null });
  });

  it("is not shown by the scenes of another one", () => {
    const store = begun();
    const before = store.getState();
    showScene(store, known, { ...tour, id: "another" }, 1);
    expect(store.getState()).toBe(before);
  });

  it("turns black and back, and plays until any word is said", () => {
    const store = begun();
    toggleBlank(store);
    expect(store.getState().stage?.isBlank).toBe(true);
    toggleBlank(store);
    toggleAutoplay(store);
    expect(store.getState().stage).toMatchObject({ isBlank: false, isPlaying: true });
    stopAutoplay(store);
    expect(store.getState().stage?.isPlaying).toBe(false);
  });

  it("is told by its number alone in the address", () => {
    expect(formatHash(begun(1).getState())).toBe("#tour=a-tour/2&lang=en&v=1");
  });
});
