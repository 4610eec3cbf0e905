import { describe, expect, it } from "vitest";
import { drawingsTable } from "../../../src/export/tables/drawings.ts";
import { writeTable } from "../../../src/export/write-table.ts";
import { texts } from "../../../src/ui/text/texts.ts";
import { drawing } from "../../fixtures/drawing.ts";

const words = { ...texts.en.drawings, kinds: texts.en.draw.kinds };
const style = { colour: "#0070f8", width: 4, fillOpacity: 0.3 };
const drawings = [
  drawing("drawing-a", { name: "Drain" }),
  drawing("drawing-b", { style, shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres: 500 } }),
  drawing("drawing-c", { shape: { kind: "note", at: [114.2, 22.3], text: "Here" } }),
];
const table = drawingsTable("Drawings", drawings, words);

describe("the drawings as a table", () => {
  it("have a row each, with what their kind measures and nothing else", () => {
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Id",
      "Name",
      "Kind",
      "Text",
      "Hectares",
      "Square metres",
      "Length (m)",
      "Perimeter (m)",
      "Radius (m)",
    ]);
    expect(table.rows).toEqual([
      ["drawing-a", "Drain", "Line", null, null, null, expect.closeTo(10_300, -2), null, null],
      ["drawing-b", "Circle", "Circle", null, 78.5398, 785398.2, null, 3141.59, 500],
      ["drawing-c", "Note", "Note", "Here", null, null, null, null, null],
    ]);
  });

  it("keep their place and their look", async () => {
    expect(table.geometries?.map((geometry) => geometry?.type)).toEqual(["LineString", "Polygon", "Point"]);
    expect(table.looks?.[1]).toEqual({ colour: "#0070f8", fill: "#0070f8", fillOpacity: 0.3, width: 4 });
    const kml = await (await writeTable("kml", table)).text();
    expect(kml).toContain("<LineString>");
    expect(kml).toContain("Drain");
  });
});
