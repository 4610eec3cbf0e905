import { describe, expect, it } from "vitest";
import { longestLayerName } from "../../src/model/own-layer.ts";
import { parseWorkspace } from "../../src/model/workspace-schema.ts";
import type { Drawing, DrawingShape } from "../../src/model/drawing/drawing.ts";
import { drawing } from "../fixtures/drawing.ts";
import { ownLayer } from "../fixtures/own-layer.ts";

const id = "workspace-abcdefghij";
const sound = ownLayer("layer-abcdefghijkl");
const noteShape: DrawingShape = { kind: "note", at: [114.2, 22.3], text: "水\nwater" };
const drawingsRead = (...drawings: readonly unknown[]): readonly Drawing[] | undefined =>
  parseWorkspace({ id, layers: [], drawings })?.drawings;
const layersRead = (...layers: readonly unknown[]) => parseWorkspace({ id, layers })?.layers;

describe("a stored workspace", () => {
  it("is read as it was written, through the copy that a browser stores", () => {
    const workspace = {
      id,
      layers: [
        sound,
        ownLayer("layer-b", { bounds: null, shapes: [], fields: [{ name: "__proto__", type: "mixed" }] }),
      ],
      drawings: [drawing("drawing-a"), drawing("drawing-b", { shape: noteShape, areaUnit: "mu" })],
    };
    expect(parseWorkspace(structuredClone(workspace))).toEqual(workspace);
    expect(parseWorkspace({ id, layers: [] })).toEqual({ id, layers: [], drawings: [] });
  });

  it.each([
    ["nothing", null],
    ["a text", "workspace"],
    ["no layers", { id }],
    ["the id of a tour", { id: "my-tour", layers: [] }],
    ["layers that are no list", { id, layers: { 0: sound } }],
  ])("is none where there is %s", (_, stored) => {
    expect(parseWorkspace(stored)).toBeNull();
  });

  it.each([
    ["is no object", 7],
    ["has an id that no layer has", { ...sound, id: "layer-<b>" }],
    ["has a colour that is none", { ...sound, style: { ...sound.style, colour: "red; x: url(//a)" } }],
    ["has a width that cannot be drawn", { ...sound, style: { ...sound.style, width: 1e9 } }],
    ["is more than opaque", { ...sound, style: { ...sound.style, opacity: 2 } }],
    ["has half of its bounds", { ...sound, bounds: [114, 22] }],
    ["has an unknown shape", { ...sound, shapes: ["cube"] }],
    ["has less than no features", { ...sound, featureCount: -1 }],
  ])("leaves out a layer that %s, and no other", (_, damaged) => {
    expect(layersRead(damaged, sound)).toEqual([sound]);
  });

  it("does not lose a layer because of its long name: it is cut", () => {
    const read = layersRead({ ...sound, name: "長".repeat(500) });
    expect(read?.[0]?.name).toBe("長".repeat(longestLayerName));
  });
});

describe("style and filter of a stored layer", () => {
  const styled = ownLayer("layer-b", {
    style: {
      ...sound.style,
      labelField: "name",
      colourBy: {
        kind: "number",
        field: "ha",
        breaks: [1, 2],
        colours: ["#111111", "#222222", "#333333"],
        other: "#888888",
      },
    },
    filter: [
      { field: "name", is: "containing", text: "x" },
      { field: "use", is: "not-among", values: ["", "a"] },
      { field: "ha", is: "between", from: 1, to: null },
      { field: "ha", is: "not-in", ranges: [{ from: null, below: 2 }] },
    ],
  });

  it("are read as they were written", () => {
    expect(layersRead(structuredClone(styled))).toEqual([styled]);
  });

  it("are missing in the first workspaces, which lose nothing by it", () => {
    const { colourBy: _by, labelField: _label, ...style } = sound.style;
    const { filter: _filter, ...first } = { ...sound, style };
    expect(layersRead(first)).toEqual([sound]);
  });

  it.each([
    ["breaks that fall", { breaks: [2, 1] }],
    ["a colour too few", { colours: ["#111111"] }],
    ["a colour that is none", { other: "url(x)" }],
  ])("with %s fall back to one colour, and the layer stays", (_, wrong) => {
    const colourBy = { ...styled.style.colourBy, ...wrong };
    const [layer] = layersRead({ ...styled, style: { ...styled.style, colourBy } }) ?? [];
    expect(layer).toEqual({ ...styled, style: { ...styled.style, colourBy: null } });
  });

  it("fall back to no filter where a condition cannot be read", () => {
    const [layer] = layersRead({ ...styled, filter: [{ field: "a", is: "near" }] }) ?? [];
    expect(layer?.filter).toEqual([]);
  });
});

describe("a stored drawing", () => {
  const line = drawing("drawing-a");
  const circle = (radiusMetres: number) => ({
    ...line,
    shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres },
  });

  it.each([
    ["is no object", 7],
    ["has the id of a layer", { ...line, id: "layer-a" }],
    ["has one corner only", { ...line, shape: { kind: "line", corners: [[114.2, 22.3]] } }],
    ["has two corners and should have ground", { ...line, shape: { ...line.shape, kind: "polygon" } }],
    ["lies beyond a pole", { ...line, shape: { kind: "point", at: [114.2, 91] } }],
    ["has no radius", circle(0)],
    ["is wider than can be measured", circle(1e6)],
    ["has a colour that is none", { ...line, style: { ...line.style, colour: "red" } }],
    ["is of no known kind", { ...line, shape: { kind: "spiral", corners: [] } }],
  ])("is left out where it %s, and no other is", (_, damaged) => {
    expect(drawingsRead(damaged, line)).toEqual([line]);
  });

  it("does not lose anything because of a long name or an unknown unit", () => {
    const [read] = drawingsRead({ ...line, name: "長".repeat(500), areaUnit: "acre" }) ?? [];
    expect([read?.name.length, read?.areaUnit]).toEqual([200, "ha"]);
  });
});
