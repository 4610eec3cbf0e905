import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/import/budget.ts";
import { dbfBytes, shapeTypes, shpBytes } from "./fixtures-shapefile.ts";
import { zipBytes } from "./fixtures-zip.ts";
import { importFiles, importText } from "./import-text.ts";
import { sampleFiles } from "./sample-files.ts";

/** In pieces, as it would come from a disk. */
const csv = new Blob(["name,lat,lng\n", ...Array.from({ length: 20 }, () => "a,22.4,114.2\n".repeat(1_000))]);

function importCsv(settings: Parameters<typeof importFiles>[1]) {
  return importFiles([{ name: "a.csv", blob: csv }], settings);
}

describe("an import that is cancelled", () => {
  it.each(sampleFiles)("before it begins rejects: $name", async ({ name, bytes, others = [] }) => {
    const files = [{ name, bytes }, ...others].map((each) => ({
      name: each.name,
      blob: new Blob([each.bytes]),
    }));
    const signal = AbortSignal.abort(new Error("no more"));
    await expect(importFiles(files, { hooks: { signal } })).rejects.toThrow("no more");
  });

  it("while it runs rejects at its next pause", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    let time = 0;
    const running = importCsv({
      hooks: {
        signal: controller.signal,
        now: () => (time += 61),
        onProgress: ({ bytesRead }) => seen.push(bytesRead),
        pause: async () => controller.abort(new Error("no more")),
      },
      budget: { milliseconds: 1e9 },
    });
    await expect(running).rejects.toThrow("no more");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan(csv.size);
  });

  it("rejects also where the file would be refused", async () => {
    const signal = AbortSignal.abort(new Error("no more"));
    await expect(importText("a.bin", "\u0000", { hooks: { signal } })).rejects.toThrow("no more");
  });
});

describe("an import that takes too long", () => {
  it("is refused, with the limit", async () => {
    let time = 0;
    const { report, layers } = await importCsv({
      hooks: { now: () => (time += 1_000) },
      budget: { milliseconds: 2_500 },
    });
    expect(report).toMatchObject({
      outcome: "refused",
      refusal: { code: "TOO-LONG", subject: "3 s" },
      featureCount: 0,
    });
    expect(layers).toEqual([]);
  });

  it("lets messages through again and again, but not after each piece", async () => {
    let time = 0;
    let pauses = 0;
    const { report } = await importCsv({
      hooks: { now: () => (time += 10), pause: async () => void (pauses += 1) },
    });
    expect(report.outcome).toBe("done");
    expect(pauses).toBeGreaterThan(2);
    expect(pauses).toBeLessThan(7);
  });
});

describe("a budget", () => {
  const point = { type: "Point", coordinates: [114.2, 22.4] };
  const geojson = (count: number, properties: object = {}) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: Array.from({ length: count }, () => ({ type: "Feature", properties, geometry: point })),
    });
  const deep = `{"type":"Point","coordinates":${"[".repeat(9)}${"]".repeat(9)}}`;
  const gpx =
    '<gpx><wpt lat="22" lon="114"/><rte><rtept lat="22" lon="114"/><rtept lat="23" lon="114"/></rte></gpx>';
  const fields = dbfBytes(
    ["A", "B", "C"].map((name) => ({ name, type: "C", length: 1 })),
    [["a", "b", "c"]],
  );
  const shapes = shpBytes(shapeTypes.point, [{ point: [114.2, 22.4] }]);
  let seed = 1;
  const zipped = zipBytes([
    {
      name: "a.geojson",
      content: geojson(12_000).replaceAll("114.2,", () => `114.${(seed = (seed * 7_919) % 999_983)},`),
    },
  ]);

  it.each<[string, Partial<Budget>, string, string | Uint8Array<ArrayBuffer>, string, string]>([
    ["of bytes", { fileBytes: 1_048_576 }, "a.csv", "x".repeat(1_048_577), "TOO-LARGE", "1 MB"],
    ["of unpacked bytes", { unpackedBytes: 1_048_576 }, "a.zip", zipped, "TOO-LARGE", "1 MB"],
    ["of files in an archive", { zipEntries: 0 }, "a.zip", zipped, "ZIP-TOO-MANY-ENTRIES", "0"],
    ["of packing", { zipRatio: 5 }, "a.zip", zipped, "ZIP-TOO-COMPRESSED", "a.geojson"],
    ["of features", { features: 2 }, "a.json", geojson(3), "TOO-MANY-FEATURES", "2"],
    ["of rows", { features: 2 }, "a.csv", "a,b\n1,2\n3,4\n5,6\n", "TOO-MANY-FEATURES", "2"],
    ["of positions", { vertices: 2 }, "a.json", geojson(3), "TOO-MANY-VERTICES", "2"],
    ["of fields", { fields: 2 }, "a.json", geojson(1, { a: 1, b: 2, c: 3 }), "TOO-MANY-FIELDS", "2"],
    ["of columns", { fields: 2 }, "a.csv", "a,b,c\n1,2,3\n", "TOO-MANY-FIELDS", "2"],
    ["of layers", { layers: 1 }, "a.gpx", gpx, "TOO-MANY-LAYERS", "1"],
    ["of nesting in JSON", { depth: 8 }, "a.json", deep, "TOO-DEEP", "8"],
    [
      "of nesting in TopoJSON",
      { depth: 2 },
      "a.json",
      '{"type":"Topology","arcs":[],"objects":{"a":{}}}',
      "TOO-DEEP",
      "2",
    ],
    [
      "of nesting in Esri JSON",
      { depth: 2 },
      "a.json",
      '{"spatialReference":{},"features":[{"a":1}]}',
      "TOO-DEEP",
      "2",
    ],
    ["of nesting in XML", { depth: 2 }, "a.gpx", gpx, "TOO-DEEP", "2"],
  ])("%s refuses what is above it", async (_, budget, name, content, code, subject) => {
    // The same file within it is not refused for that.
    expect((await importText(name, content)).report.refusal?.code).not.toBe(code);
    expect((await importText(name, content, { budget })).report).toMatchObject({
      outcome: "refused",
      refusal: { code, subject },
      featureCount: 0,
    });
  });

  it("of fields holds for tables of shapefiles, and that of bytes for all files together", async () => {
    const files = [
      { name: "a.shp", blob: new Blob([shapes]) },
      { name: "a.dbf", blob: new Blob([fields]) },
    ];
    expect((await importFiles(files, { budget: { fields: 2 } })).report.refusal?.code).toBe(
      "TOO-MANY-FIELDS",
    );
    expect((await importFiles(files, { budget: { fileBytes: shapes.length } })).report.refusal?.code).toBe(
      "TOO-LARGE",
    );
    expect(
      (await importFiles(files, { budget: { fileBytes: shapes.length + fields.length } })).report.outcome,
    ).toBe("done");
  });
});
