// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { newDraft } from "../../../../src/model/drawing/draft.ts";
import { draftOf } from "../../../../src/model/drawing/draft-shape.ts";
import type { DrawingKind } from "../../../../src/model/drawing/drawing.ts";
import { distanceMetres } from "../../../../src/model/geometry/drawn.ts";
import { languages } from "../../../../src/model/localised.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { neverSettles } from "../../../../src/ui/use-promise.ts";
import { expectReadable } from "../../readable.ts";
import { failed } from "../../services.ts";
import { settled } from "../../settled.ts";
import { renderDrawTool } from "./draw-at-work.tsx";

const begin = (kind: DrawingKind = "line") => renderDrawTool({ state: { draft: newDraft(kind) } });
const line = drawing("drawing-a");

describe("the drawing tool", () => {
  it.each(languages)("is readable in %s, for each kind", async (language) => {
    const tool = await renderDrawTool({ language, state: { draft: newDraft("polygon") } });
    expectReadable(tool.container, language);
    await tool.press(tool.words.draw.kinds.note, "radio");
    expect(tool.all("radio")).toHaveLength(5);
    expectReadable(tool.container, language);
  });

  it("draws a line by keys alone, says once what it measures, and stores it", async () => {
    const { key, point, store, desk, message, text } = await begin();
    await point(114.1, 22.4);
    await key("Enter");
    await point(114.15, 22.4);
    expect(text()).toContain("5.149 km");
    await key("Enter");
    await point(114.2, 22.4);
    await key("Enter");
    expect(store.getState().draft?.corners).toHaveLength(3);
    await key("Backspace");
    expect(store.getState().draft?.corners).toHaveLength(2);
    await settled(() =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", shiftKey: true, bubbles: true }),
      ),
    );
    expect(desk.workspace().drawings).toMatchObject([
      {
        name: "",
        shape: {
          kind: "line",
          corners: [
            [114.1, 22.4],
            [114.15, 22.4],
          ],
        },
      },
    ]);
    expect(message()).toBe("Line saved: 5.149 km, in My layers.");
    expect(store.getState().draft).toMatchObject({ kind: "line", corners: [] });
  });

  it("says what is missing instead of storing half an outline, and goes on with it", async () => {
    const { key, point, press, desk, message, store } = await begin("polygon");
    await point(114.1, 22.4);
    await key("Enter");
    await press("Finish");
    expect(message()).toBe("Area: at least 3 corners are needed.");
    expect([desk.workspace().drawings, store.getState().draft?.isFinished]).toEqual([[], false]);
    expect(store.getState().draft?.corners).toHaveLength(1);
  });

  it("is left with Escape, and nothing is stored", async () => {
    const { key, point, store, desk } = await begin();
    await point(114.1, 22.4);
    await key("Enter");
    await key("Escape");
    expect([store.getState().draft, desk.workspace().drawings]).toEqual([null, []]);
  });

  it("is not left with a finished drawing that waits for the workspace to open", async () => {
    const { key, store } = await renderDrawTool({
      state: { draft: { ...newDraft("point"), corners: [[114.1, 22.4]], isFinished: true } },
      services: { workspace: () => neverSettles },
    });
    await key("Escape");
    expect(store.getState().draft?.isFinished).toBe(true);
  });

  it("takes a corner back with Ctrl+Z before a step of the workspace", async () => {
    const { point, key, store } = await begin();
    await point(114.1, 22.4);
    await key("Enter");
    await settled(() =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true })),
    );
    expect(store.getState().draft?.corners).toEqual([]);
  });

  it("draws by numbers: grid coordinates, and a leg by its length and bearing", async () => {
    const { press, type, store } = await begin();
    await type("Coordinates", "836694 819070", "textbox");
    await press("Add this corner");
    const [first] = store.getState().draft?.corners ?? [];
    expect(first?.[0]).toBeCloseTo(114.1811, 3);
    expect(first?.[1]).toBeCloseTo(22.3107, 3);
    await type(/^Distance/, "250", "textbox");
    await type(/^Bearing/, "90", "textbox");
    await press("Add this leg");
    const [a, b] = store.getState().draft?.corners ?? [];
    expect(a && b && distanceMetres(a, b)).toBeCloseTo(250, 2);
    expect(b?.[1]).toBeCloseTo(a?.[1] ?? NaN, 5);
  });

  it("draws a circle of a typed radius, and says what cannot be read", async () => {
    const { press, type, desk, message } = await begin("circle");
    await type("Coordinates", "nowhere", "textbox");
    await press("Add this corner");
    expect(message()).toBe("These coordinates cannot be read.");
    await type("Coordinates", "22.3, 114.2", "textbox");
    await press("Add this corner");
    await type(/^Radius/, "500", "textbox");
    await press("Set radius");
    expect(desk.workspace().drawings).toMatchObject([
      { shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres: 500 } },
    ]);
    expect(message()).toBe("Circle saved: 78.54 ha, in My layers.");
  });

  it("stores a note with the words that were typed for it", async () => {
    const { point, key, type, desk } = await begin("note");
    await type("Text of the note", "Buffer zone", "textbox");
    await point(114.1, 22.4);
    await key("Enter", document.body);
    expect(desk.workspace().drawings[0]?.shape).toEqual({
      kind: "note",
      at: [114.1, 22.4],
      text: "Buffer zone",
    });
  });

  it("says so where the workspace cannot be opened", async () => {
    const failing = failed("NO-PART");
    const { text } = await renderDrawTool({
      state: { draft: newDraft("line") },
      services: { workspace: () => failing },
    });
    await settled();
    expect(text()).toContain("NO-PART");
  });
});

describe("changing a drawing", () => {
  const change = () => renderDrawTool({ drawings: [line], state: { draft: draftOf(line) } });

  it("moves, inserts and deletes a corner by buttons, each a step that is stored at once", async () => {
    const { press, point, desk, text } = await change();
    const corners = () => {
      const shape = desk.workspace().drawings[0]?.shape;
      return shape?.kind === "line" ? shape.corners : [];
    };
    await press("Next corner");
    expect(text()).toContain("Corner 1 of 2");
    await point(114.12, 22.41);
    await press("Move to the crosshair");
    expect(corners()[0]).toEqual([114.12, 22.41]);
    await press("Insert a corner after it");
    expect(corners()).toHaveLength(3);
    expect(text()).toContain("Corner 2 of 3");
    await press("Delete corner");
    expect(corners()).toHaveLength(2);
    for (let step = 0; step < 3; step += 1) await settled(() => desk.undo());
    expect(corners()).toEqual(line.shape.kind === "line" ? line.shape.corners : null);
  });

  it("follows what is taken back meanwhile, and ends where the drawing is gone", async () => {
    const { press, point, desk, store } = await change();
    await press("Next corner");
    await point(114.12, 22.41);
    await press("Move to the crosshair");
    await settled(() => desk.undo());
    expect(store.getState().draft?.corners[0]).toEqual([114.1, 22.4]);
    expect(desk.canRedo()).toBe(true);
    await settled(() => desk.change((workspace) => ({ ...workspace, drawings: [] })));
    expect(store.getState().draft).toBeNull();
  });

  it("does not store a corner that is still dragged", async () => {
    const { store, desk } = await change();
    const draft = draftOf(line);
    const dragged = { ...draft, corners: draft.corners.with(0, [114.11, 22.4]), isDragging: true };
    await settled(() => store.setState({ draft: dragged }));
    expect(desk.workspace().drawings).toEqual([line]);
    await settled(() => store.setState({ draft: { ...dragged, isDragging: false } }));
    expect(desk.workspace().drawings[0]?.shape).toMatchObject({
      corners: [
        [114.11, 22.4],
        [114.2, 22.4],
      ],
    });
  });
});
