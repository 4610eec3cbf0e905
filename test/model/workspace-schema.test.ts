import { describe, expect, it } from "vitest";
import { longestLayerName } from "../../src/model/own-layer.ts";
import { parseWorkspace } from "../../src/model/workspace-schema.ts";
import { ownLayer } from "../fixtures/own-layer.ts";

const id = "workspace-abcdefghij";
const sound = ownLayer("layer-abcdefghijkl");
const layersRead = (...layers: readonly unknown[]) => parseWorkspace({ id, layers })?.layers;

describe("a stored workspace", () => {
  it("is read as it was written, through the copy that a browser stores", () => {
    const workspace = {
      id,
      layers: [
        sound,
        ownLayer("layer-b", { bounds: null, shapes: [], fields: [{ name: "__proto__", type: "mixed" }] }),
      ],
    };
    expect(parseWorkspace(structuredClone(workspace))).toEqual(workspace);
    expect(parseWorkspace({ id, layers: [] })).toEqual({ id, layers: [] });
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
