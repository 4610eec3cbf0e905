import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../fixtures-files.ts";
import { importText } from "../import-text.ts";

describe("a GeoParquet file", () => {
  it.each(["zstd", "snappy", "gzip", "none"])(
    "packed by %s has the rows that were written",
    async (codec) => {
      const { report, layers } = await importText("areas.parquet", fixtureBytes(`areas-${codec}.parquet`));
      expect(report).toMatchObject({ format: "geoparquet", outcome: "done", featureCount: 3 });
      expect(report.crs).toEqual({ id: "hk1980", reason: "named", name: "Hong Kong 1980 Grid System" });
      const { fields, values, geometries } = layers[0]?.rows ?? { fields: [], values: [], geometries: [] };
      expect(fields.map(({ name }) => name)).toEqual([
        "名稱",
        "no",
        "big",
        "area",
        "open",
        "day",
        "at",
        "tags",
      ]);
      expect(values).toEqual([
        ["大埔", 1, "9007199254740993", 1.5, true, "2025-01-02", "2025-01-02T03:04:05.000Z", '["a","b"]'],
        ["新田", 2, 3, null, false, null, null, null],
        ["沒有位置", 3, null, 0.25, null, "2026-11-30", null, "[]"],
      ]);
      expect(geometries.map((geometry) => geometry?.type)).toEqual(["Polygon", "Point", undefined]);
      const [lng, lat] = geometries[1]?.type === "Point" ? geometries[1].coordinates : [];
      expect(lng).toBeCloseTo(114.18101, 5);
      expect(lat).toBeCloseTo(22.3106, 5);
    },
  );

  it("without a system is in degrees, as the format requires", async () => {
    const { report, layers } = await importText("p.parquet", fixtureBytes("points.parquet"));
    expect(report.crs).toEqual({ id: "wgs84", reason: "named", name: "OGC:CRS84" });
    expect(layers[0]?.rows.geometries).toEqual([
      { type: "Point", coordinates: [114.2, 22.4] },
      { type: "Point", coordinates: [114.3, 22.5] },
    ]);
  });

  it("without places is a table", async () => {
    const { report, layers } = await importText("p.parquet", fixtureBytes("plain.parquet"));
    expect(report).toMatchObject({ outcome: "done", featureCount: 1, crs: null });
    expect(layers[0]?.rows.values).toEqual([[1]]);
    expect(layers[0]?.summary.placelessCount).toBe(1);
  });

  it("that is packed otherwise is refused with the name of the codec", async () => {
    const { report } = await importText("a.parquet", fixtureBytes("areas-brotli.parquet"));
    expect(report.refusal).toMatchObject({ code: "NOT-SUPPORTED", subject: "Parquet BROTLI" });
  });

  it("that is cut off is malformed, because what describes it stands at its end", async () => {
    const bytes = fixtureBytes("areas-zstd.parquet");
    const { report } = await importText("a.parquet", bytes.slice(0, bytes.length - 20));
    expect(report.refusal).toMatchObject({ code: "MALFORMED", subject: "Parquet" });
  });

  it("that gives 0 as the place of a dictionary has it where its data begins", async () => {
    const bytes = fixtureBytes("plain.parquet");
    // The places of the data, 28, and of the dictionary, 4, as the footer has them.
    const written = [0x26, 0x38, 0x26, 0x08];
    const at = bytes.findIndex((_, index) => written.every((byte, offset) => bytes[index + offset] === byte));
    expect(at).toBeGreaterThan(0);
    bytes.set([0x26, 0x08, 0x26, 0x00], at);
    const { report, layers } = await importText("p.parquet", bytes);
    expect(report).toMatchObject({ outcome: "done", featureCount: 1 });
    expect(layers[0]?.rows.values).toEqual([[1]]);
  });

  it("with more rows than the budget allows is refused before it is unpacked", async () => {
    const { report } = await importText("a.parquet", fixtureBytes("areas-zstd.parquet"), {
      budget: { features: 2 },
    });
    expect(report.refusal).toMatchObject({ code: "TOO-MANY-FEATURES", subject: "2" });
  });

  it("with one damaged group keeps the others", async () => {
    const bytes = fixtureBytes("areas-gzip.parquet");
    bytes.fill(0xff, 4, 40);
    const { report } = await importText("a.parquet", bytes);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "feature", number: 1 }] },
    ]);
  });
});
