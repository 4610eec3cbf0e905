import { big5 } from "./fixtures-big5.ts";
import { utf16 } from "./fixtures-bytes.ts";
import { describe, expect, it } from "vitest";
import { phoneBudget } from "../../src/import/budget.ts";
import { importFiles, importText } from "./import-text.ts";

const square = {
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

function collection(features: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ type: "FeatureCollection", ...more, features });
}

function feature(geometry: unknown, properties: object = {}): object {
  return { type: "Feature", properties, geometry };
}

describe("a GeoJSON file", () => {
  it("comes in with its fields, in the order and with the types of the file", async () => {
    const { report, layers } = await importText(
      "drains 2025.geojson",
      collection([
        feature(square, { 編號: 7, name: "渠", open: true }),
        feature(square, { 編號: 8, depth: [1, 2] }),
      ]),
    );
    expect(report).toMatchObject({
      format: "geojson",
      outcome: "done",
      featureCount: 2,
      crs: { id: "wgs84", reason: "format" },
    });
    expect(layers[0]?.name).toBe("drains 2025");
    expect(layers[0]?.rows.fields).toEqual([
      { name: "編號", type: "number" },
      { name: "name", type: "text" },
      { name: "open", type: "boolean" },
      { name: "depth", type: "text" },
    ]);
    expect(layers[0]?.rows.values).toEqual([
      [7, "渠", true, null],
      [8, null, null, "[1,2]"],
    ]);
    expect(layers[0]?.summary).toMatchObject({ bounds: [114.1, 22.4, 114.2, 22.5], shapes: ["area"] });
  });

  it("keeps what is good, and says which features were left out and why", async () => {
    const text = collection([
      feature(square),
      feature(null),
      feature({ type: "Point", coordinates: [200, 0] }),
      feature({ type: "Point", coordinates: ["a", 0] }),
    ]);
    const { report } = await importText("a.json", text.replace(/\]\}$/, ",{oops},7]}"));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1, leftOutCount: 5 });
    expect(report.leftOut).toEqual([
      { reason: "no-geometry", count: 1, places: [{ kind: "feature", number: 2 }] },
      { reason: "outside-the-world", count: 1, places: [{ kind: "feature", number: 3 }] },
      { reason: "not-a-number", count: 1, places: [{ kind: "feature", number: 4 }] },
      {
        reason: "malformed",
        count: 2,
        places: [
          { kind: "feature", number: 5 },
          { kind: "feature", number: 6 },
        ],
      },
    ]);
  });

  it("in the grid of Hong Kong lands where it belongs, named or not", async () => {
    const tower = feature({ type: "Point", coordinates: [836694.05, 819069.8] });
    const named = { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::2326" } } };
    const results = [
      await importText("named.json", collection([tower], named)),
      await importText("values.json", collection([tower])),
    ];
    expect(results.map(({ report }) => report.crs)).toMatchObject([
      { id: "hk1980", reason: "named" },
      { id: "hk1980", reason: "values" },
    ]);
    for (const { layers } of results) {
      const [lng, lat] = layers[0]?.summary.bounds ?? [];
      expect(lng).toBeCloseTo(114.181, 3);
      expect(lat).toBeCloseTo(22.3106, 3);
    }
  });

  it("of one feature, one geometry or a list comes in too", async () => {
    for (const value of [feature(square), square, [feature(square)]]) {
      const { report } = await importText("one.json", JSON.stringify(value));
      expect(report).toMatchObject({ outcome: "done", featureCount: 1 });
    }
  });

  it("that ends in the middle keeps the features before, and says so", async () => {
    const text = collection([feature(square), feature(square)]);
    const { report } = await importText("cut.json", text.slice(0, -20));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1, leftOutCount: 1 });
  });

  it("may have a column called __proto__", async () => {
    const { layers } = await importText(
      "p.json",
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":"x","a":1},"geometry":${JSON.stringify(square)}}]}`,
    );
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["__proto__", "a"]);
    expect(layers[0]?.rows.values).toEqual([["x", 1]]);
  });
});

describe("a table", () => {
  it("with eastings and northings lands in Hong Kong, and keeps rows without a place", async () => {
    const { report, layers } = await importText(
      "sites.csv",
      '\uFEFF名稱,Easting,Northing,no\n甲,"836,694.05",819069.8,007\n乙,,,008\n"丙\n二",836700,x,009\n',
    );
    expect(report).toMatchObject({
      format: "csv",
      outcome: "partial",
      featureCount: 2,
      crs: { id: "hk1980", reason: "column-names" },
    });
    expect(report.leftOut).toEqual([
      { reason: "not-a-number", count: 1, places: [{ kind: "line", number: 4 }] },
    ]);
    expect(layers[0]?.rows.values).toEqual([
      ["甲", "836,694.05", 819069.8, "007"],
      ["乙", "", null, "008"],
    ]);
    expect(layers[0]?.summary.placelessCount).toBe(1);
  });

  it("without names of coordinates is offered both ways round where the grid allows both", async () => {
    const { report } = await importText("xy.csv", "a;b;c\n1;820000;830000\n2;821000;831000\n");
    expect(report.choices?.columns).toEqual([
      { kind: "pair", x: 1, y: 2, crs: "hk1980" },
      { kind: "pair", x: 2, y: 1, crs: "hk1980" },
    ]);
    const other = await importText("xy.csv", "a;b;c\n1;820000;830000\n", {
      options: { columns: { kind: "pair", x: 2, y: 1, crs: "hk1980" } },
    });
    expect(other.report.crs).toMatchObject({ id: "hk1980", reason: "chosen" });
  });

  it("takes degrees, minutes and seconds, and a comma for the point", async () => {
    const { layers } = await importText("dms.csv", `name;lat;lon\na;22°18'30"N;114°10'0"E\nb;22,5;114,25\n`);
    const points = layers[0]?.rows.geometries.map(
      (geometry) => geometry?.type === "Point" && geometry.coordinates,
    );
    expect(points).toEqual([
      [expect.closeTo(114.16667, 4), expect.closeTo(22.30833, 4)],
      [114.25, 22.5],
    ]);
  });

  it("with a column of WKT has its shapes", async () => {
    const { report } = await importText(
      "w.csv",
      'id,wkt\n1,"POLYGON((114 22,114.1 22,114.1 22.1,114 22))"\n2,"LINESTRING(114 22, 114.2 22.2)"\n',
    );
    expect(report.layers[0]?.shapes).toEqual(["line", "area"]);
  });

  it("without places is a table", async () => {
    const { report } = await importText("t.csv", "year,amount\n2020,5\n2021,6.5\n");
    expect(report).toMatchObject({ outcome: "done", featureCount: 2, crs: null });
    expect(report.layers[0]?.fields).toEqual([
      { name: "year", type: "number" },
      { name: "amount", type: "number" },
    ]);
  });
});

describe("a KML file", () => {
  it("has its folders as layers, its colours, and its extended data", async () => {
    const { report, layers } = await importText(
      "d.kml",
      `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>計劃</name>
<Style id="r"><LineStyle><color>ff0000ff</color><width>3</width></LineStyle><PolyStyle><color>7f00ff00</color></PolyStyle></Style>
<StyleMap id="m"><Pair><key>normal</key><styleUrl>#r</styleUrl></Pair></StyleMap>
<Folder><name>道路</name><Placemark><name>一號</name><styleUrl>#m</styleUrl><ExtendedData><Data name="寬"><value>12</value></Data></ExtendedData>
<LineString><coordinates>114.1,22.4,0 114.2,22.5,0</coordinates></LineString></Placemark></Folder>
<Folder><name>點</name><Placemark><name>B</name><description><![CDATA[<b onclick="x">bold</b>]]></description><Point><coordinates>114.1, 22.4</coordinates></Point></Placemark></Folder>
<GroundOverlay><Icon><href>http://example.org/a.png</href></Icon></GroundOverlay></Document></kml>`,
    );
    expect(report).toMatchObject({ format: "kml", outcome: "done", featureCount: 2 });
    expect(report.notes).toEqual([
      { kind: "external", addresses: ["http://example.org/a.png"] },
      { kind: "not-drawn", name: "GroundOverlay", count: 1 },
    ]);
    expect(layers.map(({ name }) => name)).toEqual(["道路", "點"]);
    expect(layers[0]?.rows.looks).toEqual([
      { colour: "#ff0000", fill: "#00ff00", fillOpacity: 0.5, width: 3 },
    ]);
    expect(layers[0]?.rows.values).toEqual([["一號", "12"]]);
    expect(layers[1]?.rows.values).toEqual([["B", '<b onclick="x">bold</b>']]);
  });

  it("with a document type is refused, with the line", async () => {
    const { report } = await importText(
      "x.kml",
      '<?xml version="1.0"?>\n<!DOCTYPE kml [<!ENTITY a "b">]>\n<kml/>',
    );
    expect(report).toMatchObject({
      outcome: "refused",
      refusal: { code: "DTD", where: { kind: "line", number: 2 } },
    });
  });
});

describe("a GPX file", () => {
  it("has its waypoints and its tracks", async () => {
    const { layers } = await importText(
      "walk.gpx",
      `<gpx version="1.1"><wpt lat="22.4" lon="114.1"><name>A</name></wpt>
<trk><name>T</name><trkseg><trkpt lat="22.4" lon="114.1"><ele>5</ele></trkpt><trkpt lat="22.5" lon="114.2"/></trkseg></trk></gpx>`,
    );
    expect(layers.map(({ name, rows }) => [name, rows.geometries[0]])).toEqual([
      ["walk (wpt)", { type: "Point", coordinates: [114.1, 22.4] }],
      [
        "walk (trk)",
        {
          type: "LineString",
          coordinates: [
            [114.1, 22.4, 5],
            [114.2, 22.5],
          ],
        },
      ],
    ]);
  });
});

describe("any file", () => {
  it("that is empty or of no known kind is refused, and says so", async () => {
    expect((await importText("a.csv", "")).report.refusal?.code).toBe("EMPTY");
    expect((await importText("plan.bin", "BIN\u0000\u0000")).report.refusal).toEqual({
      code: "NOT-KNOWN",
      subject: "bin",
      where: null,
    });
    expect((await importText("page.html", "<html><body/></html>")).report.refusal?.code).toBe("NOT-KNOWN");
  });

  it("has a report that begins with what it is called and how long it is", async () => {
    const text = collection([feature(square)]);
    const { report } = await importText("大埔.geojson", text, { options: { crs: "wgs84" } });
    expect(report).toMatchObject({
      fileName: "大埔.geojson",
      byteLength: text.length,
      format: "geojson",
      outcome: "done",
      refusal: null,
      options: { crs: "wgs84" },
      crs: { id: "wgs84", reason: "chosen" },
      leftOutCount: 0,
      leftOut: [],
      notes: [],
    });
    expect(report.layers).toEqual([
      {
        name: "大埔",
        featureCount: 1,
        placelessCount: 0,
        fields: [],
        shapes: ["area"],
        bounds: [114.1, 22.4, 114.2, 22.5],
        hasLooks: false,
        crs: { id: "wgs84", reason: "chosen", name: "" },
        encoding: null,
        kept: null,
      },
    ]);
  });

  it("that cannot be read any more is refused, and nothing of it is taken", async () => {
    const blob = new Blob([collection([feature(square)])]);
    Object.defineProperty(blob, "stream", {
      value: () =>
        new ReadableStream({ pull: (controller) => controller.error(new Error("The file was removed")) }),
    });
    const { report, layers } = await importFiles([{ name: "a.json", blob }]);
    expect(report).toMatchObject({
      outcome: "refused",
      refusal: { code: "FAULT", subject: "The file was removed" },
    });
    expect(layers).toEqual([]);
  });

  it("may be larger on a desktop than on a phone", async () => {
    const blob = new Blob([`name,lat,lng\n${"x".repeat(1_000)},22.4,114.2\n`]);
    Object.defineProperty(blob, "size", { value: phoneBudget.fileBytes + 1 });
    const { report } = await importFiles([{ name: "a.csv", blob }], { budget: phoneBudget });
    expect(report.refusal).toMatchObject({ code: "TOO-LARGE", subject: "64 MB" });
  });

  it("gives its name to a layer that has none, and layers have no endless names", async () => {
    const point = { type: "Point", coordinates: [114.2, 22.4] };
    const objects = { "": point, " ": point, ["x".repeat(500)]: point };
    const text = JSON.stringify({ type: "Topology", objects, arcs: [] });
    const { layers } = await importText("大埔.json", text);
    expect(layers.map(({ name }) => name)).toEqual(["大埔", "大埔", "x".repeat(200)]);
  });

  it("is needed", async () => {
    await expect(importFiles([])).rejects.toThrow("an import needs a file");
  });
});

describe("files that are chosen together", () => {
  const file = (name: string, content: string) => ({ name, blob: new Blob([content]) });

  it("all come in, and those of no known kind are named", async () => {
    const seen: number[] = [];
    let time = 0;
    const { report, layers } = await importFiles(
      [
        file("a.geojson", collection([feature(square)])),
        file("plan.bin", "BIN\u0000"),
        file("b.csv", "lat,lng\n22.4,114.2\n"),
        file("b.prj", "PROJCS[a,b]"),
      ],
      { hooks: { now: () => (time += 61), onProgress: ({ bytesRead }) => seen.push(bytesRead) } },
    );
    expect(report).toMatchObject({
      fileName: "a.geojson",
      format: "geojson",
      outcome: "done",
      featureCount: 2,
    });
    expect(layers.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(report.notes).toEqual([{ kind: "other-files", names: ["plan.bin", "b.prj"] }]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("are refused where none is known", async () => {
    const files = [file("plan.bin", "BIN\u0000"), file("b.prj", "PROJCS[a,b]")];
    expect((await importFiles(files)).report.refusal).toMatchObject({ code: "NOT-KNOWN", subject: "bin" });
  });

  it("come in without the one that is refused, of which nothing stays, and the report names it", async () => {
    const good = file("a.geojson", collection([feature(square)]));
    const point = "<Placemark><Point><coordinates>114.2,22.4</coordinates></Point></Placemark>";
    const half = file("x.kml", `<kml>${point}<Placemark/><NetworkLink/>${"<a>".repeat(100)}`);
    const { report, layers } = await importFiles([half, good, file("y.json", "{}")]);
    expect(report).toMatchObject({
      outcome: "partial",
      featureCount: 1,
      leftOutCount: 0,
      format: "geojson",
      crs: { id: "wgs84" },
    });
    expect(layers.map(({ name }) => name)).toEqual(["a"]);
    expect(report.notes).toEqual([
      {
        kind: "refused-files",
        files: [
          { name: "x.kml", code: "TOO-DEEP", subject: "64" },
          { name: "y.json", code: "NOT-KNOWN", subject: "JSON" },
        ],
      },
    ]);
  });

  it("are refused for the first of them where each is", async () => {
    const { report } = await importFiles([file("x.kml", "<!DOCTYPE kml><kml/>"), file("y.json", "{}")]);
    expect(report).toMatchObject({
      outcome: "refused",
      format: "kml",
      refusal: { code: "DTD", subject: "x.kml" },
      notes: [],
    });
  });

  it("share one budget, and are refused together where it is not enough", async () => {
    const good = file("a.geojson", collection([feature(square)]));
    const { report } = await importFiles([good, { ...good, name: "b.geojson" }], { budget: { features: 1 } });
    expect(report.refusal).toMatchObject({ code: "TOO-MANY-FEATURES" });
  });
});

describe("several files at once", () => {
  it("each have their own system and encoding in the report", async () => {
    const { report } = await importFiles([
      { name: "teas.csv", blob: new Blob([big5("name,lat,lng\n香港,22.3,114.17\n")]) },
      {
        name: "tower.geojson",
        blob: new Blob([collection([feature({ type: "Point", coordinates: [836694.05, 819069.8] })])]),
      },
      { name: "plain.csv", blob: new Blob(["a,b\n1,x\n"]) },
    ]);
    expect(report.layers.map(({ name, crs, encoding }) => [name, crs?.id, encoding?.label])).toEqual([
      ["teas", "wgs84", "big5"],
      ["tower", "hk1980", undefined],
      ["plain", undefined, "utf-8"],
    ]);
    expect(report.crs?.id).toBe("wgs84");
    expect(report.encoding?.label).toBe("big5");
  });
});

describe("JSON and WKT in UTF-16", () => {
  const point = { type: "Point", coordinates: [114.2, 22.4] };
  const place = { type: "Feature", properties: { 名: "大埔" }, geometry: point };
  const texts = [
    ["a.geojson", collection([place])],
    ["a.geojsonl", `${JSON.stringify(place)}\n`],
    [
      "esri.json",
      JSON.stringify({
        geometryType: "esriGeometryPoint",
        features: [{ attributes: { 名: "大埔" }, geometry: { x: 114.2, y: 22.4 } }],
      }),
    ],
    [
      "a.topojson",
      JSON.stringify({
        type: "Topology",
        arcs: [],
        objects: { a: { ...point, properties: { 名: "大埔" } } },
      }),
    ],
    ["a.wkt", "POINT (114.2 22.4)\n"],
  ] as const;

  it.each(texts)("comes in from %s, in either order of bytes", async (name, text) => {
    for (const isLittleEndian of [true, false]) {
      const { report, layers } = await importText(name, utf16(text, isLittleEndian));
      expect(report).toMatchObject({ outcome: "done", featureCount: 1 });
      expect(report.encoding).toEqual({
        label: isLittleEndian ? "utf-16le" : "utf-16be",
        reason: "byte-order-mark",
      });
      expect(layers[0]?.rows.geometries).toEqual([point]);
      if (name !== "a.wkt") expect(layers[0]?.rows.values).toEqual([["大埔"]]);
    }
  });
});
