import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";
import { prj } from "../fixtures-shapefile.ts";

function esri(geometries: readonly unknown[], more: object = { spatialReference: { wkid: 4326 } }): string {
  return JSON.stringify({
    geometryType: "any",
    ...more,
    features: geometries.map((geometry, no) => ({ attributes: { no }, geometry })),
  });
}
const tower = { x: 836694.05, y: 819069.8 };

describe("a file of an ArcGIS server", () => {
  it("has points, lines and areas with holes, and their attributes", async () => {
    const outer = [
      [114, 22],
      [114, 23],
      [115, 23],
      [114, 22],
    ];
    const hole = [
      [114.2, 22.5],
      [114.4, 22.7],
      [114.2, 22.7],
      [114.2, 22.5],
    ];
    const { report, layers } = await importText(
      "a.json",
      esri([
        { x: 114.2, y: 22.4 },
        { x: 114.2, y: 22.4, z: 5 },
        { points: [[114, 22]] },
        {
          paths: [
            [
              [114, 22],
              [115, 23],
            ],
          ],
        },
        { rings: [hole, outer] },
      ]),
    );
    expect(report).toMatchObject({
      format: "esri-json",
      outcome: "done",
      featureCount: 5,
      crs: { id: "wgs84", reason: "named" },
    });
    expect(layers[0]?.rows.geometries).toEqual([
      { type: "Point", coordinates: [114.2, 22.4] },
      { type: "Point", coordinates: [114.2, 22.4, 5] },
      { type: "MultiPoint", coordinates: [[114, 22]] },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [114, 22],
            [115, 23],
          ],
        ],
      },
      { type: "MultiPolygon", coordinates: [[outer, hole]] },
    ]);
    expect(layers[0]?.rows.values).toEqual([[0], [1], [2], [3], [4]]);
  });

  it.each<[string, object, string]>([
    ["its present code", { wkid: 102140, latestWkid: 2326 }, "named"],
    ["its former code", { wkid: 102140 }, "named"],
    ["a text", { wkt: prj.esri }, "named"],
    ["the parameters in a text", { wkt: prj.parameters }, "parameters"],
    ["the numbers alone", {}, "values"],
  ])("in HK1980 is told by %s", async (_, spatialReference, reason) => {
    const { report, layers } = await importText("a.json", esri([null, tower], { spatialReference }));
    expect(report.crs).toMatchObject({ id: "hk1980", reason });
    expect(layers[0]?.summary.bounds?.[0]).toBeCloseTo(114.181009, 5);
  });

  it("is told by numbers of lines and areas too, and by the reference of its first geometry", async () => {
    const path = {
      paths: [
        [
          [836694, 819069],
          [836700, 819070],
        ],
      ],
    };
    expect((await importText("a.json", esri([path], {}))).report.crs).toMatchObject({
      id: "hk1980",
      reason: "values",
    });
    const own = { ...tower, spatialReference: { wkid: 2326 } };
    expect((await importText("a.json", esri([own], {}))).report.crs).toMatchObject({
      id: "hk1980",
      reason: "named",
    });
  });

  it("in an unknown system is refused with its code or its name", async () => {
    for (const [spatialReference, subject] of [
      [{ wkid: 3414 }, "EPSG:3414"],
      [{ wkt: prj.singapore }, "SVY21_Singapore_TM"],
    ] as const)
      expect((await importText("a.json", esri([tower], { spatialReference }))).report.refusal).toMatchObject({
        code: "UNKNOWN-CRS",
        subject,
      });
  });

  it("says that the server had more than it sent", async () => {
    const more = { spatialReference: { wkid: 4326 }, exceededTransferLimit: true };
    const { report } = await importText("a.json", esri([{ x: 114.2, y: 22.4 }], more));
    expect(report.notes).toEqual([{ kind: "more-on-server" }]);
    const all = await importText(
      "a.json",
      esri([{ x: 114.2, y: 22.4 }], { ...more, exceededTransferLimit: false }),
    );
    expect(all.report.notes).toEqual([]);
  });

  it("leaves out what has no geometry or is damaged", async () => {
    const text = esri([
      null,
      { x: "NaN", y: 1 },
      { rings: [] },
      { curvePaths: [] },
      { x: 114.2, y: 22.4 },
    ]).replace('"features":[', '"features":[7,');
    const { report } = await importText("a.json", text);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["malformed", 1],
      ["no-geometry", 2],
      ["not-a-number", 1],
      ["too-few-positions", 1],
    ]);
  });

  it("without features, such as the answer to a wrong question, is refused", async () => {
    expect(
      (await importText("a.json", '{"spatialReference":{},"error":{"code":400}}')).report.refusal,
    ).toMatchObject({ code: "MALFORMED", subject: "Esri JSON" });
  });
});
