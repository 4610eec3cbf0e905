import { describe, expect, it } from "vitest";
import { big5 } from "../fixtures-big5.ts";
import { dbfBytes, prj, shapeTypes, shpBytes } from "../fixtures-shapefile.ts";
import { zipBytes, type ZipFixture } from "../fixtures-zip.ts";
import { importText } from "../import-text.ts";

const point = '{"type":"Point","coordinates":[114.2,22.4]}';
const feature = `{"type":"Feature","properties":{},"geometry":${point}}`;
const geojson = `{"type":"FeatureCollection","features":[${feature}]}`;
const placemark = "<Placemark><name>a</name><Point><coordinates>114.2,22.4</coordinates></Point></Placemark>";

async function imported(files: readonly ZipFixture[], name = "all.zip") {
  const { report, layers } = await importText(name, zipBytes(files));
  return { report, layers, names: layers.map((layer) => layer.name) };
}

/** The files of a shapefile of one point whose only field says `value`. */
function shapefile(
  stem: string,
  value: string,
  [dbf, shp]: readonly [string, string] = ["dbf", "shp"],
): ZipFixture[] {
  return [
    { name: `${stem}.${dbf}`, content: dbfBytes([{ name: "V", type: "C", length: 8 }], [[value]]) },
    { name: `${stem}.${shp}`, content: shpBytes(shapeTypes.point, [{ point: [836694.05, 819069.8] }]) },
    { name: `${stem}.prj`, content: prj.esri },
  ];
}

describe("an archive of shapefiles", () => {
  it("has a layer for each, with the table that lies beside it", async () => {
    const { report, layers, names } = await imported([
      ...shapefile("a/roads", "a"),
      ...shapefile("b/roads", "b"),
      ...shapefile("b/roads.2020", "2020"),
      ...shapefile("b/roads.2021", "2021"),
    ]);
    expect(report).toMatchObject({ format: "shapefile", outcome: "done", featureCount: 4, notes: [] });
    expect(names).toEqual(["roads", "roads", "roads.2020", "roads.2021"]);
    expect(layers.map(({ rows }) => rows.values)).toEqual([[["a"]], [["b"]], [["2020"]], [["2021"]]]);
    expect(report.crs).toMatchObject({ id: "hk1980" });
  });

  it("finds what belongs together whichever case its names are in, and in Big5", async () => {
    const big = shapefile("x", "b").map((each) => ({
      ...each,
      name: big5(String(each.name).replace("x", "香港")),
    }));
    const { layers, names } = await imported([...shapefile("ROADS", "a", ["DBF", "Shp"]), ...big]);
    expect(names).toEqual(["ROADS", "香港"]);
    expect(layers.map(({ rows }) => rows.values)).toEqual([[["a"]], [["b"]]]);
  });

  it("names a table and a projection that belong to no shape", async () => {
    const { report } = await imported([
      ...shapefile("a", "a"),
      { name: "a.shp.xml", content: "<metadata/>" },
      { name: "a.sbn", content: "?" },
      { name: "other.dbf", content: dbfBytes([], []) },
      { name: "other.prj", content: prj.esri },
    ]);
    expect(report.notes).toEqual([{ kind: "other-files", names: ["other.dbf", "other.prj"] }]);
  });

  it("leaves out what macOS and Windows put into archives", async () => {
    const { report, names } = await imported([
      ...shapefile("a", "a"),
      { name: "__MACOSX/._a.shp", content: "x" },
      { name: "x/.DS_Store", content: "x" },
      { name: "Thumbs.db", content: "x" },
    ]);
    expect(names).toEqual(["a"]);
    expect(report.notes).toEqual([]);
  });
});

describe("an archive of other files", () => {
  it("is a KMZ where it holds a KML, whose layer has the name of the archive", async () => {
    const { report, names } = await imported(
      [
        { name: "doc.kml", content: `<kml>${placemark}</kml>` },
        { name: "files/icon.png", content: "\u0000\u0001" },
      ],
      "plan of Tai Po.kmz",
    );
    expect(report).toMatchObject({ format: "kmz", outcome: "done" });
    expect(names).toEqual(["plan of Tai Po"]);
    expect(report.notes).toEqual([{ kind: "other-files", names: ["files/icon.png"] }]);
  });

  it("has a layer for each file of a known kind, and names the others", async () => {
    const { report, names } = await imported([
      { name: "1.geojson", content: geojson },
      { name: "2.geojsonl", content: `${feature}\n${feature}` },
      { name: "3.csv", content: "lat,lng\n22.4,114.2\n" },
      { name: "4.gpx", content: '<gpx><wpt lat="22.4" lon="114.2"/></gpx>' },
      { name: "5.wkt", content: "POINT(114.2 22.4)" },
      {
        name: "6.json",
        content:
          '{"features":[{"attributes":{},"geometry":{"x":114.2,"y":22.4}}],"spatialReference":{"wkid":4326}}',
      },
      { name: "7.topojson", content: `{"type":"Topology","objects":{"seven":${point}},"arcs":[]}` },
      { name: "readme.txt", content: "Data of 2025, as it is." },
      { name: "inner.zip", content: zipBytes([{ name: "1.geojson", content: geojson }]) },
    ]);
    expect(report).toMatchObject({ format: "zip", outcome: "done", featureCount: 8 });
    expect(names).toEqual(["1", "2", "3", "4 (wpt)", "5", "6", "seven"]);
    expect(report.notes).toEqual([{ kind: "other-files", names: ["readme.txt", "inner.zip"] }]);
  });

  it("is refused where nothing in it is known, with what is there", async () => {
    const { report } = await imported([
      { name: "a.dbf", content: dbfBytes([], []) },
      { name: "b.txt", content: "text" },
    ]);
    expect(report.refusal).toEqual({ code: "NOT-KNOWN", subject: "a.dbf, b.txt", where: null });
    expect((await imported([])).report.refusal?.code).toBe("NOT-KNOWN");
  });

  it("comes in without the file that is damaged or in an unknown grid, and names it", async () => {
    const { report, names } = await imported([
      ...shapefile("a", "a"),
      ...shapefile("b", "b").map((each) =>
        String(each.name) === "b.prj" ? { ...each, content: prj.singapore } : each,
      ),
      { name: "c.geojson", content: geojson, crc: 1 },
      { name: "d.geojson", content: geojson },
    ]);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
    expect(names).toEqual(["a", "d"]);
    expect(report.notes).toEqual([
      {
        kind: "refused-files",
        files: [
          { name: "b.shp", code: "UNKNOWN-CRS", subject: "SVY21_Singapore_TM" },
          { name: "c.geojson", code: "ZIP-DAMAGED", subject: "c.geojson" },
        ],
      },
    ]);
  });

  it("that is damaged or has a password is refused as a whole", async () => {
    const codes = [
      (await imported([{ name: "a.geojson", content: geojson, crc: 1 }])).report.refusal,
      (await imported([{ name: "a.geojson", content: geojson, flags: 1 }])).report.refusal,
    ];
    expect(codes).toMatchObject([
      { code: "ZIP-DAMAGED", subject: "a.geojson" },
      { code: "ENCRYPTED", subject: "a.geojson" },
    ]);
  });
});

it("a spreadsheet or a document is named as such, with the way on", async () => {
  const { report } = await imported(
    [
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "xl/workbook.xml", content: "<workbook/>" },
    ],
    "plots.xlsx",
  );
  expect(report).toMatchObject({
    outcome: "refused",
    refusal: { code: "OFFICE-FILE" },
  });
});

it("a shapefile comes in although a part of an office file lies beside it", async () => {
  const { report, layers } = await imported([
    ...shapefile("roads", "a"),
    { name: "mimetype", content: "application/zip" },
  ]);
  expect(report).toMatchObject({ format: "shapefile", featureCount: 1, refusal: null });
  expect(report.notes).toEqual([{ kind: "other-files", names: ["mimetype"] }]);
  expect(layers[0]?.rows.values).toEqual([["a"]]);
});
