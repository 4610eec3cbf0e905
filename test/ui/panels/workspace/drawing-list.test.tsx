// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { expectReadable } from "../../readable.ts";
import { settled } from "../../settled.ts";
import { renderWorkspace } from "./workspace-at-work.tsx";

const line = drawing("drawing-a", { name: "Drain" });
const circle = drawing("drawing-b", { shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres: 500 } });
const note = drawing("drawing-c", { shape: { kind: "note", at: [114.2, 22.3], text: "Here" } });
const render = (options: Parameters<typeof renderWorkspace>[0] = {}) =>
  renderWorkspace({
    workspaces: [{ id: "workspace-old", layers: [], drawings: [line, circle, note] }],
    ...options,
  });

describe("the list of drawings", () => {
  it.each(languages)("is readable in %s, with what each drawing measures", async (language) => {
    const { container, text } = await render({ language });
    expect(container.querySelectorAll("[data-drawing]")).toHaveLength(3);
    expect(text()).toContain(language === "en" ? "78.54 ha" : "78.54");
    expectReadable(container, language);
  });

  it("opens the tool, also while nothing is drawn yet", async () => {
    const { press, store, text } = await renderWorkspace();
    expect(text()).toContain("No drawings yet.");
    await press("Draw and measure");
    expect(store.getState().draft).toMatchObject({ kind: "line", drawing: null });
  });

  it("names, hides, colours, orders and removes a drawing, each a step that can be taken back", async () => {
    const { press, type, desk } = await render();
    const names = () => desk.workspace().drawings.map(({ id, name }) => name || id);
    await type("Name of “Drain”", "Culvert", "textbox");
    await press("Show “Circle”", "checkbox");
    await press("Move “Culvert” down");
    expect(names()).toEqual(["drawing-b", "Culvert", "drawing-c"]);
    expect(desk.workspace().drawings[0]?.isVisible).toBe(false);
    await press("Remove “Culvert”");
    expect(names()).toEqual(["drawing-b", "drawing-c"]);
    expect(document.activeElement?.textContent).toBe("Undo");
    for (let step = 0; step < 4; step += 1) await press("Undo");
    expect(desk.workspace().drawings).toEqual([line, circle, note]);
  });

  it("gives an area in the unit that is chosen for it, and says which mu", async () => {
    const { type, get, text, desk } = await render();
    expect(get("combobox", "Unit of the area of “Circle”").textContent).toContain("666.67 m²");
    await type("Unit of the area of “Circle”", "mu", "combobox");
    expect(text()).toContain("1,178 mu");
    expect(desk.workspace().drawings[1]?.areaUnit).toBe("mu");
  });

  it("changes the words of a note", async () => {
    const { type, desk } = await render();
    await type("Text of “Note”", "There", "textbox");
    expect(desk.workspace().drawings[2]?.shape).toMatchObject({ text: "There" });
  });

  it("takes up a drawing to change its corners, and shows where it lies", async () => {
    const { press, store } = await render();
    await press("Edit the corners of “Drain”");
    expect(store.getState().draft).toMatchObject({ drawing: "drawing-a", kind: "line" });
    expect(store.getState().focus?.kind).toBe("bounds");
  });

  it("copies a drawing as WKT, and says whether the browser did", async () => {
    const { press, text } = await render();
    const writeText = vi.fn<(words: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    await press("Copy “Drain” as WKT");
    expect(writeText).toHaveBeenCalledWith("LINESTRING (114.1 22.4, 114.2 22.4)");
    expect(text()).toContain("“Drain” is copied as WKT.");
    writeText.mockRejectedValueOnce(new Error("no"));
    await press("Copy “Drain” as WKT");
    expect(text()).toContain("The browser does not allow copying.");
    vi.unstubAllGlobals();
  });

  it("marks the drawing that was pressed on the map", async () => {
    const { container, store } = await render({
      state: { panel: { kind: "workspace", drawing: "drawing-b" } },
    });
    const marked = () =>
      [...container.querySelectorAll("[aria-current]")].map((row) => row.getAttribute("data-drawing"));
    expect(marked()).toEqual(["drawing-b"]);
    await settled(() => store.setState({ panel: { kind: "workspace" } }));
    expect(marked()).toEqual([]);
  });
});

describe("drawings that a link brought", () => {
  const linked = drawing("drawing-linkeda", { name: "Theirs" });

  it("are no drawings of the reader's before the reader says so", async () => {
    const { press, text, desk, store } = await render({ state: { linkedDrawings: [linked] } });
    expect(text()).toContain("The link brought 1 drawing");
    expect(desk.workspace().drawings).toHaveLength(3);
    await press("Keep as mine");
    expect(desk.workspace().drawings[0]).toMatchObject({ name: "Theirs", shape: linked.shape });
    expect(desk.workspace().drawings[0]?.id).not.toBe(linked.id);
    expect(store.getState().linkedDrawings).toEqual([]);
    await press("Undo");
    expect(desk.workspace().drawings).toHaveLength(3);
  });

  it("can be removed, and nothing is stored", async () => {
    const { desk, store } = await render({ state: { linkedDrawings: [linked] } });
    const button = [...document.querySelectorAll("[data-linked-drawings] button")].at(-1);
    await settled(() => (button as HTMLElement).click());
    expect([store.getState().linkedDrawings, desk.workspace().drawings.length]).toEqual([[], 3]);
  });
});
