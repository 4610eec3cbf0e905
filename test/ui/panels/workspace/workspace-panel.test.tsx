// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { firstStyle } from "../../../../src/model/own-layer.ts";
import { openPanel } from "../../../../src/state/actions/panel.ts";
import { WorkspacePanel } from "../../../../src/ui/panels/workspace/workspace-panel.tsx";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { point, rowsOf } from "../../../layers/layer-rows.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { nameOf } from "../../roles.ts";
import { failed } from "../../services.ts";
import { settled } from "../../settled.ts";
import { renderWorkspace } from "./workspace-at-work.tsx";

const shops = ownLayer("layer-a", { name: "Shops" });
const trees = ownLayer("layer-b", { name: "Trees", style: firstStyle(1), featureCount: 1 });
const table = ownLayer("layer-c", { name: "By post", bounds: null, shapes: [], featureCount: 1_200 });
const stored = { id: "workspace-old", layers: [shops, trees, table], drawings: [] };
const anything = rowsOf([{ geometry: point(114.17, 22.3), values: ["Tea", 7] }], ["name", "floor"]);
const rows = { "layer-a": anything, "layer-b": anything, "layer-c": anything };

const renderStored = (setting: Parameters<typeof renderWorkspace>[0] = {}) =>
  renderWorkspace({ workspaces: [stored], rows, ...setting });

describe("the panel of one's own layers", () => {
  it.each(languages)("is readable in %s, with layers and without", async (language) => {
    const empty = await renderWorkspace({ language });
    expectReadable(empty.container, language);
    expect(empty.text()).toContain(empty.words.workspace.none);
    empty.unmount();
    const names = [shops, trees, table].map(({ name }) => name);
    const full = await renderStored({ language });
    expectReadable(full.container, language, (text) => names.some((name) => text.includes(name)));
    expect(full.container.querySelectorAll("[data-layer]")).toHaveLength(3);
  });

  it("waits for the workspace, and says what failed", async () => {
    const waiting = await renderInAtlas(<WorkspacePanel />);
    expect(waiting.text()).toContain(waiting.words.loading);
    waiting.unmount();
    const failing = failed("CHUNK");
    const { text, words } = await renderInAtlas(<WorkspacePanel />, {
      services: { workspace: () => failing },
    });
    expect(text()).toContain(words.workspace.failed("CHUNK"));
  });

  it("names every control after its layer, so that a list of them tells them apart", async () => {
    const { container } = await renderStored();
    const controls = [...container.querySelectorAll(".own-layers :is(input, button, select, summary)")].map(
      nameOf,
    );
    expect(controls).toHaveLength(3 * 13 - 1);
    expect(controls.filter((name) => /“(Shops|Trees|By post)”/.test(name))).toEqual(controls);
    expect(new Set(controls).size).toBe(controls.length);
  });
});

describe("a layer of the list", () => {
  it("is hidden and shown", async () => {
    const { press, store, words } = await renderStored();
    await press(words.workspace.show("Shops"), "checkbox");
    expect(store.getState().ownLayers.map(({ isVisible }) => isVisible)).toEqual([false, true, true]);
    await press(words.workspace.show("Shops"), "checkbox");
    expect(store.getState().ownLayers[0]?.isVisible).toBe(true);
  });

  it("is brought back by Ctrl+Z after it was removed", async () => {
    const { names, press, words } = await renderStored();
    await press(words.workspace.remove("Shops"));
    expect(names()).not.toContain("Shops");
    const undo = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true });
    await settled(() => document.body.dispatchEvent(undo));
    expect(names()).toContain("Shops");
  });

  it("keeps the name of its file where one leaves it without a name", async () => {
    const { names, get, words } = await renderStored();
    const field = get("textbox", words.workspace.rename("Shops")) as HTMLInputElement;
    await settled(() => {
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await settled(() => field.dispatchEvent(new Event("change", { bubbles: true })));
    expect(names().every((name) => name !== "")).toBe(true);
  });

  it("is renamed while one types, and one undo takes all of it back", async () => {
    const { get, names, press, type, words } = await renderStored();
    await type(words.workspace.rename("Shops"), "Tea");
    await type(words.workspace.rename("Tea"), "Tea shops");
    expect(names()[0]).toBe("Tea shops");
    expect(get("checkbox", words.workspace.show("Tea shops"))).toBeTruthy();
    await press(words.workspace.undo);
    expect(names()[0]).toBe("Shops");
  });

  it("gets another colour", async () => {
    const { store, type, words } = await renderStored();
    await type(words.workspace.colour("Trees"), "#123456", "colour");
    expect(store.getState().ownLayers[1]?.style).toEqual({ ...firstStyle(1), colour: "#123456" });
  });

  it("moves up and down, but not beyond the ends of the list", async () => {
    const { get, names, press, words } = await renderStored();
    expect(get("button", words.workspace.up("Shops")).matches(":disabled")).toBe(true);
    expect(get("button", words.workspace.down("By post")).matches(":disabled")).toBe(true);
    await press(words.workspace.up("Trees"));
    expect(names()).toEqual(["Trees", "Shops", "By post"]);
    await press(words.workspace.down("Shops"));
    expect(names()).toEqual(["Trees", "By post", "Shops"]);
  });

  it("is shown whole on the map, where it has a place", async () => {
    const { all, press, store, words } = await renderStored();
    expect(all("button", words.workspace.zoom("By post"))).toEqual([]);
    await press(words.workspace.zoom("Shops"));
    const focus = store.getState().focus;
    if (focus?.kind !== "bounds") throw new Error("the map is not asked for anything");
    const [west, south, east, north] = focus.bounds;
    expect([west < 114.17, south < 22.3, east > 114.2, north > 22.4]).toEqual([true, true, true, true]);
  });

  it("is removed, and brought back by undo, and removed again by redo", async () => {
    const { get, names, press, words } = await renderStored();
    expect(get("button", words.workspace.undo).matches(":disabled")).toBe(true);
    await press(words.workspace.remove("Trees"));
    expect(names()).toEqual(["Shops", "By post"]);
    await press(words.workspace.undo);
    expect(names()).toEqual(["Shops", "Trees", "By post"]);
    await press(words.workspace.redo);
    expect(names()).toEqual(["Shops", "By post"]);
    expect(get("button", words.workspace.redo).matches(":disabled")).toBe(true);
  });

  it("leaves the focus at undo when it is removed, not nowhere", async () => {
    const { get, press, words } = await renderStored();
    await press(words.workspace.remove("Trees"));
    expect(document.activeElement).toBe(get("button", words.workspace.undo));
  });

  it("has its number of features, as they are counted", async () => {
    const { text } = await renderStored();
    expect(text()).toContain("1 feature Go");
    expect(text()).toContain("1,200 features");
  });
});

describe("a feature of a layer", () => {
  const attack = '<img src=x onerror="alert(1)"><b>bold</b>';
  const layer = ownLayer("layer-a", {
    name: "Shops",
    fields: ["name", "link", "floor", "__proto__", "open"].map((name) => ({ name, type: "mixed" as const })),
  });
  const told = rowsOf([
    { geometry: point(114.17, 22.3), values: [attack, "javascript:alert(1)", 0, null, false] },
    { geometry: point(114.2, 22.4), values: ["Books", "", 2, "x", true] },
  ]);
  const at = (row: number) =>
    renderWorkspace({
      workspaces: [{ id: "workspace-old", layers: [layer], drawings: [] }],
      rows: { "layer-a": told },
      state: { panel: { kind: "workspace", feature: { layer: "layer-a", row } } },
    });

  it("shows every field as plain text: no element and no link comes out of a file", async () => {
    const { all, container, get } = await at(1);
    expect(get("region", /^Shops/).querySelector("h3")?.textContent).toBe("ShopsFeature 1");
    const cells = [...container.querySelectorAll(".feature-table tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ["name", attack],
      ["link", "javascript:alert(1)"],
      ["floor", "0"],
      ["__proto__", "(empty)"],
      ["open", "false"],
    ]);
    expect(container.querySelectorAll(".feature-table :is(img, b, a, script)")).toHaveLength(0);
    expect(all("link").map((link) => link.getAttribute("href"))).toEqual(["#workspace"]);
  });

  it("gives way to the next that is opened", async () => {
    const { container, store } = await at(1);
    await settled(() => openPanel(store, { kind: "workspace", feature: { layer: "layer-a", row: 2 } }));
    expect(container.querySelector(".feature-table td")?.textContent).toBe("Books");
  });

  it("that is not there, or no longer, is said so", async () => {
    const { press, text, words } = await at(3);
    expect(text()).toContain(words.workspace.noFeature);
    await press(words.workspace.remove("Shops"));
    expect(text()).toContain(words.workspace.noFeature);
  });

  it("that cannot be read is said so, with what a reader may quote", async () => {
    const failing = failed("LAYERS-FAULT");
    const { text, words } = await renderWorkspace({
      workspaces: [{ id: "workspace-old", layers: [layer], drawings: [] }],
      rows: { "layer-a": told },
      state: { panel: { kind: "workspace", feature: { layer: "layer-a", row: 1 } } },
      services: { ownLayers: () => failing },
    });
    expect(text()).toContain(words.workspace.featureFailed("LAYERS-FAULT"));
    expect(text()).not.toContain(words.loading);
  });
});
