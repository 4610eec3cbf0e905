import { describe, expect, it } from "vitest";
import type { FeatureRef } from "../../src/model/feature-ref.ts";
import {
  closeFeature,
  featureOfPanel,
  focusOfFeature,
  hoverFeature,
  openFeature,
} from "../../src/state/features.ts";
import { createAtlasStore } from "../../src/state/store.ts";

const tree: FeatureRef = { kind: "own", layer: "layer-a", id: 3 };
const panel = { kind: "workspace", feature: { layer: "layer-a", row: 3 } } as const;

describe("a feature of one's own layers", () => {
  it("opens its row in their panel, and the camera stays where it was met", () => {
    const store = createAtlasStore();
    openFeature(store, tree);
    expect(store.getState()).toMatchObject({ panel, focus: null });
    expect(featureOfPanel(store.getState().panel)).toEqual(tree);
    expect(focusOfFeature(tree)).toBeNull();
  });

  it("that is open already stays the same panel", () => {
    const store = createAtlasStore();
    openFeature(store, tree);
    const before = store.getState();
    openFeature(store, { ...tree });
    expect(store.getState()).toBe(before);
  });

  it("is closed by a click beside it, to the list of layers; the list itself stays", () => {
    const store = createAtlasStore({ panel });
    closeFeature(store);
    expect(store.getState().panel).toEqual({ kind: "workspace" });
    closeFeature(store);
    expect(store.getState().panel).toEqual({ kind: "workspace" });
  });

  it("is told from the same row of another layer under the pointer", () => {
    const store = createAtlasStore();
    hoverFeature(store, tree);
    const before = store.getState();
    hoverFeature(store, { ...tree });
    expect(store.getState()).toBe(before);
    hoverFeature(store, { ...tree, layer: "layer-b" });
    expect(store.getState().hover).toEqual({ ...tree, layer: "layer-b" });
  });
});
