import { describe, expect, it } from "vitest";
import type { ExportFormat } from "../../src/export/formats.ts";
import type { ExportTable } from "../../src/export/table.ts";
import { ownLayerTable } from "../../src/export/tables/own-layer.ts";
import { writeTable } from "../../src/export/write-table.ts";
import { type CellValue, firstStyle, type LayerRows } from "../../src/model/own-layer.ts";
import { importFiles, importText } from "../import/import-text.ts";
import { area, areas, line, point, table } from "./table.ts";

async function again(format: ExportFormat, written: ExportTable): Promise<LayerRows> {
  const blob = await writeTable(format, written);
  const { report, layers } = await importFiles([{ name: `again.${format}`, blob }]);
  expect(report).toMatchObject({ outcome: "done", leftOutCount: 0 });
  expect(layers).toHaveLength(1);
  const [layer] = layers;
  if (!layer) throw new Error("nothing came back");
  return layer.rows;
}

const names = ({ fields }: LayerRows): readonly string[] => fields.map(({ name }) => name);
/** KML and GPX know no types. */
const asText = (rows: readonly (readonly CellValue[])[]) =>
  rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));

const columns = [
  ["name", "text"],
  ["__proto__", "text"],
  ["公頃", "number"],
  ["open", "boolean"],
  ["note", "text"],
] as const;
const rows: readonly (readonly CellValue[])[] = [
  ["數碼港", "a", 24.5, true, 'with "quotes", commas\nand lines'],
  ["Science Park", "constructor", -22, false, "]]> <b>&amp; 𠮷 埗鰂鱲"],
  ["Loop", "c", 0.000_001, true, "plain"],
];
const mixed = table(columns, rows, [areas, line, area]);

describe("what is written and imported again", () => {
  it("is the same as GeoJSON", async () => {
    const back = await again("geojson", mixed);
    expect(names(back)).toEqual(mixed.columns.map(({ key }) => key));
    expect(back.values).toEqual(rows);
    expect(back.geometries).toEqual(mixed.geometries);
  });

  it("is the same as KML, every value as text", async () => {
    const looks = [
      { colour: "#cc3300", fill: "#00aa11", fillOpacity: 0.5, width: 3 },
      null,
      { colour: "#0000ff", fill: null, fillOpacity: null, width: 1.5 },
    ];
    const back = await again("kml", { ...mixed, looks });
    expect(names(back)).toEqual(mixed.columns.map(({ key }) => key));
    expect(back.values).toEqual(asText(rows));
    expect(back.geometries).toEqual(mixed.geometries);
    expect(back.lookOf.map((index) => back.looks[index] ?? null)).toEqual(looks);
  });

  it("is the same as CSV, with the places behind the fields", async () => {
    const back = await again("csv", mixed);
    expect(names(back)).toEqual([...mixed.columns.map(({ key }) => key), "WKT"]);
    expect(back.values.map((row) => row.slice(0, 3))).toEqual([
      ["數碼港", "a", 24.5],
      ["Science Park", "constructor", -22],
      ["Loop", "c", 0.000001],
    ]);
    expect(back.values.map((row) => row[3])).toEqual(["true", "false", "true"]);
    expect(back.values.map((row) => row[4])).toEqual(rows.map((row) => row[4]));
    expect(back.geometries).toEqual(mixed.geometries);
  });

  it("is the same as CSV with points, and numbers come back as numbers", async () => {
    const points = table(
      { n: "number", t: "text" },
      [
        [7, "一"],
        [-2.5, "二"],
      ],
      [point, null],
    );
    const back = await again("csv", points);
    expect(back.fields).toEqual([
      { name: "n", type: "number" },
      { name: "t", type: "text" },
      { name: "longitude", type: "number" },
      { name: "latitude", type: "number" },
    ]);
    expect(back.values).toEqual([
      [7, "一", 114.1694, 22.3193],
      [-2.5, "二", null, null],
    ]);
    expect(back.geometries).toEqual([point, null]);
  });

  it("keeps its points and lines in GPX", async () => {
    const blob = await writeTable("gpx", table({ name: "text" }, [["P"], ["L"]], [point, line]));
    const { layers } = await importFiles([{ name: "again.gpx", blob }]);
    expect(layers.map((layer) => layer.rows.geometries)).toEqual([[point], [line]]);
    expect(layers.map((layer) => layer.rows.values)).toEqual([[["P"]], [["L"]]]);
  });

  it("is the file that the reader brought, with nothing of ours", async () => {
    const brought = "編號,名稱,Longitude,Latitude\r\n7,=渠,114.1694,22.3193\r\n8,井,114.2,22.4\r\n";
    const { layers } = await importText("drains.csv", brought);
    const [layer] = layers;
    if (!layer) throw new Error("nothing came in");
    const own = ownLayerTable({ name: layer.name, style: firstStyle(0) }, layer.rows);
    const text = await (await writeTable("csv", own)).text();
    expect(text.replace(/^\uFEFF/, "")).toBe(brought.replace("=渠", "'=渠"));
    const json = await again("geojson", own);
    expect(names(json)).toEqual(["編號", "名稱", "Longitude", "Latitude"]);
    expect(json.values).toEqual(layer.rows.values);
  });
});
