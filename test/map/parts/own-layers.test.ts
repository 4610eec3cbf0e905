import type { AtlasState } from "../../../src/state/store.ts";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it, vi } from "vitest";
import { hitsAt } from "../../../src/map/hits.ts";
import { layerIdsOf, layerOfSource, sourceOfLayer } from "../../../src/map/parts/own-layers/layers.ts";
import { ownLayers } from "../../../src/map/parts/own-layers/own-layers.ts";
import { sites } from "../../../src/map/parts/sites/sites.ts";
import type { MapScene } from "../../../src/map/scene.ts";
import { buildStyle } from "../../../src/map/style/build-style.ts";
import type { FeatureRef } from "../../../src/model/feature-ref.ts";
import { byCategory, byNumber, contentOf } from "../../../src/model/layer-colours.ts";
import { firstStyle, type ColourBy } from "../../../src/model/own-layer.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";
import { FakeMap } from "../fake-map.ts";
import { sceneOf } from "../scene.ts";
import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import type { OwnLayer } from "../../../src/model/own-layer.ts";
import {
  type LayerTile,
  plainView,
  readTileView,
  type TileView,
  tileViewText,
} from "../../../src/model/tile-view.ts";

const protocols = vi.hoisted(
  () => new Map<string, (asked: { url: string }) => Promise<{ data: ArrayBuffer }>>(),
);
vi.mock("maplibre-gl", async (original) => ({
  ...(await original<typeof import("maplibre-gl")>()),
  addProtocol: (scheme: string, answer: never) => protocols.set(scheme, answer),
}));

const asked: Parameters<LayerTile>[] = [];
const part = ownLayers(async (...question) => {
  const [layer] = question;
  asked.push(question);
  return layer === "layer-a" ? new Uint8Array([26, 0]) : null;
});

const top = ownLayer("layer-a", { name: "Shops" });
const middle = ownLayer("layer-b", {
  name: "Roads",
  shapes: ["line"],
  style: { ...firstStyle(1), width: 4 },
});
const hidden = ownLayer("layer-c", { name: "Zones", shapes: ["point", "area"], isVisible: false });
const table = ownLayer("layer-d", { name: "By post", shapes: [], bounds: null });
const layers = [top, middle, hidden, table];
const scene = sceneOf({ ownLayers: layers });

const drawnIn = (shown: MapScene): readonly string[] =>
  (part.layers(shown)["own-layers"] ?? []).map(({ id }) => id);
const ownRef = (layer: string, id: number): FeatureRef => ({ kind: "own", layer, id });

describe("the reader's layers on the map", () => {
  it("have a source each where they have a place, also while they are hidden", () => {
    expect(part.sources(scene)).toEqual(
      Object.fromEntries(
        ["layer-a", "layer-b", "layer-c"].map((id) => [
          `own/${id}`,
          {
            type: "vector",
            tiles: [`own-layer://${id}/{z}/{x}/{y}/${tileViewText(plainView)}`],
            maxzoom: 16,
            bounds: [114.17, 22.3, 114.2, 22.4],
          },
        ]),
      ),
    );
  });

  it("are drawn with the first of the list on top, each from its areas up to its points, and hidden ones not", () => {
    expect(drawnIn(scene)).toEqual(
      ["layer-b", "layer-a"].flatMap((id) =>
        ["fill", "line", "point", "speck"].map((kind) => `own/${id}/${kind}`),
      ),
    );
    const shown = sceneOf({ ownLayers: [top, middle, { ...hidden, isVisible: true }] });
    expect(drawnIn(shown).slice(0, 4)).toEqual(layerIdsOf("layer-c"));
    expect(drawnIn(sceneOf())).toEqual([]);
  });

  it.each(["light", "dark"] as const)("have nothing in %s that MapLibre would complain about", (flavour) => {
    const plain = { ...top, id: "layer-e", style: { ...top.style, usesLooks: false } };
    const style = buildStyle(sceneOf({ ownLayers: [...layers, plain] }, { flavour }), [part]);
    expect(style.layers).toHaveLength(12);
    expect(validateStyleMin(style).map(String)).toEqual([]);
  });

  it("have the colour of their style where the file's looks are not wanted", () => {
    const style = { ...firstStyle(2), usesLooks: false };
    const [fill, line, point] = part.layers(sceneOf({ ownLayers: [{ ...top, style }] }))["own-layers"] ?? [];
    const paints = JSON.stringify([fill, line, point].map((layer) => layer?.paint));
    expect(paints).toContain(style.colour);
    expect(paints).not.toContain('["get"');
  });

  it("are not shown before an audience, but in the reader's own tours", () => {
    const stage = (tour: string, phase: "showing" | "suspended"): Partial<AtlasState> => ({
      stage: { tour, step: 0, subjects: [], phase, isBlank: false, isPlaying: false, from: null },
    });
    const on = (tour: string, phase: "showing" | "suspended" = "showing") =>
      drawnIn(sceneOf({ ownLayers: layers, ...stage(tour, phase) })).length;
    expect(on("the-whole-plan")).toBe(0);
    expect(on("the-whole-plan", "suspended")).toBe(drawnIn(scene).length);
    expect(on("my-abcdef")).toBe(drawnIn(scene).length);
    expect(drawnIn(scene).length).toBeGreaterThan(4);
  });

  it("are those of the scene in a tour of the reader's own, whatever is turned on", () => {
    const shown = (sceneLayers: AtlasState["sceneLayers"]) =>
      drawnIn(sceneOf({ ownLayers: layers, sceneLayers }));
    expect(shown([{ id: "layer-c", name: "Zones" }])).toEqual(layerIdsOf("layer-c"));
    expect(shown([{ id: "layer-d", name: "By post" }])).toEqual([]);
    expect(shown([{ id: "layer-z", name: "Gone" }])).toEqual([]);
    expect(shown(null)).toEqual(drawnIn(scene));
  });

  it("carry the marks of their features, also while they are hidden, and of no others", () => {
    const at = (layer: string) => ({ source: `own/${layer}`, sourceLayer: "shapes", id: 7 });
    expect(part.target?.(ownRef("layer-a", 7), scene)).toEqual(at("layer-a"));
    expect(part.target?.(ownRef("layer-c", 7), scene)).toEqual(at("layer-c"));
    expect(part.target?.(ownRef("layer-d", 7), scene)).toBeNull();
    expect(part.target?.(ownRef("layer-x", 7), scene)).toBeNull();
    expect(part.target?.({ kind: "layer", layer: "planned-rail", id: 7 }, scene)).toBeNull();
  });

  it("know the source of each layer by its name", () => {
    expect(layerOfSource(sourceOfLayer("layer-a"))).toBe("layer-a");
    expect(layerOfSource("sites")).toBeNull();
  });
});

describe("a pointer over the reader's layers", () => {
  it("meets those that are shown", () => {
    expect(part.touch?.layers(scene)).toEqual([...layerIdsOf("layer-a"), ...layerIdsOf("layer-b")]);
  });

  it("means a point or a line before the smaller of two areas, and nothing of other sources", () => {
    const hit = (
      type: "fill" | "circle" | "line",
      properties: Record<string, unknown>,
      source = "own/layer-a",
    ) => part.touch?.hit({ id: 7, properties, source, layer: { type } });
    expect(hit("circle", {})).toEqual({ ref: ownRef("layer-a", 7), rank: 0 });
    expect(hit("line", { size: 0.5 })?.rank).toBe(0);
    const [small, large] = [hit("fill", { size: 0.01 }), hit("fill", { size: 0.1 })];
    expect(small?.rank).toBeCloseTo(1.15e6, 0);
    expect(large?.rank).toBeGreaterThan(small?.rank ?? Infinity);
    expect(hit("circle", {}, "sites")).toBeNull();
    expect(
      part.touch?.hit({ id: undefined, properties: {}, source: "own/layer-a", layer: { type: "fill" } }),
    ).toBeNull();
  });

  it("means the small area of a reader before the park about it", () => {
    const drawn = [
      {
        layer: { id: "site-fill", type: "fill" },
        source: "sites",
        properties: { id: "park", kind: "park", area: 9e8 },
      },
      {
        layer: { id: "own/layer-a/fill", type: "fill" },
        source: "own/layer-a",
        id: 7,
        properties: { size: 0.001 },
      },
    ];
    const { map } = new FakeMap({ getLayer: () => true, queryRenderedFeatures: () => drawn });
    expect(hitsAt(map, [part, sites], scene, { x: 0, y: 0 })).toEqual([
      ownRef("layer-a", 7),
      { kind: "site", id: "park" },
    ]);
  });
});

describe("the legend of the reader's layers", () => {
  it("has a row for each that is shown, with the sign of its largest shape", () => {
    const zones = { ...hidden, isVisible: true };
    expect(part.legend?.(sceneOf({ ownLayers: [top, middle, zones, table] }))).toEqual([
      {
        id: "layer-a",
        label: { zhHant: "Shops", en: "Shops" },
        sign: { shape: "point", colour: top.style.colour },
      },
      {
        id: "layer-b",
        label: { zhHant: "Roads", en: "Roads" },
        sign: { shape: "line", colour: middle.style.colour, width: 4 },
      },
      {
        id: "layer-c",
        label: { zhHant: "Zones", en: "Zones" },
        sign: { shape: "area", colour: `${zones.style.colour}40`, outline: zones.style.colour },
      },
    ]);
    expect(part.legend?.(scene).map(({ id }) => id)).toEqual(["layer-a", "layer-b"]);
  });
});

describe("a layer that is coloured by a field", () => {
  const style = (colourBy: ColourBy | null, labelField: string | null = null) => ({
    ...firstStyle(0),
    colourBy,
    labelField,
  });
  const byUse: ColourBy = {
    kind: "category",
    field: "用途",
    classes: [
      { value: "住宅", colour: "#aa0000" },
      { value: "7", colour: "#00aa00" },
    ],
    other: "#888888",
  };
  const bySize: ColourBy = {
    kind: "number",
    field: "ha",
    breaks: [1, 2500],
    colours: ["#111111", "#222222", "#333333"],
    other: "#888888",
  };
  const of = (colourBy: ColourBy | null, more: Partial<OwnLayer> = {}) =>
    ownLayer("layer-a", { name: "Plots", style: style(colourBy, "名"), ...more });
  const colourOf = (layer: OwnLayer, properties: Record<string, string | number>) => {
    const drawn = part.layers(sceneOf({ ownLayers: [layer] }))["own-layers"] ?? [];
    const line = drawn.find(({ id }) => id.endsWith("/line"));
    const paint = line?.paint as { "line-color": unknown };
    const [, , , otherwise] = paint["line-color"] as unknown[];
    const compiled = createExpression(otherwise, "layers[0].paint.line-color");
    if (compiled.result === "error") throw new Error(String(compiled.value));
    const colour = compiled.value.evaluate({ zoom: 10 }, { type: 2, properties });
    return String(colour);
  };

  it.each([byUse, bySize, { ...byUse, classes: [] }, { ...bySize, breaks: [], colours: ["#111111"] }])(
    "has nothing that MapLibre would complain about (%j)",
    (colourBy) => {
      const built = buildStyle(sceneOf({ ownLayers: [of(colourBy)] }), [part]);
      expect(built.layers).toHaveLength(6);
      expect(validateStyleMin(built).map(String)).toEqual([]);
    },
  );

  it("asks its tiles for the value, the label and the filter", () => {
    const filter = [{ field: "用途", is: "not-among", values: ["住宅"] }] as const;
    const { tiles } = Object.values(part.sources(sceneOf({ ownLayers: [of(byUse, { filter })] })))[0] as {
      tiles: readonly string[];
    };
    const text = tiles[0]?.split("/").at(-1) ?? "";
    expect(readTileView(text)).toEqual({ filter, colour: { field: "用途", as: "category" }, label: "名" });
  });

  it("draws each value in the colour of its class", () => {
    expect(colourOf(of(byUse), { value: "住宅" })).toBe("#aa0000");
    expect(colourOf(of(byUse), { value: "7" })).toBe("#00aa00");
    expect(colourOf(of(byUse), { value: "學校" })).toBe("#888888");
    expect(colourOf(of(bySize), { value: 0.5 })).toBe("#111111");
    expect(colourOf(of(bySize), { value: 1 })).toBe("#222222");
    expect(colourOf(of(bySize), { value: 2500 })).toBe("#333333");
    expect(colourOf(of(bySize), {})).toBe("#888888");
  });

  it("has a heading and a row for each class in the legend, which tells whether it is shown", () => {
    const filter = [{ field: "用途", is: "not-among", values: ["7"] }] as const;
    const rows = part.legend?.(sceneOf({ ownLayers: [of(byUse, { filter })] })) ?? [];
    expect(rows.map(({ label, sign, toggle }) => [label, sign !== null, toggle?.isOn])).toEqual([
      [{ zhHant: "Plots", en: "Plots" }, false, undefined],
      [{ zhHant: "住宅", en: "住宅" }, true, true],
      [{ zhHant: "7", en: "7" }, true, false],
      ["other", true, undefined],
    ]);
    const sizes = part.legend?.(sceneOf({ ownLayers: [of(bySize)] })) ?? [];
    expect(sizes.map(({ label }) => (typeof label === "string" ? label : label.en))).toEqual([
      "Plots",
      "< 1",
      "1 – 2500",
      "≥ 2500",
      "other",
    ]);
  });
});

describe("the legend of a layer whose classes were counted", () => {
  const legend = (colourBy: ColourBy) =>
    (
      part.legend?.(
        sceneOf({ ownLayers: [ownLayer("layer-a", { style: { ...firstStyle(0), colourBy } })] }),
      ) ?? []
    )
      .slice(1)
      .map(({ label, count }) => [typeof label === "string" ? label : label.en, count]);

  it("tells how many rows each holds, and what has no value from all else", () => {
    const column = ["a", "a", "", null, "b"].map((cell) => [cell]);
    expect(legend(byCategory("用途", contentOf(column, 0)))).toEqual([
      ["a", 2],
      ["b", 1],
      ["no-value", 2],
    ]);
    const many = Array.from({ length: 10 }, (_, no) => [`v${no}`]);
    expect(legend(byCategory("用途", contentOf(many, 0))).at(-1)).toEqual(["other", 2]);
  });

  it("counts ranges of numbers, and cells that hold none", () => {
    const column = [1, 1, 1, 1, 1, 1, 1, 9, null, "x"].map((cell) => [cell]);
    expect(legend(byNumber("面積", contentOf(column, 0)))).toEqual([
      ["< 9", 7],
      ["≥ 9", 1],
      ["other", 2],
    ]);
  });
});

describe("the tiles of the reader's layers", () => {
  it("are asked for by layer and place, and are empty where nothing lies", async () => {
    const answer = protocols.get("own-layer");
    const view: TileView = {
      filter: [{ field: "街/道", is: "containing", text: "{z}?&" }],
      colour: { field: "類", as: "category" },
      label: "名",
    };
    const url = (place: string, shown: TileView) => `own-layer://${place}/${tileViewText(shown)}`;
    expect(await answer?.({ url: url("layer-a/9/418/223", view) })).toEqual({
      data: new Uint8Array([26, 0]).buffer,
    });
    const empty = await answer?.({ url: url("layer-b/10/836/446", plainView) });
    expect(empty?.data.byteLength).toBe(0);
    expect(asked).toEqual([
      ["layer-a", { z: 9, x: 418, y: 223 }, view],
      ["layer-b", { z: 10, x: 836, y: 446 }, plainView],
    ]);
  });
});
