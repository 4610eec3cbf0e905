import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { hitsAt } from "../../../../src/map/hits.ts";
import { drawings } from "../../../../src/map/parts/drawings/drawings.ts";
import { draftFeatures, drawingFeatures } from "../../../../src/map/parts/drawings/features.ts";
import { buildStyle } from "../../../../src/map/style/build-style.ts";
import { newDraft } from "../../../../src/model/drawing/draft.ts";
import { draftOf } from "../../../../src/model/drawing/draft-shape.ts";
import { stageAt } from "../../../../src/model/choice/stage.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { FakeMap } from "../../fake-map.ts";
import { sceneOf } from "../../scene.ts";

const line = drawing("drawing-a", { name: "Drain" });
const circle = drawing("drawing-b", { shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres: 500 } });
const note = drawing("drawing-c", { shape: { kind: "note", at: [114.2, 22.3], text: "Here" } });
const hidden = drawing("drawing-d", { isVisible: false });
const all = [line, circle, note, hidden];
const scene = sceneOf({ drawings: all }, { language: "en" });

const labels = (language: "en" | "zh-Hant"): readonly unknown[] =>
  drawingFeatures(all, language).features.flatMap(({ properties }) => properties.label ?? []);
const idsIn = (choice: Parameters<typeof sceneOf>[0]): readonly unknown[] => {
  const source = drawings.sources(sceneOf(choice))["drawings"];
  const { features } =
    source?.type === "geojson" ? (source.data as ReturnType<typeof drawingFeatures>) : { features: [] };
  return features
    .filter(({ properties }) => properties.part === "shape")
    .map(({ properties }) => properties.id);
};

describe("the reader's drawings on the map", () => {
  it("are drawn with the first of the list on top, and hidden ones not", () => {
    expect(idsIn({ drawings: all })).toEqual(["drawing-c", "drawing-b", "drawing-a"]);
  });

  it("have their name, the words of a note and their measurement beside them, in the reader's language", () => {
    expect(labels("en")).toEqual(["10.30 km", "Here", "78.54 ha", "Drain\n10.30 km"]);
    expect(labels("zh-Hant")[2]).toBe("78.54 公頃");
  });

  it.each(["light", "dark"] as const)("have nothing in %s that MapLibre would complain about", (flavour) => {
    const style = buildStyle(sceneOf({ drawings: all }, { flavour }), [drawings]);
    expect(style.layers.length).toBeGreaterThan(10);
    expect(validateStyleMin(style).map(String)).toEqual([]);
  });

  it("are drawn as a draft while they are changed, so not twice", () => {
    expect(idsIn({ drawings: all, draft: draftOf(line) })).toEqual(["drawing-c", "drawing-b"]);
  });

  it("are not shown before an audience, but in the reader's own tours", () => {
    expect(idsIn({ drawings: all, stage: stageAt("the-whole-plan") })).toEqual([]);
    expect(idsIn({ drawings: all, stage: stageAt("my-abcdefghij") })).toHaveLength(3);
  });

  it("are listed in the legend with their sign and measurement", () => {
    expect(drawings.legend?.(scene)).toEqual([
      expect.objectContaining({
        id: "drawing-a",
        label: expect.objectContaining({ en: "Drain · 10.30 km" }),
      }),
      expect.objectContaining({ sign: expect.objectContaining({ shape: "area" }) }),
      expect.objectContaining({ sign: expect.objectContaining({ shape: "point" }) }),
    ]);
  });

  it("answer a pointer: a line before the ground around it", () => {
    const drawn = (id: string, type: string, size: number) => ({
      id,
      source: "drawings",
      layer: { id: type === "fill" ? "drawings/fill" : "drawings/line", type },
      properties: { size },
    });
    const { map } = new FakeMap({
      getLayer: () => ({}),
      queryRenderedFeatures: () => [drawn("drawing-b", "fill", 785_398), drawn("drawing-a", "line", 0)],
    });
    expect(hitsAt(map, [drawings], scene, { x: 0, y: 0 })).toEqual([
      { kind: "drawing", id: "drawing-a" },
      { kind: "drawing", id: "drawing-b" },
    ]);
  });

  it("can be marked where they are drawn", () => {
    expect(drawings.target?.({ kind: "drawing", id: "drawing-a" }, scene)).toEqual({
      source: "drawings",
      id: "drawing-a",
    });
    expect(drawings.target?.({ kind: "drawing", id: "drawing-d" }, scene)).toBeNull();
  });
});

describe("a draft on the map", () => {
  it("has the leg to the cursor and its corners, and its measurement so far", () => {
    const draft = { ...newDraft("line"), corners: [[114.1, 22.4]] as const, cursor: [114.2, 22.4] as const };
    const features = draftFeatures(draft, "en").features.map(({ properties }) => properties);
    expect(features).toEqual([
      { part: "outline" },
      { part: "label", label: "10.30 km" },
      { part: "leg" },
      { part: "cursor" },
      { part: "corner" },
    ]);
    expect(draftFeatures(null, "en").features).toEqual([]);
  });

  it("of a drawing that is changed has handles at its corners and middles, one of them selected", () => {
    const parts = draftFeatures({ ...draftOf(line), selected: 1 }, "en").features.map(
      ({ properties }) => properties.part,
    );
    expect(parts).toEqual(["outline", "label", "middle", "corner", "selected"]);
  });
});
