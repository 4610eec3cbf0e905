import { describe, expect, it } from "vitest";
import { ownLayerTable } from "../../../src/export/tables/own-layer.ts";
import { firstStyle, type LayerRows, type LayerStyle } from "../../../src/model/own-layer.ts";
import { line, point } from "../table.ts";

const look = { colour: "#cc3300", fill: null, fillOpacity: null, width: 3 };
const rows: LayerRows = {
  fields: [
    { name: "__proto__", type: "text" },
    { name: "n", type: "number" },
    { name: "m", type: "mixed" },
  ],
  geometries: [point, line],
  values: [
    ["a", 1, "x"],
    ["b", null, 2],
  ],
  looks: [look],
  lookOf: [0, -1],
};
const style: LayerStyle = { ...firstStyle(0), colour: "#0072b2" };
const plain = { colour: "#0072b2", fill: null, fillOpacity: null, width: 2 };

describe("the table of an own layer", () => {
  it("has the fields and places of the file, and nothing else", () => {
    const table = ownLayerTable({ name: "渠", style }, rows);
    expect(table).toMatchObject({ name: "渠", rows: rows.values, geometries: [point, line] });
    expect(table.columns).toEqual([
      { key: "__proto__", label: "__proto__", type: "text" },
      { key: "n", label: "n", type: "number" },
      { key: "m", label: "m", type: "text" },
    ]);
  });

  it("is drawn as the map draws it: as the file wants, unless the reader turned that off", () => {
    expect(ownLayerTable({ name: "渠", style }, rows).looks).toEqual([look, plain]);
    const own = ownLayerTable({ name: "渠", style: { ...style, usesLooks: false } }, rows);
    expect(own.looks).toEqual([plain, plain]);
  });
});
