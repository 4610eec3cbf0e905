import { describe, expect, it } from "vitest";
import {
  addFeature,
  firstPosition,
  isObject,
  nestingOf,
  parseOrRefuse,
} from "../../../src/import/formats/geojson.ts";
import { createLayerBuilder } from "../../../src/import/layer-builder.ts";
import { desktopBudget } from "../../../src/import/budget.ts";
import { createTally } from "../../../src/import/tally.ts";
import { importText } from "../import-text.ts";

const point = { type: "Point", coordinates: [114.2, 22.4] };
const tower = { type: "Point", coordinates: [836694.05, 819069.8] };

function collection(geometries: readonly unknown[], more: object = {}): string {
  const features = geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
  return JSON.stringify({ type: "FeatureCollection", ...more, features });
}

describe("a GeoJSON file", () => {
  it("is told its coordinate system by the first feature that has a position", async () => {
    const { report } = await importText(
      "a.json",
      collection([null, { type: "Point", coordinates: [] }, tower]),
    );
    expect(report).toMatchObject({
      outcome: "partial",
      featureCount: 1,
      crs: { id: "hk1980", reason: "values" },
    });
    expect(report.leftOut.map(({ reason, places }) => [reason, places])).toEqual([
      ["no-geometry", [{ kind: "feature", number: 1 }]],
      ["not-a-number", [{ kind: "feature", number: 2 }]],
    ]);
  });

  it("of which no feature has a position says why each was left out", async () => {
    const { report } = await importText("a.json", collection([null, null]));
    expect(report).toMatchObject({ outcome: "refused", refusal: { code: "NO-FEATURES" }, leftOutCount: 2 });
  });

  it.each([
    ["before its features", (crs: object) => collection([tower], { crs })],
    [
      "behind its features",
      (crs: object) => collection([tower]).replace(/\}$/, `,"crs":${JSON.stringify(crs)}}`),
    ],
  ])("may name its coordinate system %s", async (_, text) => {
    const named = (name: string) => ({ type: "name", properties: { name } });
    expect((await importText("a.json", text(named("EPSG:2326")))).report.crs).toMatchObject({
      id: "hk1980",
      reason: "named",
    });
    expect((await importText("a.json", text(named("EPSG:3414")))).report.refusal).toMatchObject({
      code: "UNKNOWN-CRS",
      subject: "EPSG:3414",
    });
  });

  it("with the latitude first about Hong Kong is turned round, and it is said", async () => {
    const { report, layers } = await importText(
      "a.json",
      collection([{ type: "Point", coordinates: [22.4, 114.2] }]),
    );
    expect(report.crs).toMatchObject({ id: "wgs84-lat-first", reason: "values" });
    expect(layers[0]?.rows.geometries).toEqual([point]);
  });

  it("is read in the system that the reader chooses", async () => {
    const { report } = await importText("a.json", collection([tower]), { options: { crs: "web-mercator" } });
    expect(report.crs).toMatchObject({ id: "web-mercator", reason: "chosen" });
  });

  it("says that the server had more than it sent", async () => {
    const { report } = await importText("a.json", collection([point], { exceededTransferLimit: true }));
    expect(report.notes).toEqual([{ kind: "more-on-server" }]);
    const behind = collection([point]).replace(/\}$/, ',"properties":{"exceededTransferLimit":true}}');
    expect((await importText("a.json", behind)).report.notes).toEqual([{ kind: "more-on-server" }]);
  });

  it("that ends in the middle says so: how much is lost, nobody knows", async () => {
    const whole = collection([point, point, point]);
    const { report } = await importText("a.json", whole.slice(0, whole.lastIndexOf("coordinates")));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2, notes: [{ kind: "cut-file" }] });
    expect((await importText("a.json", whole)).report.notes).toEqual([]);
  });

  it("may have a byte order mark, and names of features in any script", async () => {
    const text = `\uFEFF${collection([point])}`.replace(
      '"properties":{}',
      '"properties":{"名稱":"大埔 \\u4e2d"}',
    );
    const { layers } = await importText("a.json", text);
    expect(layers[0]?.rows.fields).toEqual([{ name: "名稱", type: "text" }]);
    expect(layers[0]?.rows.values).toEqual([["大埔 中"]]);
  });

  it("has the look that its properties ask for", async () => {
    const text = collection([point]).replace('"properties":{}', '"properties":{"marker-color":"#F00"}');
    const { layers } = await importText("a.json", text);
    expect(layers[0]?.rows.looks).toEqual([
      { colour: "#ff0000", fill: null, fillOpacity: null, width: null },
    ]);
  });

  it("that is a list keeps what is good, and says what is not", async () => {
    const { report } = await importText(
      "a.json",
      JSON.stringify([7, { type: "Feature", geometry: point }, null, point]),
    );
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
    expect(report.leftOut).toEqual([
      {
        reason: "malformed",
        count: 2,
        places: [
          { kind: "feature", number: 1 },
          { kind: "feature", number: 3 },
        ],
      },
    ]);
  });

  it("that is no JSON is refused with the line, and one of other things by that", async () => {
    expect((await importText("a.json", '{\n"type": "Point",\n"coordinates" 7}\n')).report.refusal).toEqual({
      code: "MALFORMED",
      subject: "JSON",
      where: { kind: "line", number: 3 },
    });
    expect((await importText("a.json", '{"name":"x"}')).report.refusal).toMatchObject({
      code: "NOT-KNOWN",
      subject: "JSON",
    });
  });

  it("nested too deep is refused as a whole, or loses the one feature", async () => {
    const deep = "[".repeat(70) + "]".repeat(70);
    const text = collection([point, { type: "Point", coordinates: "deep" }]).replace('"deep"', deep);
    expect((await importText("a.json", text)).report).toMatchObject({
      featureCount: 1,
      leftOut: [{ reason: "nested-too-deep", count: 1 }],
    });
    const one = JSON.stringify({ type: "Point", coordinates: "deep" }).replace('"deep"', deep);
    expect((await importText("a.json", one)).report.refusal).toMatchObject({
      code: "TOO-DEEP",
      subject: "64",
    });
  });
});

describe("a feature", () => {
  const added = (feature: Readonly<Record<string, unknown>>) => {
    const builder = createLayerBuilder("a", { budget: desktopBudget, tally: createTally(desktopBudget) });
    addFeature(builder, feature, { kind: "feature", number: 1 });
    const { rows } = builder.finish();
    return [rows.fields.map(({ name }) => name), rows.values[0]];
  };

  it("has its id as a field, unless it has a field of that name", () => {
    const base = { type: "Feature", geometry: point };
    expect(added({ ...base, id: 7, properties: { a: 1 } })).toEqual([
      ["id", "a"],
      [7, 1],
    ]);
    expect(added({ ...base, id: 7, properties: { id: "own" } })).toEqual([["id"], ["own"]]);
    expect(added({ ...base, id: { x: 1 }, properties: null })).toEqual([[], []]);
    expect(added(point)).toEqual([[], []]);
  });
});

describe("the small tools of JSON", () => {
  it("find the first position, however deep it stands", () => {
    expect(
      firstPosition({
        type: "Feature",
        geometry: {
          coordinates: [
            [
              [1, 2],
              [3, 4],
            ],
          ],
        },
      }),
    ).toEqual([1, 2]);
    expect(firstPosition({ geometries: [{ coordinates: [] }, { coordinates: [5, 6] }] })).toEqual([5, 6]);
    for (const value of [null, 7, [], [["1", 2]], { geometry: null }])
      expect(firstPosition(value)).toBeNull();
  });

  it("count nesting outside of texts", () => {
    expect(nestingOf('{"a":[[1]],"b":{}}')).toBe(3);
    expect(nestingOf('"[[[["')).toBe(0);
    expect(nestingOf('["\\"[[", []]')).toBe(2);
    expect(nestingOf("")).toBe(0);
  });

  it("tell objects from lists and null", () => {
    expect([{}, [], null, "x", 7].map(isObject)).toEqual([true, false, false, false, false]);
  });

  it("parse, or refuse", () => {
    expect(parseOrRefuse('{"a":1}')).toEqual({ a: 1 });
    expect(() => parseOrRefuse("{")).toThrow("MALFORMED JSON");
  });
});
