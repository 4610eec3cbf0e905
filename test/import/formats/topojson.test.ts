import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const ring = [
  [114, 22],
  [114, 23],
  [115, 23],
  [114, 22],
];
const feature = (geometry: object, properties: object = {}) =>
  ({ type: "Feature", properties, geometry }) as never;

describe("a TopoJSON file", () => {
  it("has a layer for each of its objects, with their properties", async () => {
    const made = topology({
      districts: {
        type: "FeatureCollection",
        features: [feature({ type: "Polygon", coordinates: [ring] }, { 名: "大埔" })],
      } as never,
      stations: { type: "Point", coordinates: [114.2, 22.4] } as never,
    });
    const { report, layers } = await importText("a.json", JSON.stringify(made));
    expect(report).toMatchObject({
      format: "topojson",
      outcome: "done",
      featureCount: 2,
      crs: { id: "wgs84", reason: "format" },
    });
    expect(layers.map(({ name }) => name)).toEqual(["districts", "stations"]);
    expect(layers[0]?.rows.geometries).toEqual([{ type: "Polygon", coordinates: [ring] }]);
    expect(layers[0]?.rows.values).toEqual([["大埔"]]);
    expect(layers[1]?.rows.geometries).toEqual([{ type: "Point", coordinates: [114.2, 22.4] }]);
  });

  it("that is quantised lands within its steps", async () => {
    const made = topology({ a: feature({ type: "LineString", coordinates: ring.slice(0, 3) }) }, 10_000);
    expect(made.transform).toBeDefined();
    const { layers } = await importText("a.topojson", JSON.stringify(made));
    expect(layers[0]?.summary.bounds).toEqual([114, 22, 115, 23].map((value) => expect.closeTo(value, 3)));
  });

  it("in the grid of Hong Kong is told by its numbers", async () => {
    const made = topology({
      a: feature({
        type: "LineString",
        coordinates: [
          [836694.05, 819069.8],
          [836700, 819070],
        ],
      }),
    });
    const { report, layers } = await importText("a.json", JSON.stringify(made));
    expect(report.crs).toMatchObject({ id: "hk1980", reason: "values" });
    expect(layers[0]?.summary.bounds?.[0]).toBeCloseTo(114.181009, 5);
  });

  it("may have a feature of several geometries", async () => {
    const both = {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [114.2, 22.4] },
        { type: "LineString", coordinates: ring },
      ],
    };
    const made = topology({ a: { type: "FeatureCollection", features: [feature(both)] } as never });
    const { report, layers } = await importText("a.json", JSON.stringify(made));
    expect(report.outcome).toBe("done");
    expect(layers[0]?.rows.geometries).toEqual([both]);
  });

  it("keeps the features whose arcs are there", async () => {
    const text = JSON.stringify({
      type: "Topology",
      arcs: [
        [
          [114, 22],
          [115, 23],
        ],
      ],
      objects: {
        a: {
          type: "GeometryCollection",
          geometries: [
            { type: "LineString", arcs: [0] },
            { type: "LineString", arcs: [9] },
            { type: "Polygon" },
            { type: null },
          ],
        },
      },
    });
    const { report } = await importText("a.json", text);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["malformed", 2],
      ["no-geometry", 1],
    ]);
  });

  it("without arcs or objects is refused", async () => {
    for (const text of [
      '{"type":"Topology","objects":{}}',
      '{"type":"Topology","arcs":[]}',
      '{"arcs":[],"objects":{"a":7}}',
    ])
      expect((await importText("a.json", text)).report.refusal).toMatchObject({
        code: "MALFORMED",
        subject: "TopoJSON",
      });
  });

  it("is told by its objects where they come first", async () => {
    const { report } = await importText(
      "a.json",
      '{"objects":{"a":{"type":"Point","coordinates":[114,22]}},"type":"Topology","arcs":[]}',
    );
    expect(report).toMatchObject({ format: "topojson", outcome: "done" });
  });
});
