import { describe, expect, it } from "vitest";
import { hongKong } from "../../src/model/mercator.ts";
import { previewScene } from "../../src/state/actions/tour-editing.ts";
import { currentScene } from "../../src/state/current-scene.ts";
import { createAtlasStore, initialState } from "../../src/state/store.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { ownLayer } from "../fixtures/own-layer.ts";
import { known } from "../link/known-ids.ts";

const room = { width: 800, height: 600 };
const camera = { zoom: 13.25, lng: 114.2098, lat: 22.4243, bearing: 0, pitch: 0 };
const state = {
  ...initialState,
  panel: { kind: "site", id: "ma-liu-shui-88ha" } as const,
  camera,
  month: 83,
  language: "en" as const,
};

describe("what is seen", () => {
  it("is stored as a view and the frame around it", () => {
    const { view, frame } = currentScene(state, room);
    expect(view).toBe("site=ma-liu-shui-88ha&t=2024-12");
    const [west = 0, south = 0, east = 0, north = 0] = frame ?? [];
    expect((west + east) / 2).toBeCloseTo(camera.lng, 4);
    expect((south + north) / 2).toBeCloseTo(camera.lat, 3);
    expect(east - west).toBeCloseTo((784 * 360) / (512 * 2 ** 13.25), 4);
  });

  it("is all of Hong Kong before the map was moved", () => {
    expect(currentScene({ ...state, camera: null }, room).frame).toEqual(hongKong);
  });

  it.each([{ bearing: 30 }, { pitch: 45 }, { zoom: 16 }])("is kept by its camera with %o", (turn) => {
    const { view, frame } = currentScene({ ...state, camera: { ...camera, ...turn } }, room);
    expect(frame).toBeUndefined();
    expect(view).toMatch(/^map=1/);
  });

  it("has no frame where a sheet leaves no room", () => {
    expect(currentScene(state, { width: 390, height: 20 }).frame).toBeUndefined();
  });

  it("is never the list of tours, the stage, or the tour of a link", () => {
    const editing = { ...state, panel: { kind: "tours" } as const, stage: stageAt("my-a"), made: "abc" };
    expect(currentScene(editing, room).view).toBe("t=2024-12");
  });

  it("names the layers of the reader that are drawn, and none of what is in them", () => {
    const ownLayers = [ownLayer("layer-a"), ownLayer("layer-b", { isVisible: false })];
    expect(currentScene({ ...state, ownLayers }, room).layers).toEqual([{ id: "layer-a", name: "Shops" }]);
    const sceneLayers = [{ id: "layer-z", name: "Of another device" }];
    expect(currentScene({ ...state, ownLayers, sceneLayers }, room).layers).toEqual(sceneLayers);
    expect(currentScene(state, room).layers).toEqual([]);
  });

  it("comes back with the scene", () => {
    const seen = currentScene(state, room);
    const store = createAtlasStore({ editing: "my-a" });
    previewScene(store, known, { id: "s", title: "", caption: "", notes: "", seconds: 40, ...seen });
    const after = store.getState();
    expect(after).toMatchObject({ panel: state.panel, month: 83, stage: null, editing: "my-a" });
    expect(after.focus).toMatchObject({ kind: "bounds", bounds: seen.frame });
    expect(currentScene({ ...after, camera }, room)).toEqual(seen);
  });
});
