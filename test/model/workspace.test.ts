import { describe, expect, it } from "vitest";
import {
  withDrawingChanged,
  withDrawingMoved,
  withDrawings,
  isEmptyWorkspace,
  withLayerChanged,
  withLayerMoved,
  withLayers,
  withoutDrawing,
  withoutLayer,
  withWorkspace,
  type Workspace,
} from "../../src/model/workspace.ts";
import { drawing } from "../fixtures/drawing.ts";
import { ownLayer } from "../fixtures/own-layer.ts";

const [a, b, c] = [ownLayer("layer-a"), ownLayer("layer-b"), ownLayer("layer-c")];
const workspace: Workspace = {
  id: "workspace-x",
  layers: [a, b, c],
  drawings: [drawing("drawing-a"), drawing("drawing-b")],
};
const idsOf = ({ layers }: Workspace): string => layers.map(({ id }) => id.at(-1)).join("");

describe("a workspace", () => {
  it("has new layers on top, in their order", () => {
    const more = withLayers(workspace, [ownLayer("layer-d"), ownLayer("layer-e")]);
    expect([idsOf(more), more.id]).toEqual(["deabc", "workspace-x"]);
  });

  it("is without one layer, and the others are the same", () => {
    const rest = withoutLayer(workspace, "layer-b");
    expect(idsOf(rest)).toBe("ac");
    expect(rest.layers[1]).toBe(c);
  });

  it("has one layer changed, and the others are the same", () => {
    const renamed = withLayerChanged(workspace, "layer-b", { name: "Trees", isVisible: false });
    expect(renamed.layers[1]).toEqual({ ...b, name: "Trees", isVisible: false });
    expect([renamed.layers[0], renamed.layers[2]]).toEqual([a, c]);
  });

  it.each([
    ["layer-a", 1, "bac"],
    ["layer-c", -1, "acb"],
    ["layer-b", -1, "bac"],
  ] as const)("moves %s by %i", (id, step, order) => {
    expect(idsOf(withLayerMoved(workspace, id, step))).toBe(order);
  });

  it("has its drawings added on top, changed, moved and removed as its layers, which stay the same", () => {
    const drawn = ({ drawings }: Workspace): string => drawings.map(({ id }) => id.at(-1)).join("");
    const more = withDrawings(workspace, [drawing("drawing-c")]);
    expect([drawn(more), drawn(withDrawingMoved(more, "drawing-a", -1))]).toEqual(["cab", "acb"]);
    expect(drawn(withoutDrawing(more, "drawing-a"))).toBe("cb");
    expect(withDrawingChanged(more, "drawing-b", { name: "Drain" }).drawings[2]?.name).toBe("Drain");
    expect(more.layers).toBe(workspace.layers);
  });

  it.each([
    ["withDrawings: none", () => withDrawings(workspace, [])],
    ["withoutDrawing: one that is not there", () => withoutDrawing(workspace, "drawing-x")],
    ["withDrawingMoved: the last further down", () => withDrawingMoved(workspace, "drawing-b", 1)],
    ["withDrawingChanged: one that is not there", () => withDrawingChanged(workspace, "x", { name: "X" })],
    ["withLayerMoved: the first further up", () => withLayerMoved(workspace, "layer-a", -1)],
    ["withLayerMoved: the last further down", () => withLayerMoved(workspace, "layer-c", 1)],
    ["withLayerMoved: one that is not there", () => withLayerMoved(workspace, "layer-x", 1)],
    ["withoutLayer: one that is not there", () => withoutLayer(workspace, "layer-x")],
    ["withLayerChanged: one that is not there", () => withLayerChanged(workspace, "layer-x", { name: "X" })],
  ])("stays the same object where nothing changes, so that undo has no empty step (%s)", (_, change) => {
    expect(change()).toBe(workspace);
  });

  it("is not changed by what is made of it", () => {
    expect(idsOf(workspace)).toBe("abc");
  });
});

describe("a workspace that is opened from a file", () => {
  const line = drawing("drawing-a");

  it("lies over what is there, and may be opened twice", () => {
    const file: Workspace = { id: "workspace-b", layers: [b], drawings: [line] };
    const once = withWorkspace({ id: "workspace-a", layers: [a], drawings: [] }, file);
    expect([once.id, once.layers]).toEqual(["workspace-a", [b, a]]);
    expect(once.drawings.map((each) => ({ ...each, id: "drawing-a" }))).toEqual([line]);
    const ids = withWorkspace(once, file).drawings.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });

  it("is empty only where it has neither layers nor drawings", () => {
    const empty: Workspace = { id: "workspace-a", layers: [], drawings: [] };
    expect(isEmptyWorkspace(empty)).toBe(true);
    expect(isEmptyWorkspace({ ...empty, layers: [a] })).toBe(false);
    expect(isEmptyWorkspace({ ...empty, drawings: [line] })).toBe(false);
  });
});
