import { describe, expect, it } from "vitest";
import type { ImportFile } from "../../../src/import/formats/format.ts";
import { big5 } from "../fixtures-big5.ts";
import { textBytes } from "../fixtures-bytes.ts";
import {
  dbfBytes,
  type DbfField,
  prj,
  type ShapeFixture,
  shapeTypes,
  shpBytes,
} from "../fixtures-shapefile.ts";
import { importFiles } from "../import-text.ts";

interface Parts {
  readonly shp?: Uint8Array<ArrayBuffer>;
  readonly dbf?: Uint8Array<ArrayBuffer>;
  readonly prj?: string;
  readonly cpg?: string;
}

const field: DbfField = { name: "NAME", type: "C", length: 10 };
const tower: ShapeFixture = { point: [836694.05, 819069.8] };
const towerDegrees = [114.181009327, 22.310602434] as const;
const onePoint = shpBytes(shapeTypes.point, [{ point: [114.2, 22.4] }]);

function filesOf(parts: Parts, stem = "roads"): ImportFile[] {
  return Object.entries({ shp: onePoint, ...parts }).map(([extension, content]) => ({
    name: `${stem}.${extension}`,
    blob: new Blob([content]),
  }));
}

function imported(parts: Parts, encoding?: string) {
  return importFiles(filesOf(parts), encoding === undefined ? {} : { options: { encoding } });
}

describe("a shapefile", () => {
  it("of loose files has its shapes, its table and its name, in whatever order the files come", async () => {
    const files = filesOf({
      shp: shpBytes(shapeTypes.point, [{ point: [114.1, 22.3] }, { point: [114.2, 22.4] }]),
      dbf: dbfBytes(
        [field, { name: "NO", type: "N", length: 4 }],
        [
          ["Tai Po", "1"],
          ["Sha Tin", "2"],
        ],
      ),
      prj: prj.wgs84,
    });
    const { report, layers } = await importFiles(files.toReversed());
    expect(report).toMatchObject({
      format: "shapefile",
      outcome: "done",
      featureCount: 2,
      fileName: "roads.shp",
    });
    expect(report.crs).toEqual({ id: "wgs84", reason: "named", name: "GCS_WGS_1984" });
    expect(layers[0]?.name).toBe("roads");
    expect(layers[0]?.rows.fields).toEqual([
      { name: "NAME", type: "text" },
      { name: "NO", type: "number" },
    ]);
    expect(layers[0]?.rows.values).toEqual([
      ["Tai Po", 1],
      ["Sha Tin", 2],
    ]);
  });

  it.each([
    ["as ESRI writes it", prj.esri, "named"],
    ["as OGC writes it", prj.ogc, "named"],
    ["by its parameters", prj.parameters, "parameters"],
    ["not said, told by the numbers", undefined, "values"],
    ["said by an empty file", "\n", "values"],
  ])("in HK1980 %s lands within a tenth of a metre, and not 304 m off", async (_, text, reason) => {
    const shp = shpBytes(shapeTypes.point, [null, tower]);
    const { report, layers } = await imported({ shp, ...(text !== undefined && { prj: text }) });
    expect(report.crs).toMatchObject({ id: "hk1980", reason });
    const [lng = 0, lat = 0] = layers[0]?.summary.bounds ?? [];
    // A millionth of a degree is a tenth of a metre.
    expect(Math.abs(lng - towerDegrees[0])).toBeLessThan(1e-6);
    expect(Math.abs(lat - towerDegrees[1])).toBeLessThan(9e-7);
  });

  it("in another grid is refused with its name, and comes in where the reader chooses one", async () => {
    const files = filesOf({ shp: shpBytes(shapeTypes.point, [tower]), prj: prj.singapore });
    expect((await importFiles(files)).report).toMatchObject({
      outcome: "refused",
      refusal: { code: "UNKNOWN-CRS", subject: "SVY21_Singapore_TM" },
    });
    expect((await importFiles(files, { options: { crs: "hk1980" } })).report).toMatchObject({
      outcome: "done",
      crs: { id: "hk1980", reason: "chosen" },
    });
  });

  it("without a table has its shapes", async () => {
    expect((await imported({})).report).toMatchObject({ outcome: "done", featureCount: 1, encoding: null });
  });

  it("keeps the row of a record without a shape, off the map", async () => {
    const shp = shpBytes(shapeTypes.point, [{ point: [114.2, 22.4] }, null]);
    const { report, layers } = await imported({ shp, dbf: dbfBytes([field], [["a"], ["b"]]) });
    expect(report).toMatchObject({ outcome: "done", featureCount: 2 });
    expect(layers[0]?.summary.placelessCount).toBe(1);
    expect(layers[0]?.rows.values).toEqual([["a"], ["b"]]);
  });

  it("has rows and shapes side by side where a record between is damaged", async () => {
    const shp = shpBytes(
      shapeTypes.point,
      [114.1, 114.2, 114.3].map((x) => ({ point: [x, 22.4] as const })),
    );
    new DataView(shp.buffer).setInt32(100 + 28 + 8, 77, true);
    const { report, layers } = await imported({ shp, dbf: dbfBytes([field], [["a"], ["b"], ["c"]]) });
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "feature", number: 2 }] },
    ]);
    expect(layers[0]?.rows.values).toEqual([["a"], ["c"]]);
    expect(layers[0]?.rows.geometries[1]).toEqual({ type: "Point", coordinates: [114.3, 22.4] });
  });

  it("of areas with holes and several parts keeps them", async () => {
    const ring = [
      [114, 22],
      [114, 23],
      [115, 23],
      [114, 22],
    ] as const;
    const hole = [
      [114.2, 22.5],
      [114.4, 22.7],
      [114.2, 22.7],
      [114.2, 22.5],
    ] as const;
    const { layers } = await imported({ shp: shpBytes(shapeTypes.area, [{ parts: [ring, hole] }]) });
    expect(layers[0]?.rows.geometries).toEqual([{ type: "Polygon", coordinates: [ring, hole] }]);
  });

  it("of bodies is refused by that name, and one without records has no features", async () => {
    expect((await imported({ shp: shpBytes(shapeTypes.multiPatch, []) })).report.refusal).toEqual({
      code: "NOT-SUPPORTED",
      subject: "MultiPatch",
      where: null,
    });
    expect((await imported({ shp: shpBytes(shapeTypes.point, []) })).report.refusal?.code).toBe(
      "NO-FEATURES",
    );
  });

  it("says how many columns it renamed", async () => {
    const { report } = await imported({ dbf: dbfBytes([field, field], [["a", "b"]]) });
    expect(report.notes).toEqual([{ kind: "fields-renamed", count: 1 }]);
    expect(report.layers[0]?.fields.map(({ name }) => name)).toEqual(["NAME", "NAME 2"]);
  });
});

describe("the encoding of a shapefile", () => {
  const chinese = dbfBytes([{ ...field, name: big5("香港") }], [[big5("大中文")]]);

  it.each(["950", "cp950", "CP950\r\n", "MS950", "ANSI 950", "windows-950", "HKSCS", "Big5-HKSCS", "BIG5"])(
    "is named Big5 by %j",
    async (cpg) => {
      const { report, layers } = await imported({ dbf: chinese, cpg });
      expect(report.encoding).toEqual({ label: "big5", reason: "named" });
      expect(layers[0]?.rows.fields[0]?.name).toBe("香港");
      expect(layers[0]?.rows.values).toEqual([["大中文"]]);
      expect(report.choices).toBeNull();
    },
  );

  it("is named UTF-8, or is valid in it", async () => {
    const dbf = dbfBytes([field], [[textBytes("大中文")]]);
    expect((await imported({ dbf, cpg: "UTF-8" })).report.encoding).toEqual({
      label: "utf-8",
      reason: "named",
    });
    const { report, layers } = await imported({ dbf });
    expect(report.encoding).toEqual({ label: "utf-8", reason: "valid" });
    expect(layers[0]?.rows.values).toEqual([["大中文"]]);
  });

  it("is UTF-8 too where values are cut in the middle of a character", async () => {
    const dbf = dbfBytes([field, field], [[textBytes("香港中文大"), textBytes("x")]]);
    const { report, layers } = await imported({ dbf });
    expect(report.encoding).toEqual({ label: "utf-8", reason: "valid" });
    expect(layers[0]?.rows.values).toEqual([["香港中", "x"]]);
  });

  it("is named by the header of the table", async () => {
    for (const languageId of [0x4f, 0x78]) {
      const dbf = dbfBytes([field], [[big5("大中文")]], { languageId });
      expect((await imported({ dbf })).report.encoding).toEqual({ label: "big5", reason: "named" });
    }
  });

  it("is assumed where nothing says it, or what says it is wrong, and offered with a sample of each", async () => {
    const western = dbfBytes([field], [[big5("大中文")]], { languageId: 0x57 });
    for (const parts of [
      { dbf: chinese },
      { dbf: chinese, cpg: "UTF-8" },
      { dbf: chinese, cpg: "??" },
      { dbf: western },
    ]) {
      const { report, layers } = await imported(parts);
      expect(report.encoding).toEqual({ label: "big5", reason: "assumed" });
      expect(layers[0]?.rows.values).toEqual([["大中文"]]);
      expect(report.choices?.encodings.map(({ label }) => label)).toEqual(["big5", "gb18030"]);
      expect(report.choices?.encodings[0]?.sample).toEqual(["大中文"]);
    }
  });

  it("is the one that the reader chooses", async () => {
    const { report, layers } = await imported({ dbf: chinese, cpg: "950" }, "gb18030");
    expect(report.encoding).toEqual({ label: "gb18030", reason: "chosen" });
    expect(layers[0]?.rows.values).not.toEqual([["大中文"]]);
  });
});
