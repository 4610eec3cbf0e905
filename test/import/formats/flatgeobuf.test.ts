import { Builder } from "flatbuffers";
import { deserialize, serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { describe, expect, it } from "vitest";
import { joinBytes } from "../fixtures-bytes.ts";
import { fixtureBytes } from "../fixtures-files.ts";
import { importFiles, importText } from "../import-text.ts";
import { zipBytes } from "../fixtures-zip.ts";

const shapes = [
  { type: "Point", coordinates: [114.2, 22.4, 5] },
  {
    type: "MultiPoint",
    coordinates: [
      [114.2, 22.4],
      [114.3, 22.5],
    ],
  },
  {
    type: "LineString",
    coordinates: [
      [114.2, 22.4],
      [114.3, 22.5],
    ],
  },
  {
    type: "MultiLineString",
    coordinates: [
      [
        [114, 22],
        [115, 23],
      ],
      [
        [114.2, 22.4],
        [114.3, 22.5],
        [114.4, 22.5],
      ],
    ],
  },
  {
    type: "Polygon",
    coordinates: [
      [
        [114, 22],
        [114, 23],
        [115, 23],
        [114, 22],
      ],
      [
        [114.2, 22.5],
        [114.4, 22.7],
        [114.2, 22.7],
        [114.2, 22.5],
      ],
    ],
  },
  {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [114, 22],
          [114, 23],
          [115, 23],
          [114, 22],
        ],
      ],
      [
        [
          [113, 22],
          [113, 23],
          [113.5, 23],
          [113, 22],
        ],
      ],
    ],
  },
];
const collection = {
  type: "FeatureCollection",
  features: shapes.map((geometry, no) => ({
    type: "Feature",
    properties: { 名: `大埔 ${no}`, no, open: no > 2 },
    geometry,
  })),
};

function fgb(features: object = collection, code = 0): Uint8Array<ArrayBuffer> {
  return new Uint8Array(serialize(features as never, code));
}

describe("a FlatGeobuf file", () => {
  it("has every shape and value as its library reads them", async () => {
    const bytes = fgb();
    const expected: { geometry: unknown; properties: Record<string, unknown> }[] = [];
    for await (const feature of deserialize(bytes)) expected.push(feature as never);
    expect(expected).toHaveLength(shapes.length);
    const { report, layers } = await importText("sites.fgb", bytes);
    expect(report).toMatchObject({ format: "flatgeobuf", outcome: "done", featureCount: shapes.length });
    const rows = layers[0]?.rows;
    expect(rows?.geometries).toEqual(shapes);
    expect(rows?.geometries).toEqual(expected.map(({ geometry }) => geometry));
    expect(rows?.fields.map(({ name }) => name)).toEqual(["名", "no", "open"]);
    expect(rows?.values).toEqual(expected.map(({ properties }) => Object.values(properties)));
  });

  it("as GDAL writes it, with a spatial index, lies where its Hong Kong grid says", async () => {
    const { report, layers } = await importText("areas.fgb", fixtureBytes("areas.fgb"));
    expect(report.crs).toMatchObject({ id: "hk1980", reason: "named" });
    expect(report).toMatchObject({ outcome: "done", featureCount: 2, leftOutCount: 0 });
    const { fields, values, geometries } = layers[0]?.rows ?? { fields: [], values: [], geometries: [] };
    expect(fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "名稱 text",
      "no number",
      "area number",
      "open boolean",
      "day text",
      "big mixed",
    ]);
    // The index orders the features along a curve.
    const byName = new Map(values.map((row, index) => [row[0], { row, geometry: geometries[index] }]));
    expect(byName.get("新田")?.geometry?.type).toBe("MultiPolygon");
    expect(byName.get("大埔")?.row.slice(1, 4)).toEqual([1, 1.5, true]);
    expect(byName.get("大埔")?.row[5]).toBe("9007199254740993");
    expect(byName.get("新田")?.row).toEqual(["新田", 2, null, false, null, 3]);
    const [west, south] = layers[0]?.summary.bounds ?? [];
    expect(west).toBeCloseTo(114.06, 5);
    expect(south).toBeCloseTo(22.44, 5);
  });

  it("of a single feature, with a spatial index, is read behind that", async () => {
    const { report, layers } = await importText("one.fgb", fixtureBytes("one-point.fgb"));
    expect(report).toMatchObject({ outcome: "done", featureCount: 1, leftOutCount: 0 });
    expect(layers[0]?.rows.values).toEqual([["大埔"]]);
    expect(layers[0]?.rows.geometries).toEqual([{ type: "Point", coordinates: [114.2, 22.4] }]);
  });

  it("is read in the system that it names, or that the reader chooses", async () => {
    const grid = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { a: 1 },
          geometry: { type: "Point", coordinates: [836694.05, 819069.8] },
        },
      ],
    };
    const named = await importText("a.fgb", fgb(grid, 2326));
    expect(named.report.crs).toEqual({ id: "hk1980", reason: "named", name: "EPSG:2326" });
    const guessed = await importText("a.fgb", fgb(grid));
    expect(guessed.report.crs).toMatchObject({ id: "hk1980", reason: "values" });
    const unknown = await importText("a.fgb", fgb(grid, 3414));
    expect(unknown.report.refusal).toMatchObject({ code: "UNKNOWN-CRS", subject: "EPSG:3414" });
    const chosen = await importText("a.fgb", fgb(grid, 3414), { options: { crs: "hk1980" } });
    expect(chosen.report.crs).toMatchObject({ id: "hk1980", reason: "chosen" });
    expect(chosen.report.featureCount).toBe(1);
  });

  it("keeps columns with names of the language", async () => {
    const properties = JSON.parse('{"__proto__":"own","constructor":1,"名":"x"}') as object;
    const { layers } = await importText(
      "a.fgb",
      fgb({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry: shapes[0] }] }),
    );
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["__proto__", "constructor", "名"]);
    expect(layers[0]?.rows.values).toEqual([["own", 1, "x"]]);
  });

  it("that is cut off keeps what was whole", async () => {
    const bytes = fgb();
    const { report } = await importText("a.fgb", bytes.slice(0, bytes.length - 10));
    expect(report).toMatchObject({ outcome: "partial", featureCount: shapes.length - 1, leftOutCount: 1 });
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "feature", number: shapes.length }] },
    ]);
    expect(report.notes).toEqual([{ kind: "cut-file" }]);
  });

  it("that is cut between two features is told by the count of its header", async () => {
    const bytes = fgb();
    let end = 12 + new DataView(bytes.buffer).getUint32(8, true);
    for (let feature = 0; feature < 2; feature += 1)
      end += 4 + new DataView(bytes.buffer).getUint32(end, true);
    const { report } = await importText("a.fgb", bytes.slice(0, end));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2, leftOutCount: 0 });
    expect(report.notes).toContainEqual({
      kind: "fewer-features",
      promised: shapes.length,
      found: 2,
    });
  });

  it("with a feature of no length is damaged, not cut", async () => {
    const { report } = await importText("a.fgb", joinBytes([fgb(), new Uint8Array(4)]));
    expect(report).toMatchObject({ outcome: "partial", featureCount: shapes.length, leftOutCount: 1 });
    expect(report.notes).toEqual([]);
  });

  it("leaves out a shape whose parts end before they begin", async () => {
    const ends = [4, 0, 4];
    const builder = new Builder();
    const xy = Geometry.createXyVector(builder, [114, 22, 114, 23, 115, 23, 114, 22]);
    const endsVector = Geometry.createEndsVector(builder, ends);
    Geometry.startGeometry(builder);
    Geometry.addType(builder, GeometryType.Polygon);
    Geometry.addXy(builder, xy);
    Geometry.addEnds(builder, endsVector);
    const geometry = Geometry.endGeometry(builder);
    Feature.startFeature(builder);
    Feature.addGeometry(builder, geometry);
    builder.finishSizePrefixed(Feature.endFeature(builder));
    const { report } = await importText("a.fgb", joinBytes([fgb(), builder.asUint8Array()]));
    expect(report).toMatchObject({ outcome: "partial", featureCount: shapes.length, leftOutCount: 1 });
    expect(report.leftOut.map(({ reason }) => reason)).toEqual(["malformed"]);
  });

  it("with a header that promises more than there is is refused", async () => {
    const bytes = fgb();
    new DataView(bytes.buffer).setUint32(8, 0xfffffff0, true);
    expect((await importText("a.fgb", bytes)).report.refusal?.code).toBe("MALFORMED");
    expect((await importText("a.fgb", bytes.slice(0, 9))).report.refusal?.code).toBe("MALFORMED");
  });

  it("follows no more parts than its bytes can hold", async () => {
    // A collection whose hundred parts are one and the same collection, seven levels deep.
    const builder = new Builder();
    Geometry.startGeometry(builder);
    Geometry.addType(builder, GeometryType.GeometryCollection);
    let inner = Geometry.endGeometry(builder);
    for (let level = 0; level < 7; level += 1) {
      const parts = Geometry.createPartsVector(
        builder,
        Array.from({ length: 100 }, () => inner),
      );
      Geometry.startGeometry(builder);
      Geometry.addType(builder, GeometryType.GeometryCollection);
      Geometry.addParts(builder, parts);
      inner = Geometry.endGeometry(builder);
    }
    Feature.startFeature(builder);
    Feature.addGeometry(builder, inner);
    builder.finishSizePrefixed(Feature.endFeature(builder));
    // Shapes of several kinds have the header say that each names its own.
    const { report } = await importText("a.fgb", joinBytes([fgb(), builder.asUint8Array()]));
    expect(report).toMatchObject({ outcome: "partial", featureCount: shapes.length, leftOutCount: 1 });
  });

  it("comes in from an archive too", async () => {
    const { report } = await importFiles([
      { name: "a.zip", blob: new Blob([zipBytes([{ name: "x/sites.fgb", content: fgb() }])]) },
    ]);
    expect(report).toMatchObject({ outcome: "done", featureCount: shapes.length });
    expect(report.layers.map(({ name }) => name)).toEqual(["sites"]);
  });
});
