import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { topology } from "topojson-server";
import { rowsEntry, workspaceFile } from "../../src/model/workspace.ts";
import { ownLayer } from "../fixtures/own-layer.ts";
import { joinBytes, textBytes } from "./fixtures-bytes.ts";
import { dbfBytes, prj, shapeTypes, shpBytes } from "./fixtures-shapefile.ts";
import { fixtureBytes } from "./fixtures-files.ts";
import { geopackageBytes, packedPoint } from "./fixtures-sqlite.ts";
import { zipBytes } from "./fixtures-zip.ts";

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What lies beside it. */
  readonly others?: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  /** How many features come in. */
  readonly featureCount: number;
}

const polygon = {
  type: "Polygon",
  coordinates: [
    [
      [114.1, 22.4],
      [114.2, 22.4],
      [114.2, 22.5],
      [114.1, 22.4],
    ],
  ],
};
const features = [0, 1, 2, 3].map((no) => ({
  type: "Feature",
  id: no,
  properties: { 名: `大埔 ${no}`, no, open: no > 1, ["__proto__"]: "own", constructor: "own", tags: [no] },
  geometry: no % 2 ? polygon : { type: "Point", coordinates: [114.1 + no / 100, 22.4, 5] },
}));
const collection = JSON.stringify({ type: "FeatureCollection", features });
const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>P</name><Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style>
<Folder><name>F</name><Placemark><name>a</name><styleUrl>#s</styleUrl><ExtendedData><Data name="__proto__"><value>1</value></Data></ExtendedData>
<Point><coordinates>114.1,22.4,0</coordinates></Point></Placemark><Placemark><description><![CDATA[<b>x</b>]]></description>
<Polygon><outerBoundaryIs><LinearRing><coordinates>114.1,22.4 114.2,22.4 114.2,22.5 114.1,22.4</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>`;
const shapefile = {
  shp: shpBytes(shapeTypes.areaZ, [
    {
      parts: [
        [
          [836000, 819000, 1],
          [836000, 820000, 2],
          [837000, 820000, 3],
          [836000, 819000, 1],
        ],
      ],
    },
    null,
    {
      parts: [
        [
          [836000, 819000],
          [836000, 820000],
          [837000, 820000],
          [836000, 819000],
        ],
        [
          [836100, 819500],
          [836300, 819700],
          [836100, 819700],
          [836100, 819500],
        ],
      ],
    },
  ]),
  dbf: dbfBytes(
    [
      { name: "__proto__", type: "C", length: 8 },
      { name: "NO", type: "N", length: 6 },
      { name: "DAY", type: "D", length: 8 },
    ],
    [
      ["a", "1", "20250101"],
      ["b", "2", ""],
      ["c", "3", "20250102"],
    ],
  ),
  prj: textBytes(prj.esri),
};
const beside = [
  { name: "a.dbf", bytes: shapefile.dbf },
  { name: "a.prj", bytes: shapefile.prj },
];

/** One valid file of each format. */
export const sampleFiles: readonly SampleFile[] = [
  { name: "a.geojson", bytes: textBytes(collection), featureCount: 4 },
  {
    name: "a.geojsonl",
    bytes: textBytes(features.map((each) => JSON.stringify(each)).join("\n")),
    featureCount: 4,
  },
  {
    name: "a.json",
    bytes: textBytes(features.map((each) => `\u001E${JSON.stringify(each, null, 1)}\n`).join("")),
    featureCount: 4,
  },
  {
    name: "a.topojson",
    bytes: textBytes(
      JSON.stringify(topology({ a: { type: "FeatureCollection", features } as never }, 1_000)),
    ),
    featureCount: 4,
  },
  {
    name: "esri.json",
    bytes: textBytes(
      JSON.stringify({
        geometryType: "esriGeometryPolygon",
        spatialReference: { wkid: 102140, latestWkid: 2326 },
        features: [
          {
            attributes: { constructor: 1 },
            geometry: {
              rings: [
                [
                  [836000, 819000],
                  [836000, 820000],
                  [837000, 820000],
                  [836000, 819000],
                ],
              ],
            },
          },
          { attributes: { a: 1 }, geometry: { x: 836000, y: 819000 } },
        ],
      }),
    ),
    featureCount: 2,
  },
  {
    name: "a.wkt",
    bytes: textBytes(
      "SRID=4326;POINT Z (114.1 22.4 5)\nSRID=4326;GEOMETRYCOLLECTION(POINT(114 22),POLYGON((114 22,114 23,115 23,114 22)))\n",
    ),
    featureCount: 2,
  },
  {
    name: "a.csv",
    bytes: textBytes(
      '__proto__,easting,northing,"constructor"\r\n大埔,836694.05,"819,069.8","a ""b"" c"\r\nx,836700,819070,\r\ny,,,"two\r\nlines"\r\n',
    ),
    featureCount: 3,
  },
  { name: "a.kml", bytes: textBytes(kml), featureCount: 2 },
  {
    name: "a.gpx",
    bytes: textBytes(
      '<gpx version="1.1"><wpt lat="22.4" lon="114.1"><name>__proto__</name><ele>5</ele></wpt><trk><name>t</name><trkseg><trkpt lat="22.4" lon="114.1"><ele>1</ele></trkpt><trkpt lat="22.5" lon="114.2"/></trkseg></trk></gpx>',
    ),
    featureCount: 2,
  },
  { name: "a.shp", bytes: shapefile.shp, others: beside, featureCount: 3 },
  {
    name: "a.kmz",
    bytes: zipBytes([
      { name: "doc.kml", content: kml },
      { name: "icon.png", content: joinBytes([Uint8Array.of(0x89), textBytes("PNG")]), isStored: true },
    ]),
    featureCount: 2,
  },
  {
    name: "shapefile.zip",
    bytes: zipBytes([
      { name: "x/a.shp", content: shapefile.shp },
      { name: "x/a.dbf", content: shapefile.dbf },
      { name: "x/a.prj", content: shapefile.prj, isStored: true },
    ]),
    featureCount: 3,
  },
  {
    name: "a.fgb",
    bytes: new Uint8Array(serialize({ type: "FeatureCollection", features } as never)),
    featureCount: 4,
  },
  {
    name: "a.gpkg",
    bytes: await geopackageBytes([
      { name: "a", rows: [{ name: "大埔", geometry: packedPoint(114.1, 22.4) }] },
      {
        name: "b",
        srs: 2326,
        rows: Array.from({ length: 40 }, (_, no) => ({
          name: `__proto__ ${no}`.repeat(no * 20),
          geometry: packedPoint(836_000 + no, 819_000, 2326),
        })),
      },
    ]),
    featureCount: 41,
  },
  { name: "a.parquet", bytes: fixtureBytes("areas-gzip.parquet"), featureCount: 3 },
  { name: "a.dxf", bytes: fixtureBytes("site-r12.dxf.gz"), featureCount: 9 },
  { name: "b.parquet", bytes: fixtureBytes("areas-zstd.parquet"), featureCount: 3 },
  {
    name: "a.workspace.zip",
    bytes: zipBytes([
      {
        name: workspaceFile.entry,
        content: JSON.stringify({
          format: workspaceFile.format,
          version: 1,
          workspace: { id: "workspace-a", layers: [ownLayer("layer-a")] },
        }),
        isStored: true,
      },
      {
        name: rowsEntry("layer-a"),
        content: [
          { fields: [{ name: "__proto__", type: "text" }], looks: [] },
          [features[0]?.geometry, ["a"], -1],
          [polygon, [null], 0],
        ]
          .map((each) => JSON.stringify(each))
          .join("\n"),
        isStored: true,
      },
    ]),
    featureCount: 2,
  },
];
