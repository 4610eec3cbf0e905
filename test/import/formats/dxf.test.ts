import { describe, expect, it } from "vitest";
import { fixtureBytes } from "../fixtures-files.ts";
import { importText } from "../import-text.ts";

/** A drawing of some entities, each a list of codes and values. */
function drawing(...entities: readonly string[]): string {
  const pairs = entities.map((entity) => `0\n${entity.split(" ").join("\n")}`);
  return `0\nSECTION\n2\nENTITIES\n${pairs.join("\n")}\n0\nENDSEC\n0\nEOF\n`;
}
const onGrid = "POINT 8 a 10 836694.05 20 819069.8";

describe("a drawing of ezdxf", () => {
  it("has its shapes on the grid, with layers, texts, blocks and their attributes", async () => {
    const { report, layers } = await importText("site.dxf", fixtureBytes("site.dxf.gz"));
    expect(report).toMatchObject({ format: "dxf", outcome: "done", featureCount: 12 });
    expect(report.crs).toEqual({ id: "hk1980", reason: "values", name: "" });
    const { fields, values, geometries } = layers[0]?.rows ?? { fields: [], values: [], geometries: [] };
    expect(fields.map(({ name }) => name)).toEqual(["layer", "type", "text", "block", "NO", "種"]);
    expect(values.map((row, index) => [row[0], row[1], geometries[index]?.type])).toEqual([
      ["點", "POINT", "Point"],
      ["用地", "LINE", "LineString"],
      ["用地", "LWPOLYLINE", "Polygon"],
      ["彎", "LWPOLYLINE", "LineString"],
      ["字", "MTEXT", "Point"],
      ["用地", "POLYLINE", "Polygon"],
      ["線", "POLYLINE", "LineString"],
      ["圓", "CIRCLE", "Polygon"],
      ["弧", "ARC", "LineString"],
      ["字", "TEXT", "Point"],
      ["樹", "INSERT", "Point"],
      ["0", "POINT", "Point"],
    ]);
    expect(values[4]?.[2]).toBe("科技\n園 大");
    expect(values[9]?.[2]).toBe("大埔°");
    expect(values[10]?.slice(2)).toEqual([null, "TREE", "T-12", "榕"]);
    expect(geometries[0]).toMatchObject({
      type: "Point",
      coordinates: [expect.closeTo(114.17427, 4), expect.closeTo(22.30997, 4), 5],
    });
    expect(geometries[6]).toMatchObject({
      coordinates: [
        [{}, {}, 1],
        [{}, {}, 2],
        [{}, {}, 3],
      ].map(([, , z]) => [expect.any(Number), expect.any(Number), z]),
    });
    expect(report.notes).toEqual([
      { kind: "not-drawn", name: "ELLIPSE", count: 1 },
      { kind: "not-drawn", name: "HATCH", count: 1 },
    ]);
  });

  it("of an older version has its names in the code page that it names", async () => {
    const { report, layers } = await importText("site.dxf", fixtureBytes("site-r12.dxf.gz"));
    expect(report.encoding).toEqual({ label: "big5", reason: "named" });
    const names = new Set(layers[0]?.rows.values.map(([layer]) => layer));
    expect(names).toEqual(new Set(["點", "用地", "線", "圓", "弧", "字", "樹", "0"]));
  });
});

describe("a drawing", () => {
  it("that lies nowhere on a known system is for the reader to place", async () => {
    const { report } = await importText(
      "a.dxf",
      drawing("POINT 8 a 10 5 20 7", "LINE 8 a 10 1 20 2 11 3 21 4"),
    );
    expect(report).toMatchObject({ format: "dxf", outcome: "refused" });
    expect(report.refusal).toMatchObject({ code: "UNKNOWN-CRS", subject: "DXF" });
    const chosen = await importText("a.dxf", drawing("POINT 8 a 10 5 20 7"), { options: { crs: "wgs84" } });
    expect(chosen.report).toMatchObject({ featureCount: 1, crs: { id: "wgs84", reason: "chosen" } });
  });

  it("with a legend at the origin is on the grid all the same, and says what is off it", async () => {
    const { report } = await importText("a.dxf", drawing(onGrid, onGrid, "TEXT 8 legend 10 0 20 0 1 Legend"));
    expect(report).toMatchObject({
      outcome: "partial",
      featureCount: 2,
      crs: { id: "hk1980", reason: "values" },
    });
    expect(report.leftOut).toEqual([
      { reason: "off-the-grid", count: 1, places: [{ kind: "line", number: expect.any(Number) }] },
    ]);
  });

  it("with lines that are no pairs keeps what stands before them", async () => {
    const text = drawing(onGrid, onGrid);
    const cut = await importText("a.dxf", text.slice(0, -20));
    expect(cut.report).toMatchObject({ outcome: "partial", leftOutCount: 1, notes: [{ kind: "cut-file" }] });
    const behind = await importText("a.dxf", text.replace("ENDSEC", "ENDSEC\nx\ny"));
    expect(behind.report).toMatchObject({ outcome: "partial", featureCount: 2, leftOutCount: 1, notes: [] });
    const broken = await importText("a.dxf", text.replace("8\na\n10", "x\na\n10"));
    expect(broken.report.refusal).toMatchObject({
      code: "MALFORMED",
      subject: "DXF",
      where: { kind: "line", number: 7 },
    });
  });

  it("begins with comments, and ends its lines as Windows does", async () => {
    const text = `999\nmade by hand\n${drawing(onGrid)}`.replaceAll("\n", "\r\n");
    expect((await importText("a.txt", text)).report).toMatchObject({ format: "dxf", featureCount: 1 });
  });

  it("on paper is named, not drawn", async () => {
    const { report } = await importText("a.dxf", drawing(onGrid, "TEXT 8 a 67 1 10 1 20 1 1 Title"));
    expect(report.featureCount).toBe(1);
    expect(report.notes).toEqual([{ kind: "not-drawn", name: "PAPER SPACE", count: 1 }]);
  });

  it("of meshes names them", async () => {
    const { report } = await importText(
      "a.dxf",
      drawing(onGrid, "POLYLINE 8 a 70 64", "VERTEX 8 a 10 836694 20 819069", "SEQEND 8 a"),
    );
    expect(report.featureCount).toBe(1);
    expect(report.notes).toEqual([{ kind: "not-drawn", name: "POLYLINE", count: 1 }]);
  });
});
