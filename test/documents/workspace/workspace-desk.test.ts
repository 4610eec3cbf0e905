import { describe, expect, it, vi } from "vitest";
import { createWorkspaceDesk, type WorkspaceDesk } from "../../../src/documents/workspace/workspace-desk.ts";
import { withLayerChanged, withLayers, withoutLayer, type Workspace } from "../../../src/model/workspace.ts";
import { defer } from "../deferred.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";
import { openWorkspaces } from "./workspaces-in-memory.ts";

const shops = ownLayer("layer-a", { name: "Shops" });
const trees = ownLayer("layer-b", { name: "Trees" });
const stored: Workspace = { id: "workspace-old", layers: [shops], drawings: [] };

const namesOf = (desk: WorkspaceDesk): readonly string[] => desk.workspace().layers.map(({ name }) => name);
const add =
  (layer: typeof shops) =>
  (workspace: Workspace): Workspace =>
    withLayers(workspace, [layer]);
const rename =
  (name: string) =>
  (workspace: Workspace): Workspace =>
    withLayerChanged(workspace, shops.id, { name });

async function openDesk(workspaces: readonly Workspace[] = []) {
  const memory = await openWorkspaces(1, workspaces);
  return { ...memory, desk: createWorkspaceDesk(memory.one) };
}

describe("the desk", () => {
  it("opens the workspace that was changed last", async () => {
    const { desk } = await openDesk([{ id: "workspace-first", layers: [trees], drawings: [] }, stored]);
    expect([desk.workspace().id, namesOf(desk)]).toEqual(["workspace-old", ["Shops"]]);
  });

  it("begins with an empty workspace, which is not stored before something is in it", async () => {
    const { desk, stored: records } = await openDesk();
    expect(desk.workspace()).toEqual({
      id: expect.stringMatching(/^workspace-[a-z]{10}$/),
      layers: [],
      drawings: [],
    });
    expect([desk.state(), records.size]).toEqual(["empty", 0]);
  });

  it("stores every change, and tells of it", async () => {
    const { desk, stored: records } = await openDesk();
    const told = vi.fn<() => void>();
    const stop = desk.subscribe(told);
    desk.change(add(shops));
    expect(told).toHaveBeenCalled();
    await vi.waitFor(() => expect(records.get(desk.workspace().id)?.document.layers).toEqual([shops]));
    stop();
    told.mockClear();
    desk.change(add(trees));
    expect(told).not.toHaveBeenCalled();
  });
});

describe("undo and redo", () => {
  it("go back and forth over the changes, and store where they arrive", async () => {
    const { desk, stored: records } = await openDesk([stored]);
    expect([desk.canUndo(), desk.canRedo()]).toEqual([false, false]);
    desk.change(add(trees));
    desk.change((workspace) => withoutLayer(workspace, shops.id));
    expect(namesOf(desk)).toEqual(["Trees"]);
    desk.undo();
    desk.undo();
    expect([namesOf(desk), desk.canUndo(), desk.canRedo()]).toEqual([["Shops"], false, true]);
    desk.redo();
    expect(namesOf(desk)).toEqual(["Trees", "Shops"]);
    await vi.waitFor(() => expect(records.get("workspace-old")?.document.layers).toEqual([trees, shops]));
  });

  it("do nothing at either end", async () => {
    const { desk } = await openDesk([stored]);
    const told = vi.fn<() => void>();
    desk.subscribe(told);
    desk.undo();
    desk.redo();
    expect([namesOf(desk), told.mock.calls.length]).toEqual([["Shops"], 0]);
  });

  it("take back in one step what was done to one subject, and stop at another", async () => {
    const { desk } = await openDesk([stored]);
    for (const name of ["S", "Sh", "Sho"]) desk.change(rename(name), "name/layer-a");
    desk.change((workspace) => withLayerChanged(workspace, shops.id, { isVisible: false }));
    for (const name of ["Shop", "Shopping"]) desk.change(rename(name), "name/layer-a");
    desk.undo();
    expect(namesOf(desk)).toEqual(["Sho"]);
    desk.undo();
    desk.undo();
    expect([namesOf(desk), desk.canUndo()]).toEqual([["Shops"], false]);
  });

  it("have no step for a change that changes nothing", async () => {
    const { desk } = await openDesk([stored]);
    desk.change((workspace) => withoutLayer(workspace, "layer-x"));
    expect(desk.canUndo()).toBe(false);
  });
});

describe("the state of the workspace", () => {
  it("is saved once everything is written, and empty again without layers", async () => {
    const { desk, control } = await openDesk();
    const write = defer<void>();
    control.wait = write.promise;
    desk.change(add(shops));
    expect(desk.state()).toBe("unsaved");
    write.resolve();
    await vi.waitFor(() => expect(desk.state()).toBe("saved"));
    desk.undo();
    expect(desk.state()).toBe("empty");
  });

  it("is not called saved while the rows of a layer are still written", async () => {
    const { desk } = await openDesk([stored]);
    expect(desk.state()).toBe("saved");
    desk.setRows([shops.id], "saving");
    expect(desk.state()).toBe("unsaved");
    desk.setRows([shops.id], "stored");
    expect(desk.state()).toBe("saved");
  });

  it("is not saved as long as a layer is there whose rows could not be stored", async () => {
    const { desk } = await openDesk([stored]);
    desk.setRows([shops.id], "not-stored");
    desk.change(add(trees));
    desk.setRows([trees.id], "stored");
    await vi.waitFor(() => expect(desk.state()).toBe("not-saved"));
    desk.change((workspace) => withoutLayer(workspace, shops.id));
    await vi.waitFor(() => expect(desk.state()).toBe("saved"));
  });

  it.each(["quota", "unavailable"] as const)("is not saved when the browser answers %s", async (answer) => {
    const { desk, control } = await openDesk();
    control.answer = answer;
    desk.change(add(shops));
    await vi.waitFor(() => expect(desk.state()).toBe("not-saved"));
    expect(namesOf(desk)).toEqual(["Shops"]);
  });
});

describe("what another tab writes", () => {
  it("is shown here, as a step that can be taken back", async () => {
    const { one, two } = await openWorkspaces(2, [stored]);
    const [here, there] = [createWorkspaceDesk(one), createWorkspaceDesk(two)];
    here.change(rename("Old shops"));
    await vi.waitFor(() => expect(namesOf(there)).toEqual(["Old shops"]));
    there.change(add(trees));
    await vi.waitFor(() => expect(namesOf(here)).toEqual(["Trees", "Old shops"]));
    here.undo();
    expect(namesOf(here)).toEqual(["Old shops"]);
    here.undo();
    expect(namesOf(here)).toEqual(["Shops"]);
  });

  it("is gone on with where nothing was done here", async () => {
    const { one, two } = await openWorkspaces(2);
    const [here, there] = [createWorkspaceDesk(one), createWorkspaceDesk(two)];
    there.change(add(trees));
    await vi.waitFor(() => expect(namesOf(here)).toEqual(["Trees"]));
    expect([here.workspace().id, here.canUndo()]).toEqual([there.workspace().id, false]);
  });

  it("does not take the place of a workspace of one's own", async () => {
    const { one, two } = await openWorkspaces(2);
    const [here, there] = [createWorkspaceDesk(one), createWorkspaceDesk(two)];
    here.change(add(shops));
    there.change(add(trees));
    await vi.waitFor(() => expect(one.list()).toHaveLength(2));
    expect(namesOf(here)).toEqual(["Shops"]);
  });

  it("at the same time is kept beside what was brought here, in one workspace for both", async () => {
    const { one, two, stored: records } = await openWorkspaces(2, [stored]);
    const [here, there] = [createWorkspaceDesk(one), createWorkspaceDesk(two)];
    const parks = ownLayer("layer-c", { name: "Parks" });
    here.change(add(trees));
    there.change(add(parks));
    const both = new Set(["Trees", "Parks", "Shops"]);
    await vi.waitFor(() => {
      for (const desk of [here, there]) expect(new Set(namesOf(desk))).toEqual(both);
      expect([...records.keys()]).toEqual(["workspace-old"]);
      expect([here.state(), there.state()]).toEqual(["saved", "saved"]);
    });
    expect(records.get("workspace-old")?.document.layers).toHaveLength(3);
    expect([one.list().length, two.list().length]).toEqual([1, 1]);
  });
});
