import { describe, expect, it, vi } from "vitest";
import { fixtureBytes } from "../fixtures-files.ts";
import { geopackageBytes, packedPoint, sqliteBytes } from "../fixtures-sqlite.ts";
import { importFiles, importText } from "../import-text.ts";

const tower = packedPoint(836_694.05, 819_069.8, 2326);
const near = { name: "a", geometry: packedPoint(114.2, 22.4) };

describe("a GeoPackage", () => {
  it("as GDAL writes it has a layer for each table, each in its own system", async () => {
    const { report, layers } = await importText("sites.gpkg", fixtureBytes("sites.gpkg.gz"));
    expect(report).toMatchObject({ format: "geopackage", outcome: "done", featureCount: 7 });
    expect(layers.map(({ name, rows }) => [name, rows.geometries.length])).toEqual([
      ["用地", 3],
      ["stations", 2],
      ["kinds", 2],
    ]);
    const [areas, stations, kinds] = layers;
    expect(areas?.rows.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "fid number",
      "名稱 text",
      "no number",
      "area number",
      "open boolean",
      "day text",
      "big mixed",
    ]);
    expect(areas?.rows.values).toEqual([
      [1, "大埔", 1, 1.5, true, "2025-01-02", "9007199254740993"],
      [2, "新田", 2, null, false, null, 3],
      [3, "沒有位置", 3, 0, true, "2026-11-30", 4],
    ]);
    expect(areas?.rows.geometries.map((geometry) => geometry?.type)).toEqual([
      "MultiPolygon",
      "MultiPolygon",
      undefined,
    ]);
    const [west, south, east, north] = areas?.summary.bounds ?? [];
    expect(west).toBeCloseTo(114.06, 5);
    expect(south).toBeCloseTo(22.44, 5);
    expect(east).toBeCloseTo(114.18, 5);
    expect(north).toBeCloseTo(22.51, 5);
    expect(stations?.rows.geometries[0]).toEqual({ type: "Point", coordinates: [114.2, 22.4, 7] });
    expect(kinds?.summary.placelessCount).toBe(2);
    expect(kinds?.rows.values).toEqual([
      [1, "1", "甲"],
      [2, "2", "乙"],
    ]);
  });

  it("keeps the other tables when the system of one is not known, and names it", async () => {
    const bytes = await geopackageBytes([
      { name: "grid", srs: 2326, rows: [{ name: "t", geometry: tower }] },
      { name: "far", srs: 3414, rows: [{ name: "s", geometry: packedPoint(28_001, 38_744, 3414) }] },
      { name: "own", srs: 100_000, rows: [{ name: "t", geometry: tower }] },
      { name: "none", srs: 0, rows: [{ name: "t", geometry: tower }] },
    ]);
    const { report, layers } = await importText("a.gpkg", bytes);
    expect(report.outcome).toBe("partial");
    expect(report.notes).toContainEqual({
      kind: "refused-files",
      files: [{ name: "far", code: "UNKNOWN-CRS", subject: "SVY21" }],
    });
    expect(layers.map(({ name }) => name)).toEqual(["grid", "own", "none"]);
    for (const { rows } of layers) {
      const [place] = rows.geometries;
      expect(place?.type).toBe("Point");
      const [lng, lat] = place?.type === "Point" ? place.coordinates : [];
      expect(lng).toBeCloseTo(114.18103, 4);
      expect(lat).toBeCloseTo(22.3106, 4);
    }
  });

  it("leaves out a damaged geometry, and says so", async () => {
    const bytes = await geopackageBytes([
      {
        name: "a",
        rows: [near, { name: "bad", geometry: Uint8Array.of(1, 2, 3) }, { name: "none", geometry: null }],
      },
    ]);
    const { report } = await importText("a.gpkg", bytes);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "feature", number: 2 }] },
    ]);
    expect(report.layers[0]?.placelessCount).toBe(1);
  });

  it("names tables of tiles, and is refused when it has nothing else", async () => {
    const tiles = { name: "orthophoto", type: "tiles", rows: [] };
    const both = await importText("a.gpkg", await geopackageBytes([{ name: "a", rows: [near] }, tiles]));
    expect(both.report.notes).toContainEqual({ kind: "not-drawn", name: "orthophoto", count: 1 });
    expect(both.report.featureCount).toBe(1);
    const alone = await importText("a.gpkg", await geopackageBytes([tiles]));
    expect(alone.report.refusal).toMatchObject({ code: "TILES", subject: "GeoPackage: orthophoto" });
  });

  it("that is still open elsewhere comes in with a note, and what is not written yet is refused by name", async () => {
    const bytes = await geopackageBytes([{ name: "a", rows: [near] }]);
    bytes[18] = 2;
    bytes[19] = 2;
    const wal = new Uint8Array(32);
    new DataView(wal.buffer).setUint32(0, 0x377f0682);
    const { report } = await importFiles([
      { name: "a.gpkg", blob: new Blob([bytes]) },
      { name: "a.gpkg-wal", blob: new Blob([wal]) },
    ]);
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.notes).toEqual([
      { kind: "unsaved-changes" },
      { kind: "refused-files", files: [{ name: "a.gpkg-wal", code: "SQLITE-WAL", subject: "a.gpkg-wal" }] },
    ]);
  });

  it("describes its tables by 10,000 records at most: what stands behind them is not read", async () => {
    const bytes = await geopackageBytes([{ name: "a", rows: [near] }], (database) => {
      database.run(`
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10100)
          INSERT INTO gpkg_spatial_ref_sys SELECT '', 200000 + i, '', 0, '', '' FROM n;
        INSERT INTO gpkg_spatial_ref_sys VALUES ('', 999999, '', 0, hex(zeroblob(2000000)), '');`);
    });
    const blob = new Blob([bytes]);
    const slice = vi.spyOn(blob, "slice");
    const { report } = await importFiles([{ name: "a.gpkg", blob }]);
    expect(report).toMatchObject({ outcome: "done", featureCount: 1 });
    const begins = slice.mock.calls.map(([begin = 0]) => begin);
    expect(begins.length).toBeGreaterThan(0);
    expect(Math.max(...begins)).toBeLessThan(blob.size - 3_000_000);
  });

  it("is read by the system that the reader chooses", async () => {
    const bytes = await geopackageBytes([{ name: "a", srs: 3414, rows: [{ name: "t", geometry: tower }] }]);
    expect((await importText("a.gpkg", bytes)).report.refusal).toMatchObject({ code: "UNKNOWN-CRS" });
    const { report } = await importText("a.gpkg", bytes, { options: { crs: "hk1980" } });
    expect(report).toMatchObject({ featureCount: 1, crs: { id: "hk1980", reason: "chosen" } });
  });
});

describe("another database of SQLite", () => {
  it("with tiles is refused as what it is", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run(
        "CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB); INSERT INTO metadata VALUES ('format', 'pbf'), ('minzoom', '0'), ('maxzoom', '14')",
      );
    });
    const { report } = await importText("a.mbtiles", bytes);
    expect(report).toMatchObject({ format: "mbtiles", outcome: "refused" });
    expect(report.refusal).toMatchObject({ code: "TILES", subject: "pbf z0–14" });
  });

  it("is refused as unsupported", async () => {
    const bytes = await sqliteBytes((database) => void database.run("CREATE TABLE a (b)"));
    expect((await importText("a.sqlite", bytes)).report.refusal).toMatchObject({
      code: "NOT-SUPPORTED",
      subject: "SQLite",
    });
  });
});
