import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

describe("a text of geometries", () => {
  it("has one a line, or several between semicolons", async () => {
    const { report, layers } = await importText(
      "a.txt",
      "\uFEFFPOINT(114.1 22.4)\r\n\r\nPOINT(114.2 22.4);POINT(114.3 22.4);\nPOINT(114.4 22.4);",
    );
    expect(report).toMatchObject({
      format: "wkt",
      outcome: "done",
      featureCount: 4,
      crs: { id: "wgs84", reason: "values" },
    });
    expect(layers[0]?.rows.geometries.map((each) => each?.type === "Point" && each.coordinates[0])).toEqual([
      114.1, 114.2, 114.3, 114.4,
    ]);
  });

  it("may have a geometry over several lines", async () => {
    const { report, layers } = await importText(
      "a.wkt",
      "POLYGON((\n  114 22,\n  114 23,\n  115 23,\n  114 22\n))\nPOINT(114 22)",
    );
    expect(report).toMatchObject({ outcome: "done", featureCount: 2 });
    expect(layers[0]?.rows.geometries[0]).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [114, 22],
          [114, 23],
          [115, 23],
          [114, 22],
        ],
      ],
    });
  });

  it("loses the geometry that is damaged, and says its line", async () => {
    const { report } = await importText(
      "a.wkt",
      "POINT(114 22)\nPOLYGON((114 22, 114 23\nPOINT(114.1 22)\nnot a place\nPOINT(114.2 22)",
    );
    expect(report).toMatchObject({ outcome: "partial", featureCount: 3 });
    expect(report.leftOut).toEqual([
      {
        reason: "malformed",
        count: 2,
        places: [
          { kind: "line", number: 2 },
          { kind: "line", number: 4 },
        ],
      },
    ]);
  });

  it("says its system by a code, or is told it by the numbers", async () => {
    const named = await importText(
      "a.wkt",
      "SRID=2326;POINT(836694.05 819069.8);SRID=2326;POINT(836700 819070)",
    );
    expect(named.report).toMatchObject({
      outcome: "done",
      featureCount: 2,
      crs: { id: "hk1980", reason: "named" },
    });
    expect(named.layers[0]?.summary.bounds?.[0]).toBeCloseTo(114.181009, 5);
    const told = await importText("a.wkt", "POINT(836694.05 819069.8)");
    expect(told.report.crs).toMatchObject({ id: "hk1980", reason: "values" });
    const unknown = await importText("a.wkt", "SRID=3414;POINT(1 2)");
    expect(unknown.report.refusal).toMatchObject({ code: "UNKNOWN-CRS", subject: "EPSG:3414" });
    const assumed = await importText("a.wkt", "POINT(2.3 48.8)");
    expect(assumed.report.crs).toMatchObject({ id: "wgs84", reason: "assumed" });
  });

  it("leaves out a geometry in another system than the first", async () => {
    const { report } = await importText("a.wkt", "SRID=4326;POINT(114 22)\nSRID=2326;POINT(836694 819069)");
    expect(report).toMatchObject({
      featureCount: 1,
      leftOut: [{ reason: "malformed", places: [{ kind: "line", number: 2 }] }],
    });
  });

  it("is refused where none of it is a geometry", async () => {
    const { report } = await importText("a.wkt", "POINT(114 x)\n");
    expect(report.refusal).toEqual({ code: "MALFORMED", subject: "WKT", where: { kind: "line", number: 1 } });
  });
});

describe("a geometry of many lines", () => {
  it("is one, and lets a cancel through while it is read", async () => {
    const corners = Array.from(
      { length: 30_000 },
      (_, index) => `${114 + index / 100_000} ${22 + index / 200_000}`,
    );
    let [time, pauses] = [0, 0];
    const { report, layers } = await importText(
      "a.wkt",
      `LINESTRING (${corners.join(",\n")})\nPOINT (114 22)\n`,
      {
        hooks: {
          now: () => (time += 0.01),
          pause: () => {
            pauses += 1;
            return Promise.resolve();
          },
        },
      },
    );
    expect(report).toMatchObject({ outcome: "done", featureCount: 2 });
    expect(layers[0]?.rows.geometries.map((geometry) => geometry?.type)).toEqual(["LineString", "Point"]);
    expect(pauses).toBeGreaterThan(1);
  });
});
