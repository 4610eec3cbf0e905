import { kml as togeojson } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { ByteByByteBlob, textBytes, utf16 } from "../fixtures-bytes.ts";
import { importFiles, importText } from "../import-text.ts";

function kml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${content}</Document></kml>`;
}
const point = "<Point><coordinates>114.2,22.4</coordinates></Point>";
const ring = (x: number) =>
  `<LinearRing><coordinates>${x},22,0 ${x},23,0 ${x + 1},23,0 ${x},22,0</coordinates></LinearRing>`;

const shapes = kml(`
<Placemark><name>area</name><Polygon><outerBoundaryIs>${ring(114)}</outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>
  114.2,22.5,0
  114.4,22.7,0
  114.2,22.7,0
  114.2,22.5,0
</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
<Placemark><name>lines</name><MultiGeometry><LineString><coordinates>114,22 115,23</coordinates></LineString><LineString><coordinates>114,22 116,23</coordinates></LineString></MultiGeometry></Placemark>
<Placemark><name>ring</name>${ring(114)}</Placemark>
<Placemark><name>mixed</name><MultiGeometry>${point}<LineString><coordinates>114,22 115,23</coordinates></LineString></MultiGeometry></Placemark>`);

const track =
  kml(`<Placemark><name>t</name><gx:Track><when>2025-01-01T00:00:00Z</when><when>2025-01-01T01:00:00Z</when>
<gx:coord>114.1 22.4 5</gx:coord><gx:coord>114.2 22.5 6</gx:coord></gx:Track></Placemark>`);

describe("the shapes of a KML file", () => {
  it.each([
    ["areas, lines and rings", shapes, 4],
    ["tracks", track, 1],
    [
      "folders",
      kml(
        `<Folder><name>a</name><Placemark>${point}</Placemark><Folder><name>b</name><Placemark>${point}</Placemark></Folder></Folder>`,
      ),
      2,
    ],
  ])("are those that another library finds: %s", async (_, text, count) => {
    const { report, layers } = await importText("a.kml", text);
    expect(report).toMatchObject({ format: "kml", outcome: "done", featureCount: count });
    const ours = layers.flatMap(({ rows }) => rows.geometries.map(singleParts));
    const document = new DOMParser().parseFromString(text, "text/xml");
    const theirs = (togeojson(document as never) as FeatureCollection).features.map(({ geometry }) =>
      singleParts(geometry),
    );
    expect(theirs).toHaveLength(count);
    expect(ours).toEqual(theirs);
  });

  it("are together where they are nested, of one type where they can be", async () => {
    const nested = `<Placemark><MultiGeometry>${point}<MultiGeometry>${point}<MultiGeometry>${point}</MultiGeometry></MultiGeometry></MultiGeometry></Placemark>`;
    const { layers } = await importText("a.kml", kml(nested));
    expect(layers[0]?.rows.geometries).toEqual([
      {
        type: "MultiPoint",
        coordinates: [
          [114.2, 22.4],
          [114.2, 22.4],
          [114.2, 22.4],
        ],
      },
    ]);
  });

  it("have their outer ring first, wherever it stands", async () => {
    const [outer, inner] = [
      `<outerBoundaryIs>${ring(114)}</outerBoundaryIs>`,
      `<innerBoundaryIs>${ring(114.1)}</innerBoundaryIs>`,
    ];
    const { layers } = await importText(
      "a.kml",
      kml(`<Placemark><Polygon>${inner}${outer}</Polygon></Placemark>`),
    );
    const [geometry] = layers[0]?.rows.geometries ?? [];
    expect(geometry?.type === "Polygon" && geometry.coordinates.map((each) => each[0]?.[0])).toEqual([
      114, 114.1,
    ]);
  });

  it("that are no places are left out, with their number and why", async () => {
    const wrong = [
      "",
      "<Point/>",
      "<Point><coordinates>114.2</coordinates></Point>",
      "<Point><coordinates>,22</coordinates></Point>",
      "<Point><coordinates>22,114</coordinates></Point>",
      "<LineString><coordinates>114,22</coordinates></LineString>",
    ];
    const { report } = await importText(
      "a.kml",
      kml(wrong.map((each) => `<Placemark>${each}</Placemark>`).join("") + `<Placemark>${point}</Placemark>`),
    );
    expect(report.featureCount).toBe(1);
    expect(
      report.leftOut.map(({ reason, places }) => [reason, ...places.map((where) => where.number)]),
    ).toEqual([
      ["no-geometry", 1],
      ["not-a-number", 2, 3, 4],
      ["outside-the-world", 5],
      ["too-few-positions", 6],
    ]);
  });
});

describe("the fields of a KML file", () => {
  it("are names, descriptions, times, and extended data of both kinds", async () => {
    const text = kml(`<Schema name="S" id="S"><SimpleField type="string" name="區"/></Schema>
<Placemark><name> A </name><description>x &lt;b&gt; y</description><TimeSpan><begin>2020</begin><end>2021</end></TimeSpan>
<ExtendedData><Data name="width"><displayName>Width</displayName><value> 12 </value></Data><SchemaData schemaUrl="#S"><SimpleData name="區">大埔</SimpleData></SchemaData></ExtendedData>${point}</Placemark>`);
    const { layers } = await importText("a.kml", text);
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual([
      "name",
      "description",
      "begin",
      "end",
      "width",
      "區",
    ]);
    expect(layers[0]?.rows.values).toEqual([["A", "x <b> y", "2020", "2021", "12", "大埔"]]);
  });

  it("keep a name of HTML that XML does not know, and all that follows", async () => {
    const { report, layers } = await importText(
      "a.kml",
      kml(
        `<Placemark><name>a&nbsp;b</name>${point}</Placemark><Placemark><name>c</name>${point}</Placemark>`,
      ),
    );
    expect(report).toMatchObject({ outcome: "done", featureCount: 2 });
    expect(layers[0]?.rows.values).toEqual([["a&nbsp;b"], ["c"]]);
  });

  it("may be called __proto__", async () => {
    const { layers } = await importText(
      "a.kml",
      kml(
        `<Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData>${point}</Placemark>`,
      ),
    );
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(layers[0]?.rows.values).toEqual([["x"]]);
  });

  it("of a track are its first and last time", async () => {
    const { layers } = await importText("a.kml", track);
    expect(layers[0]?.rows.values).toEqual([["t", "2025-01-01T00:00:00Z", "2025-01-01T01:00:00Z"]]);
  });
});

describe("the folders of a KML file", () => {
  const placemark = (name: string) => `<Placemark><name>${name}</name>${point}</Placemark>`;
  const folder = (name: string, content: string) => `<Folder><name>${name}</name>${content}</Folder>`;

  it("are layers with the names of those around them, but for the outermost", async () => {
    const text = kml(
      `<name>Plan</name>${placemark("0")}${folder("A", placemark("1") + folder("B", placemark("2")))}${folder("C", folder("B", placemark("3")))}${folder("empty", "")}`,
    );
    const { layers } = await importText("a.kml", text);
    expect(layers.map(({ name, rows }) => [name, rows.values.flat()])).toEqual([
      ["Plan", ["0"]],
      ["A", ["1"]],
      ["A / B", ["2"]],
      ["C / B", ["3"]],
    ]);
  });

  it("share the layer of the file where there are too many", async () => {
    const text = kml(
      Array.from({ length: 10 }, (_, index) => folder(`F${index}`, placemark(`${index}`))).join(""),
    );
    const { report, layers } = await importText("a.kml", text, { budget: { layers: 4 } });
    expect(report).toMatchObject({ outcome: "done", featureCount: 10 });
    expect(layers.map(({ name, rows }) => [name, rows.values.length])).toEqual([
      ["F0", 1],
      ["F1", 1],
      ["F2", 1],
      ["a", 7],
    ]);
  });
});

describe("the styles of a KML file", () => {
  const styled = (id: string, colour: string) =>
    `<Style id="${id}"><LineStyle><color>${colour}</color></LineStyle></Style>`;
  const placemark = (name: string, style: string) =>
    `<Placemark><name>${name}</name>${style}${point}</Placemark>`;
  const looksOf = async (content: string) => {
    const { rows } = (await importText("a.kml", kml(content))).layers[0] ?? {};
    return (rows?.lookOf ?? []).map((look, index) => [
      rows?.values[index]?.[0],
      rows?.looks[look]?.colour ?? null,
    ]);
  };

  it("may stand behind the placemarks, whose order stays", async () => {
    const content = `${placemark("1", "")}${placemark("2", "<styleUrl>#r</styleUrl>")}${placemark("3", "")}${placemark("4", "<styleUrl>#r</styleUrl>")}${styled("r", "ff0000ff")}`;
    expect(await looksOf(content)).toEqual([
      ["1", null],
      ["2", "#ff0000"],
      ["3", null],
      ["4", "#ff0000"],
    ]);
  });

  it("may come through a map, by address or on the spot, for what is not under the pointer", async () => {
    const pair = (key: string, content: string) => `<Pair><key>${key}</key>${content}</Pair>`;
    const red = "<Style><LineStyle><color>ff0000ff</color></LineStyle></Style>";
    const blue = "<Style><LineStyle><color>ffff0000</color></LineStyle></Style>";
    const content = `${styled("g", "ff00ff00")}
<StyleMap id="by">${pair("normal", "<styleUrl>#g</styleUrl>")}${pair("highlight", "<styleUrl>#r</styleUrl>")}</StyleMap>
<StyleMap id="on">${pair("normal", red)}${pair("highlight", blue)}</StyleMap>
${placemark("1", "<styleUrl>#by</styleUrl>")}${placemark("2", "<styleUrl>#on</styleUrl>")}
${placemark("3", `<StyleMap>${pair("normal", red)}${pair("highlight", blue)}</StyleMap>`)}
${placemark("4", `<StyleMap>${pair("normal", "<styleUrl>#g</styleUrl>")}${pair("highlight", blue)}</StyleMap>`)}`;
    expect(await looksOf(content)).toEqual([
      ["1", "#00ff00"],
      ["2", "#ff0000"],
      ["3", "#ff0000"],
      ["4", "#00ff00"],
    ]);
  });

  it("of a placemark go before shared ones, part by part, and end with it", async () => {
    const own = "<Style><LineStyle><width>5</width></LineStyle></Style>";
    const { layers } = await importText(
      "a.kml",
      kml(
        `${styled("r", "ff0000ff")}${placemark("1", `<styleUrl>#r</styleUrl>${own}`)}${placemark("2", "")}`,
      ),
    );
    expect(layers[0]?.rows.looks).toEqual([{ colour: "#ff0000", fill: null, fillOpacity: null, width: 5 }]);
    expect(layers[0]?.rows.lookOf).toEqual([0, -1]);
  });

  it("of another file are named and not fetched", async () => {
    const { report, layers } = await importText(
      "a.kml",
      kml(
        placemark("1", "<styleUrl>http://example.org/s.kml#r</styleUrl>") +
          placemark("2", "<styleUrl>#nowhere</styleUrl>"),
      ),
    );
    expect(report.notes).toEqual([{ kind: "external", addresses: ["http://example.org/s.kml#r"] }]);
    expect(layers[0]?.rows.lookOf).toEqual([-1, -1]);
  });
});

describe("what a KML file refers to", () => {
  it("is named: links to other files, and what is not drawn", async () => {
    const text =
      kml(`<NetworkLink><name>n</name><Link><href>https://example.org/b.kml</href></Link></NetworkLink>
<ScreenOverlay><Icon><href>logo.png</href></Icon></ScreenOverlay><GroundOverlay/><GroundOverlay/><Placemark>${point}</Placemark>`);
    const { report } = await importText("a.kml", text);
    expect(report.notes).toEqual([
      { kind: "external", addresses: ["https://example.org/b.kml"] },
      { kind: "not-drawn", name: "NetworkLink", count: 1 },
      { kind: "not-drawn", name: "ScreenOverlay", count: 1 },
      { kind: "not-drawn", name: "GroundOverlay", count: 2 },
    ]);
    expect(report.featureCount).toBe(1);
  });

  it("alone is no feature", async () => {
    const { report } = await importText(
      "a.kml",
      kml("<NetworkLink><Link><href>https://example.org/b.kml</href></Link></NetworkLink>"),
    );
    expect(report.refusal?.code).toBe("NO-FEATURES");
    expect(report.notes).toHaveLength(2);
  });
});

describe("a KML file that is damaged", () => {
  const two = `<Placemark><name>a</name><styleUrl>#late</styleUrl>${point}</Placemark>\n<Placemark><name>b</name>${point}</Placemark>`;

  it("keeps the placemarks before the damage, also those that wait for a style, and says the line", async () => {
    for (const rest of ["\n<Placemark><name>c</nam", "\n</Folder>", "\n<Placemark a=1>"]) {
      const { report } = await importText("a.kml", kml(two).replace("</Document></kml>", rest));
      expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
      expect(report.leftOut).toEqual([
        { reason: "malformed", count: 1, places: [{ kind: "line", number: 4 }] },
      ]);
    }
  });

  it("before its first placemark is refused, with the line", async () => {
    const { report } = await importText("a.kml", "<kml>\n<Document>\n<Placemark>");
    expect(report.refusal).toEqual({ code: "MALFORMED", subject: "XML", where: { kind: "line", number: 3 } });
  });

  it("by nesting without end is refused", async () => {
    const { report } = await importText("a.kml", `<kml>${"<Folder>".repeat(100_000)}`);
    expect(report.refusal).toMatchObject({ code: "TOO-DEEP", subject: "64" });
  });

  it("by a document type is refused", async () => {
    const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(
      (await importText("a.kml", `${bomb}${kml(two).replace(/<\?.*\?>/, "")}`)).report.refusal?.code,
    ).toBe("DTD");
  });
});

describe("the encoding of a KML file", () => {
  const text = kml(`<Placemark><name>大埔</name>${point}</Placemark>`);

  it("is what its first line says, unless that line is not in it", async () => {
    const cases = [
      [textBytes(text), { label: "utf-8", reason: "named" }],
      [textBytes(text.replace("UTF-8", "UTF-16")), { label: "utf-8", reason: "valid" }],
      [utf16(text.replace("UTF-8", "UTF-16"), true), { label: "utf-16le", reason: "byte-order-mark" }],
      [textBytes(text.replace(/<\?.*\?>\n/, "")), { label: "utf-8", reason: "valid" }],
    ] as const;
    for (const [bytes, encoding] of cases) {
      const { report, layers } = await importText("a.kml", bytes);
      expect(report.encoding).toEqual(encoding);
      expect(layers[0]?.rows.values).toEqual([["大埔"]]);
    }
  });

  it("does not matter to how it comes in", async () => {
    const whole = await importText("a.kml", shapes);
    const pieces = await importFiles([{ name: "a.kml", blob: new ByteByByteBlob(textBytes(shapes)) }]);
    expect(pieces).toEqual(whole);
  });
});

/** The other library lists parts of one type where we have one geometry of several parts. */
function singleParts(geometry: Geometry | null): readonly unknown[] {
  if (geometry?.type === "GeometryCollection") return geometry.geometries.flatMap(singleParts);
  if (!geometry?.type.startsWith("Multi")) return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: geometry.type.slice(5), coordinates }));
}
