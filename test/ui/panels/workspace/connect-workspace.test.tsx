// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withDrawings, withLayers, withoutLayer } from "../../../../src/model/workspace.ts";
import { createAtlasStore } from "../../../../src/state/store.ts";
import { connectWorkspace } from "../../../../src/ui/panels/workspace/connect-workspace.ts";
import { stepsInMemory } from "../../../documents/workspace/steps-in-memory.ts";
import { openWorkspaces } from "../../../documents/workspace/workspaces-in-memory.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { point, rowsOf } from "../../../layers/layer-rows.ts";
import { failed } from "../../services.ts";
import { clientInMemory, renderWorkspace } from "./workspace-at-work.tsx";

const shops = ownLayer("layer-a", { name: "Shops" });
const trees = ownLayer("layer-b", { name: "Trees" });
const parks = ownLayer("layer-c", { name: "Parks" });
const anything = rowsOf([{ geometry: point(114.17, 22.3), values: ["Tea"] }], ["name"]);
const stored = { id: "workspace-old", layers: [shops, trees, parks], drawings: [] };

beforeEach(() => void vi.spyOn(console, "info").mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

async function connect(
  workspaces: Parameters<typeof openWorkspaces>[1],
  { client, ...reading } = clientInMemory({ "layer-a": anything }),
  steps = stepsInMemory(),
) {
  const memory = await openWorkspaces(1, workspaces);
  const store = createAtlasStore();
  const ownLayers = vi.fn<() => Promise<typeof client>>(async () => client);
  const desk = await connectWorkspace(store, ownLayers, async () => memory.one, steps);
  return { ...memory, ...reading, store, desk, ownLayers, steps };
}

describe("the workspace that a browser keeps", () => {
  it("is opened, and the state follows it", async () => {
    const { desk, store } = await connect([{ id: "workspace-old", layers: [shops], drawings: [] }]);
    expect(store.getState()).toMatchObject({ ownLayers: [shops], workspace: "saved", lostLayers: [] });
    desk.change((workspace) => withLayers(workspace, [trees]));
    expect(store.getState()).toMatchObject({ ownLayers: [trees, shops], workspace: "unsaved" });
    await vi.waitFor(() => expect(store.getState().workspace).toBe("saved"));
    desk.change((workspace) => [shops.id, trees.id].reduce(withoutLayer, workspace));
    expect(store.getState()).toMatchObject({ ownLayers: [], workspace: "empty" });
  });

  it("starts no worker where there is none yet", async () => {
    const { ownLayers, store } = await connect([]);
    expect(ownLayers).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ ownLayers: [], workspace: "empty" });
  });

  it("clears the rows of layers that were removed, but none of another workspace", async () => {
    const other = { id: "workspace-other", layers: [trees], drawings: [] };
    const { pruned } = await connect([other, { id: "workspace-old", layers: [], drawings: [] }]);
    expect(pruned).toEqual([["layer-b"]]);
  });
});

describe("steps that were taken before a reload", () => {
  const one = { id: "workspace-old", layers: [shops], drawings: [] };

  /** The page that comes after a reload: the same device, nothing in memory. */
  const reload = async (
    { stored: records, ...before }: Awaited<ReturnType<typeof connect>>,
    reading = clientInMemory({ "layer-a": anything, "layer-b": anything }),
  ) =>
    connect(
      [...records.values()].map(({ document }) => structuredClone(document)),
      reading,
      before.steps,
    );

  it("can be taken back after it: over layers and drawings, there and back again", async () => {
    const first = await connect([one]);
    first.desk.change((workspace) => withDrawings(workspace, [drawing("drawing-a")]));
    first.desk.change((workspace) => withoutLayer(workspace, shops.id));
    await vi.waitFor(() => expect(first.stored.get("workspace-old")?.document.layers).toEqual([]));
    const { desk, pruned } = await reload(first);
    expect(pruned).toEqual([["layer-a"]]);
    desk.undo();
    expect(desk.workspace().layers).toEqual([shops]);
    desk.undo();
    expect([desk.workspace().drawings, desk.canUndo()]).toEqual([[], false]);
    desk.redo();
    desk.redo();
    expect(desk.workspace()).toMatchObject({ layers: [], drawings: [{ id: "drawing-a" }] });
  });

  it("are at least two hundred", async () => {
    const first = await connect([one]);
    for (let step = 0; step < 210; step += 1)
      first.desk.change((workspace) => withDrawings(workspace, [drawing(`drawing-${letters(step)}`)]));
    await vi.waitFor(() => expect(first.stored.get("workspace-old")?.document.drawings).toHaveLength(210));
    const { desk } = await reload(first);
    let taken = 0;
    while (desk.canUndo()) {
      desk.undo();
      taken += 1;
    }
    expect([taken, desk.workspace().drawings.length]).toEqual([200, 10]);
  });

  it("lead to no layer whose rows are gone", async () => {
    const first = await connect([one]);
    first.desk.change((workspace) => withLayers(workspace, [trees]));
    first.desk.change((workspace) => withoutLayer(workspace, trees.id));
    await vi.waitFor(() => expect(first.stored.get("workspace-old")?.document.layers).toEqual([shops]));
    const { desk } = await reload(first, clientInMemory({ "layer-a": anything }));
    expect([desk.canUndo(), desk.workspace().layers]).toEqual([false, [shops]]);
  });

  it("are a way back from what another tab wrote after them", async () => {
    const first = await connect([one]);
    first.desk.change((workspace) => withDrawings(workspace, [drawing("drawing-a")]));
    await vi.waitFor(() => expect(first.stored.get("workspace-old")?.document.drawings).toHaveLength(1));
    const other = { ...one, drawings: [drawing("drawing-b")] };
    const { desk } = await connect([other], clientInMemory({ "layer-a": anything }), first.steps);
    expect(desk.workspace().drawings).toEqual([drawing("drawing-b")]);
    desk.undo();
    expect(desk.workspace().drawings).toEqual([drawing("drawing-a")]);
  });
});

/** A number as lower-case letters. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));
}

describe("layers whose rows the browser has cleared", () => {
  it("are gone from the list, for good: an undo cannot bring them back", async () => {
    const { desk, store, stored: records } = await connect([stored]);
    expect(store.getState()).toMatchObject({ ownLayers: [shops], lostLayers: ["Trees", "Parks"] });
    expect(desk.canUndo()).toBe(false);
    await vi.waitFor(() => expect(records.get("workspace-old")?.document.layers).toEqual([shops]));
  });

  it("are named in the panel, so that they can be imported again", async () => {
    const { text, words } = await renderWorkspace({ workspaces: [stored], rows: { "layer-a": anything } });
    expect(text()).toContain(words.workspace.lost("Trees, Parks"));
  });

  it("are none where the device does not tell: the workspace opens as it is", async () => {
    const reading = clientInMemory();
    const missing = () => failed("LAYERS-FAULT");
    const { store } = await connect([stored], { ...reading, client: { ...reading.client, missing } });
    expect(store.getState()).toMatchObject({ ownLayers: stored.layers, lostLayers: [] });
    expect(reading.pruned).toEqual([]);
  });
});
