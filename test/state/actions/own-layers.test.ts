import { describe, expect, it, vi } from "vitest";
import {
  filesTaken,
  importFiles,
  reportLostLayers,
  reportWorkspace,
} from "../../../src/state/actions/own-layers.ts";
import type { OwnLayer } from "../../../src/model/own-layer.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import { drawing } from "../../fixtures/drawing.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";

const file = new File(["{}"], "a.geojson");

describe("files of the reader", () => {
  it("open the panel that reads them, and wait there until it has taken them", () => {
    const store = createAtlasStore({ panel: { kind: "measures" } });
    importFiles(store, [file]);
    expect(store.getState()).toMatchObject({ panel: { kind: "workspace" }, filesToImport: [file] });
    filesTaken(store);
    expect(store.getState().filesToImport).toBeNull();
    const before = store.getState();
    filesTaken(store);
    expect(store.getState()).toBe(before);
  });

  it("open nothing where there are none, as when a picture of a page is dropped", () => {
    const store = createAtlasStore();
    const before = store.getState();
    importFiles(store, []);
    expect(store.getState()).toBe(before);
  });
});

describe("the workspace", () => {
  it("reports its layers and whether they are saved; the same again is no change", () => {
    const store = createAtlasStore();
    const layers = [ownLayer("layer-a")];
    const workspace = { id: "workspace-a", layers, drawings: [drawing("drawing-a")] };
    reportWorkspace(store, workspace, "unsaved");
    expect(store.getState()).toMatchObject({
      ownLayers: layers,
      drawings: workspace.drawings,
      workspace: "unsaved",
    });
    const told = vi.fn<() => void>();
    store.subscribe(told);
    reportWorkspace(store, workspace, "unsaved");
    expect(told).not.toHaveBeenCalled();
    reportWorkspace(store, workspace, "saved");
    expect(store.getState().workspace).toBe("saved");
  });

  it("ends what a scene shows when a layer is turned on or off, and not when it is opened or coloured", () => {
    const sceneLayers = [{ id: "layer-a", name: "Shops" }];
    const store = createAtlasStore({ sceneLayers });
    const report = (more: Partial<OwnLayer>) =>
      reportWorkspace(
        store,
        { id: "workspace-a", layers: [ownLayer("layer-a", more)], drawings: [] },
        "saved",
      );
    report({});
    report({ name: "All shops" });
    expect(store.getState().sceneLayers).toBe(sceneLayers);
    report({ isVisible: false });
    expect(store.getState().sceneLayers).toBeNull();
  });

  it("reports what the browser has cleared of it", () => {
    const store = createAtlasStore();
    reportLostLayers(store, ["Shops"]);
    expect(store.getState().lostLayers).toEqual(["Shops"]);
  });
});
