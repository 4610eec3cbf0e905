import { describe, expect, it } from "vitest";
import { parseRecord, storedValue } from "../../../src/documents/document-record.ts";
import { newWorkspaceId, workspaceKind } from "../../../src/documents/workspace/workspace-kind.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";

const workspace = {
  id: "workspace-abcdefghij",
  layers: [ownLayer("layer-a"), ownLayer("layer-b")],
  drawings: [],
};
const record = { document: workspace, revision: 7, changed: "2026-01-02T03:04:05.678Z" };

describe("workspaces on the device", () => {
  it("lie under names that must not change", () => {
    expect(workspaceKind.storage).toEqual({
      database: "atlas.workspaces",
      store: "workspaces",
      field: "workspace",
      channel: "atlas.workspaces",
    });
  });

  it("are opened as they were stored", () => {
    const stored = structuredClone(storedValue(workspaceKind, record));
    expect(stored).toEqual({ workspace, revision: 7, changed: record.changed });
    expect(parseRecord(workspaceKind, stored)).toEqual(record);
  });

  it("are opened without the layers that are damaged", () => {
    const [sound] = workspace.layers;
    const damaged = { ...workspace, layers: [{ ...sound, style: null }, sound, "garbage"] };
    const opened = parseRecord(workspaceKind, { workspace: damaged, revision: 7, changed: "" });
    expect(opened?.document).toEqual({ id: workspace.id, layers: [sound], drawings: [] });
    for (const lost of [undefined, null, {}, { id: 7, layers: [] }])
      expect(parseRecord(workspaceKind, { workspace: lost, revision: 7, changed: "" })).toBeNull();
  });

  it("have ids by which they are recognised, as a copy has", () => {
    const ids = [newWorkspaceId(), workspaceKind.copy(workspace).id];
    for (const id of ids) expect(id).toMatch(/^workspace-[a-z]{10}$/);
    expect(new Set([...ids, workspace.id]).size).toBe(3);
    expect(workspaceKind.copy(workspace).layers).toEqual(workspace.layers);
  });
});
