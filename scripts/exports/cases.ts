import type { Geometry } from "geojson";
import type { ExportFormat } from "../../src/export/formats.ts";
import type { ExportTable } from "../../src/export/table.ts";
import { writeTable } from "../../src/export/write-table.ts";

/** A table, a format, and what another program has to find in the file. */
export interface ExportCase {
  readonly table: ExportTable;
  readonly format: Exclude<ExportFormat, "xlsx">;
  /** Which layers are looked at, of a format that has some whether or not anything is in them. */
  readonly opens?: readonly string[];
  readonly layers: readonly { readonly featureCount: number; readonly fields: readonly string[] }[];
}

const columns: ExportTable["columns"] = [
  { key: "name", label: "name", type: "text" },
  { key: "公頃", label: "公頃", type: "number" },
  { key: "opened", label: "opened", type: "date" },
  { key: "__proto__", label: "__proto__", type: "text" },
  { key: "note", label: "note", type: "text" },
];
const rows: ExportTable["rows"] = [
  ["數碼港", 24.5, "2004", "a", 'with "quotes", commas\nand lines'],
  ["科學園 埗鰂鱲", 22, "2002-06", "b", "<b>&amp; ]]>"],
  ["Loop", 87.7, "2017-01-03", "c", "=1+1"],
];
const keys = columns.map(({ key }) => key);

const point: Geometry = { type: "Point", coordinates: [114.1694, 22.3193] };
const line: Geometry = {
  type: "LineString",
  coordinates: [
    [114.1, 22.3],
    [114.2, 22.4],
  ],
};
const area: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [114.1, 22.3],
      [114.2, 22.3],
      [114.2, 22.4],
      [114.1, 22.3],
    ],
  ],
};
const points: ExportTable = { name: "地點", columns, rows, geometries: [point, point, null] };
const mixed: ExportTable = { name: "形狀", columns, rows, geometries: [area, line, point] };
const plain: ExportTable = { name: "表格", columns, rows };

/** The program calls the name so, and has an underscore for every byte of a field that is no letter of ASCII. */
const kmlFields = ["Name", ...keys.slice(1).map((key) => key.replace("公頃", "______"))];

export const exportCases: readonly ExportCase[] = [
  {
    table: points,
    format: "csv",
    layers: [{ featureCount: 3, fields: [...keys, "longitude", "latitude"] }],
  },
  { table: mixed, format: "csv", layers: [{ featureCount: 3, fields: [...keys, "WKT"] }] },
  { table: plain, format: "csv", layers: [{ featureCount: 3, fields: keys }] },
  { table: points, format: "geojson", layers: [{ featureCount: 3, fields: keys }] },
  { table: mixed, format: "geojson", layers: [{ featureCount: 3, fields: keys }] },
  {
    table: points,
    format: "kml",
    layers: [{ featureCount: 3, fields: kmlFields }],
  },
  {
    table: mixed,
    format: "kml",
    layers: [{ featureCount: 3, fields: kmlFields }],
  },
  // Its layers are waypoints and tracks, and areas are no part of it.
  {
    table: mixed,
    format: "gpx",
    opens: ["waypoints", "tracks"],
    layers: [
      { featureCount: 1, fields: ["name", "desc"] },
      { featureCount: 1, fields: ["name", "desc"] },
    ],
  },
];

/** The file of a case, as the atlas writes it. */
export async function writtenBytes({ format, table }: ExportCase): Promise<Uint8Array> {
  const blob = await writeTable(format, table);
  return new Uint8Array(await blob.arrayBuffer());
}
