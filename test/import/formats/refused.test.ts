import { describe, expect, it } from "vitest";
import { joinBytes, textBytes } from "../fixtures-bytes.ts";
import { importText } from "../import-text.ts";

function pmtilesBytes(type: number, least: number, most: number): Uint8Array<ArrayBuffer> {
  const bytes = joinBytes([textBytes("PMTiles\u0003"), new Uint8Array(119)]);
  bytes.set([type, least, most], 99);
  return bytes;
}

describe("a file that is known and not read", () => {
  it.each([
    ["a.pmtiles", pmtilesBytes(1, 0, 15), "pmtiles", "TILES", "MVT z0–15"],
    ["a.pmtiles", pmtilesBytes(2, 3, 9), "pmtiles", "TILES", "PNG z3–9"],
    ["a.dwg", joinBytes([textBytes("AC1032"), new Uint8Array(50)]), "dwg", "CAD-BINARY", "DWG AC1032"],
    ["a.dxf", textBytes("AutoCAD Binary DXF\r\n\u001A\u0000\u0000"), "binary-dxf", "CAD-BINARY", "DXF"],
    ["a.gpkg-wal", Uint8Array.of(0x37, 0x7f, 0x06, 0x83, 0), "sqlite-wal", "SQLITE-WAL", "a.gpkg-wal"],
  ])("%s is refused by its name", async (name, bytes, format, code, subject) => {
    const { report } = await importText(name, bytes);
    expect(report).toMatchObject({ format, outcome: "refused", featureCount: 0 });
    expect(report.refusal).toMatchObject({ code, subject });
  });

  it("that is cut off is malformed", async () => {
    expect((await importText("a.pmtiles", pmtilesBytes(1, 0, 1).slice(0, 50))).report.refusal?.code).toBe(
      "MALFORMED",
    );
  });

  it("is none when a table only begins like one", async () => {
    const { report } = await importText("a.csv", "AC1032,lat,lng\nx,22.4,114.2\n");
    expect(report).toMatchObject({ format: "csv", outcome: "done", featureCount: 1 });
  });
});
