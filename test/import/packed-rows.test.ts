import { describe, expect, it } from "vitest";
import { packRows, transferOf, unpackRows } from "../../src/import/packed-rows.ts";
import type { LayerRows } from "../../src/model/own-layer.ts";
import { point, square } from "../layers/layer-rows.ts";

const look = { colour: "#ff0000", fill: null, fillOpacity: 0.5, width: 3 };
const rows: LayerRows = {
  fields: ["__proto__", "no", "open", "mixed"].map((name) => ({ name, type: "text" })),
  geometries: [point(114.17, 22.3), null, point(0, 0)],
  values: [
    ["茶", 7.25, true, 1],
    ["", null, null, "1"],
    [null, 0, false, null],
  ],
  looks: [look],
  lookOf: [-1, 0, -1],
};

describe("rows on their way between workers", () => {
  it.each<[string, LayerRows]>([
    ["points", rows],
    ["areas", { ...rows, geometries: [square([114.1, 22.3], 0.01), null, point(0, 0)] }],
    ["points with heights", { ...rows, geometries: [{ type: "Point", coordinates: [1, 2, 3] }, null, null] }],
    ["none", { fields: [], geometries: [], values: [], looks: [], lookOf: [] }],
    [
      "rows without fields and looks",
      { ...rows, fields: [], values: [[], [], []], looks: [], lookOf: [-1, -1, -1] },
    ],
  ])("come out as they were: %s", (_, given) => {
    const packed = packRows(given);
    const sent = structuredClone(packed, { transfer: [...transferOf(packed)] });
    expect(unpackRows(sent)).toEqual(given);
  });

  it("hand numbers and points over instead of copying them", () => {
    const packed = packRows(rows);
    expect(packed.geometries).toEqual([]);
    expect(packed.columns.map((column) => ArrayBuffer.isView(column))).toEqual([false, true, false, false]);
    expect(transferOf(packed)).toHaveLength(3);
  });
});
