import { describe, expect, it } from "vitest";
import { drawnLayers, meantLayer, withSceneLayer } from "../../src/model/scene-layers.ts";
import { ownLayer } from "../fixtures/own-layer.ts";

const shops = ownLayer("layer-a", { name: "Shops" });
const drains = ownLayer("layer-b", { name: "Drainage 2025", isVisible: false });
const own = [shops, drains];

describe("the layers of a scene", () => {
  it("are those that are turned on where the scene names none", () => {
    expect(drawnLayers(own, null)).toEqual([shops]);
  });

  it("are those it names, also where they are turned off, and no others", () => {
    expect(drawnLayers(own, [{ id: "layer-b", name: "Old name" }])).toEqual([drains]);
    expect(drawnLayers(own, [])).toEqual([]);
  });

  it("are found by their name in a workspace that was opened from its file", () => {
    expect(meantLayer(own, { id: "layer-z", name: "Drainage 2025" })).toBe(drains);
    expect(meantLayer(own, { id: "layer-a", name: "Drainage 2025" })).toBe(shops);
  });

  it("are left out where this device has none of them", () => {
    const gone = { id: "layer-z", name: "Sewers" };
    expect(meantLayer(own, gone)).toBeNull();
    expect(drawnLayers(own, [gone, { id: "layer-a", name: "" }])).toEqual([shops]);
  });

  it("keep the ones of other devices when one is added or removed", () => {
    const gone = { id: "layer-z", name: "Sewers" };
    const byName = { id: "layer-y", name: "Shops" };
    expect(withSceneLayer([gone, byName], own, shops, false)).toEqual([gone]);
    expect(withSceneLayer([gone], own, { id: "layer-b", name: "Drainage 2025" }, true)).toEqual([
      gone,
      { id: "layer-b", name: "Drainage 2025" },
    ]);
    expect(withSceneLayer([gone], own, gone, false)).toEqual([]);
  });
});
