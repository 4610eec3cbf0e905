import { describe, expect, it } from "vitest";
import { ByteByByteBlob, textBytes } from "../fixtures-bytes.ts";
import { importFiles, importText } from "../import-text.ts";

function line(x: number, no: number): string {
  return JSON.stringify({
    type: "Feature",
    properties: { no },
    geometry: { type: "Point", coordinates: [x, 22.4] },
  });
}

describe("a file of one GeoJSON object a line", () => {
  it("has a feature for each line, blank ones apart, however its lines end", async () => {
    for (const newline of ["\n", "\r\n"]) {
      const text = [line(114.1, 1), "", line(114.2, 2), '{"type":"Point","coordinates":[114.3,22.4]}'].join(
        newline,
      );
      const { report, layers } = await importText("a.json", text);
      expect(report).toMatchObject({ format: "geojson-lines", outcome: "done", featureCount: 3 });
      expect(layers[0]?.rows.values).toEqual([[1], [2], [null]]);
    }
  });

  it("says the line of what it left out", async () => {
    const { report } = await importText("a.geojsonl", `${line(114.1, 1)}\n\n{oops\n7\n${line(500, 2)}\n`);
    expect(report.leftOut).toEqual([
      {
        reason: "malformed",
        count: 2,
        places: [
          { kind: "line", number: 3 },
          { kind: "line", number: 4 },
        ],
      },
      { reason: "outside-the-world", count: 1, places: [{ kind: "line", number: 5 }] },
    ]);
  });

  it("is told by its name where the first line is longer than what is looked at", async () => {
    const long = line(114.1, 1).replace('"no":1', `"text":"${"x".repeat(70_000)}"`);
    const { report } = await importText("a.ndjson", `${long}\n${line(114.2, 2)}\n`);
    expect(report).toMatchObject({ format: "geojson-lines", outcome: "done", featureCount: 2 });
  });

  it("is told its coordinate system by the first line with a position", async () => {
    const text =
      '{"type":"Feature","properties":{},"geometry":null}\n{"type":"Point","coordinates":[836694,819069]}\n';
    const { report } = await importText("a.json", text);
    expect(report).toMatchObject({ featureCount: 1, crs: { id: "hk1980", reason: "values" } });
    expect(report.leftOut).toEqual([
      { reason: "no-geometry", count: 1, places: [{ kind: "line", number: 1 }] },
    ]);
  });

  it("with nothing but lines without a position has no features", async () => {
    const { report } = await importText("a.ndjson", '{"type":"Feature","geometry":null}\n');
    expect(report).toMatchObject({ refusal: { code: "NO-FEATURES" }, leftOutCount: 1 });
  });

  it("leaves out a line that is nested too deep", async () => {
    const { report } = await importText(
      "a.ndjson",
      `${line(114.1, 1)}\n{"a":${"[".repeat(70)}${"]".repeat(70)}}`,
    );
    expect(report.leftOut).toEqual([
      { reason: "nested-too-deep", count: 1, places: [{ kind: "line", number: 2 }] },
    ]);
  });
});

describe("a sequence of GeoJSON objects behind separators", () => {
  const text = `\u001E${line(114.1, 1)}\n\u001E{\n "type": "Feature", "properties": {"no": 2},\n "geometry": {"type":"Point","coordinates":[114.2,22.4]}\n}\n\u001Eoops\n`;

  it("may have each on several lines", async () => {
    const { report, layers } = await importText("a.json", text);
    expect(report).toMatchObject({ format: "geojson-lines", featureCount: 2 });
    expect(layers[0]?.rows.values).toEqual([[1], [2]]);
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "line", number: 6 }] },
    ]);
  });

  it("is the same however it comes in", async () => {
    const whole = await importText("a.json", text);
    const pieces = await importFiles([{ name: "a.json", blob: new ByteByByteBlob(textBytes(text)) }]);
    expect(pieces).toEqual(whole);
  });
});
