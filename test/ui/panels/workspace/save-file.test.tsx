// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawing } from "../../../fixtures/drawing.ts";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { point, rowsOf } from "../../../layers/layer-rows.ts";
import { settled } from "../../settled.ts";
import { renderWorkspace } from "./workspace-at-work.tsx";

const fields = ["name", "floor"];
const shops = ownLayer("layer-a", {
  featureCount: 1,
  placelessCount: 0,
  bounds: [114.17, 22.3, 114.17, 22.3],
});
const rows = { "layer-a": rowsOf([{ geometry: point(114.17, 22.3), values: ["Tea", 7] }], fields) };
const line = drawing("drawing-a", { name: "Drain" });
const stored = { id: "workspace-old", layers: [shops], drawings: [line] };

afterEach(() => vi.unstubAllGlobals());

/** What the browser is asked to download. */
function downloads(): { readonly name: string; readonly content: Blob }[] {
  const made: Blob[] = [];
  const files: { readonly name: string; readonly content: Blob }[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => `blob:${made.push(content as Blob)}`);
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    const content = made.at(-1);
    if (content) files.push({ name: this.download, content });
  });
  return files;
}

describe("the layers as one file", () => {
  it("come back beside those there are, by one step that can be undone", async () => {
    const files = downloads();
    const { choose, desk, press, report, text, words } = await renderWorkspace({
      workspaces: [stored],
      rows,
    });
    await press(words.workspace.file.save);
    await vi.waitFor(() => expect(files).toHaveLength(1));
    const [file] = files;
    expect(file?.name).toMatch(/^My layers \d{4}-\d\d-\d\d\.workspace\.zip$/);
    await choose(new File([(await file?.content.arrayBuffer()) ?? ""], "renamed.bin"));
    expect(report()).toEqual({ state: "done", code: "", features: "1", leftOut: "0" });
    const [opened, before] = desk.workspace().layers;
    expect(before).toEqual(shops);
    expect({ ...opened, id: "layer-a" }).toEqual({ ...shops, fields: rows["layer-a"].fields });
    expect(opened?.id).not.toBe("layer-a");
    const drawings = desk.workspace().drawings.map(({ name, shape }) => ({ name, shape }));
    expect(drawings).toEqual([line, line].map(({ name, shape }) => ({ name, shape })));
    expect(text()).toContain(words.workspace.drawingsCame("1"));
    desk.undo();
    expect(desk.workspace().layers).toEqual([shops]);
  });

  it("are not written without the rows of one: it is named", async () => {
    const files = downloads();
    const { press, text, words, rows: held } = await renderWorkspace({ workspaces: [stored], rows });
    held.delete("layer-a");
    await press(words.workspace.file.save);
    await vi.waitFor(() => expect(text()).toContain(words.workspace.file.missing("Shops")));
    expect(files).toEqual([]);
  });
});

describe("what is stored in this browser", () => {
  it.each([
    [false, true],
    [true, false],
  ])("is said to be unsafe where the browser keeps it for good: %s", async (isPersisted, isSaid) => {
    vi.stubGlobal("navigator", { storage: { persisted: async () => isPersisted } });
    const { container } = await renderWorkspace({ workspaces: [stored], rows });
    await settled();
    expect(container.querySelector("[data-persistence]") !== null).toBe(isSaid);
  });
});
