import { describe, expect, it, vi } from "vitest";
import { big5 } from "../fixtures-big5.ts";
import { ByteByByteBlob, textBytes, utf16 } from "../fixtures-bytes.ts";
import { importFiles, importText } from "../import-text.ts";

const rows = [
  ["name", "lat", "lng"],
  ["大埔", "22.45", "114.17"],
  ["中文", "22.38", "114.19"],
];
const values = [
  ["大埔", 22.45, 114.17],
  ["中文", 22.38, 114.19],
];
const written = (delimiter: string, newline: string) => rows.map((row) => row.join(delimiter)).join(newline);

describe("a table", () => {
  it.each([
    ["commas", ",", "\n"],
    ["tabs", "\t", "\n"],
    ["semicolons", ";", "\r\n"],
    ["bars", "|", "\r"],
  ])("is cut at %s, and its lines may end in any way", async (_, delimiter, newline) => {
    const { report, layers } = await importText("a.csv", written(delimiter, newline));
    expect(report).toMatchObject({ format: "csv", outcome: "done", featureCount: 2 });
    expect(report.encoding).toEqual({ label: "utf-8", reason: "valid" });
    expect(layers[0]?.rows.values).toEqual(values);
    expect(layers[0]?.rows.geometries[0]).toEqual({ type: "Point", coordinates: [114.17, 22.45] });
  });

  it("is cut where the reader says", async () => {
    const { layers } = await importText("a.csv", "a;b,c\n1;2,3\n", { options: { delimiter: "," } });
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["a;b", "c"]);
  });

  it("may be in UTF-16 with a byte order mark", async () => {
    for (const isLittleEndian of [true, false]) {
      const { report, layers } = await importText("a.csv", utf16(written("\t", "\r\n"), isLittleEndian));
      expect(report.encoding).toEqual({
        label: isLittleEndian ? "utf-16le" : "utf-16be",
        reason: "byte-order-mark",
      });
      expect(layers[0]?.rows.values).toEqual(values);
    }
  });

  it("in Big5 is read again from its first row where that shows only far behind its beginning", async () => {
    const count = 20_000;
    const plain = "road 12345,22.4,114.2\r\n".repeat(count);
    const { report, layers } = await importText(
      "a.csv",
      big5(`name,lat,lng\r\n${plain}大中文,22.4,114.2\r\n`),
    );
    expect(report).toMatchObject({ outcome: "done", featureCount: count + 1, leftOutCount: 0 });
    expect(report.encoding).toEqual({ label: "big5", reason: "assumed" });
    expect(report.choices?.encodings.map(({ label }) => label)).toEqual(["big5", "gb18030"]);
    expect(layers).toHaveLength(1);
    expect(layers[0]?.rows.values.at(-1)).toEqual(["大中文", 22.4, 114.2]);
  });

  it("in UTF-8 is decoded once", async () => {
    const decode = vi.spyOn(TextDecoder.prototype, "decode");
    const bytes = textBytes(`name,lat,lng\n${"大埔,22.45,114.17\n".repeat(50_000)}`);
    const { report } = await importText("a.csv", bytes);
    const sizes = decode.mock.calls.map(([input]) => input?.byteLength ?? 0);
    decode.mockRestore();
    expect(report).toMatchObject({ outcome: "done", featureCount: 50_000 });
    const decoded = sizes.reduce((sum, size) => sum + size, 0);
    expect(decoded).toBeGreaterThan(bytes.byteLength);
    expect(decoded).toBeLessThan(1.8 * bytes.byteLength);
  });

  it("in Big5 is assumed to be, with other encodings offered, and read as the reader chooses", async () => {
    const bytes = big5("香港,lat,lng\r\n大中文,22.4,114.2\r\n");
    const { report, layers } = await importText("a.csv", bytes);
    expect(report.encoding).toEqual({ label: "big5", reason: "assumed" });
    expect(layers[0]?.rows.fields[0]?.name).toBe("香港");
    expect(layers[0]?.rows.values).toEqual([["大中文", 22.4, 114.2]]);
    expect(report.choices?.encodings.map(({ label, sample }) => [label, sample[0]])).toEqual([
      ["big5", "香港,lat,lng"],
      ["gb18030", expect.stringMatching(/,lat,lng$/)],
    ]);
    const chosen = await importText("a.csv", bytes, { options: { encoding: "cp936" } });
    expect(chosen.report.encoding).toEqual({ label: "gb18030", reason: "chosen" });
    expect(chosen.layers[0]?.rows.fields[0]?.name).not.toBe("香港");
  });

  it("comes in the same one byte at a time: quotes, newlines in cells and characters of three bytes", async () => {
    const text = 'name,lat,lng,note\r\n"大,埔",22.45,114.17,"two\r\nlines"\r\n"say ""hi""",22.4,114.2,\r\n';
    const whole = await importText("a.csv", text);
    expect(whole.layers[0]?.rows.values).toEqual([
      ["大,埔", 22.45, 114.17, "two\r\nlines"],
      ['say "hi"', 22.4, 114.2, ""],
    ]);
    for (const bytes of [
      textBytes(text),
      textBytes(text.trimEnd()),
      textBytes(text.replaceAll("\r", "")),
      utf16(text, true),
    ]) {
      const [whole2, pieces] = [
        await importText("a.csv", bytes),
        await importFiles([{ name: "a.csv", blob: new ByteByByteBlob(bytes) }]),
      ];
      expect(pieces).toEqual(whole2);
      expect(pieces.report.featureCount).toBe(2);
    }
  });

  it("may have a newline in a quoted name, before the first line ends", async () => {
    const { layers } = await importText("a.csv", '"a\nb",lat,lng\r\nx,22.4,114.2\r\n"y",22.5,114.2\r\n');
    expect(layers[0]?.rows.fields[0]?.name).toBe("a\nb");
    expect(layers[0]?.rows.values).toEqual([
      ["x", 22.4, 114.2],
      ["y", 22.5, 114.2],
    ]);
  });

  it("whose quote is never closed keeps the rows before, and says the line", async () => {
    const { report, layers } = await importText(
      "a.csv",
      'name,lat,lng\na,22.4,114.2\n"b,22.4,114.2\nc,22.4,114.2\n',
    );
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.leftOut).toEqual([
      { reason: "malformed", count: 1, places: [{ kind: "line", number: 3 }] },
    ]);
    expect(layers[0]?.rows.values).toEqual([["a", 22.4, 114.2]]);
  });

  it("whose quote swallows a long file is refused with the line, without reading it again and again", async () => {
    const { report } = await importText(
      "a.csv",
      `name,lat,lng\na,22.4,114.2\n"b,22.4,114.2\n${"c,22.4,114.2\n".repeat(400_000)}`,
    );
    expect(report.refusal).toEqual({ code: "MALFORMED", subject: "CSV", where: { kind: "line", number: 3 } });
  });

  it("may have rows of other lengths: short ones are filled, and long ones get columns", async () => {
    const { layers } = await importText("a.csv", "a,b\n1\n1,2,3\n\n,,\n4,5\n");
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["a", "b", "column 3"]);
    expect(layers[0]?.rows.values).toEqual([
      [1, null, null],
      [1, 2, 3],
      [4, 5, null],
    ]);
  });

  it("may have equal and empty names, and says how many it renamed", async () => {
    const { report } = await importText("a.csv", "a,a,,a\nw,x,y,z\n");
    expect(report.layers[0]?.fields.map(({ name }) => name)).toEqual(["a", "a 2", "column 3", "a 3"]);
    expect(report.notes).toEqual([{ kind: "fields-renamed", count: 3 }]);
  });

  it("may have columns called __proto__ and constructor", async () => {
    const { report, layers } = await importText("a.csv", "__proto__,constructor,toString\nx,y,z\n");
    expect(report.layers[0]?.fields.map(({ name }) => name)).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
    expect(layers[0]?.rows.values).toEqual([["x", "y", "z"]]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("without names has numbered columns; years are names", async () => {
    const without = await importText("a.csv", "22.4,114.2\n22.5,114.3\n");
    expect(without.report).toMatchObject({ featureCount: 2, crs: { id: "wgs84", reason: "values" } });
    expect(without.report.layers[0]?.fields.map(({ name }) => name)).toEqual(["column 1", "column 2"]);
    const years = await importText("a.csv", "district,2016,2021\nTai Po,303926,316470\n");
    expect(years.report.layers[0]?.fields.map(({ name }) => name)).toEqual(["district", "2016", "2021"]);
    expect(years.report.featureCount).toBe(1);
  });

  it("keeps numbers of a record and words that look like numbers as text", async () => {
    const { report, layers } = await importText("a.csv", "no,state,n\n007,NaN,1\n010,Infinity,2\n");
    expect(report.layers[0]?.fields.map(({ type }) => type)).toEqual(["text", "text", "number"]);
    expect(layers[0]?.rows.values).toEqual([
      ["007", "NaN", 1],
      ["010", "Infinity", 2],
    ]);
  });

  it("cuts a very long text, and says so", async () => {
    const { report, layers } = await importText("a.csv", `a,b\n${"x".repeat(30_000)},1\n`);
    expect(String(layers[0]?.rows.values[0]?.[0])).toHaveLength(20_000);
    expect(report.notes).toEqual([{ kind: "text-cut", count: 1, limit: 20_000 }]);
  });
});

describe("the places of a table", () => {
  it("may be degrees, minutes and seconds", async () => {
    const { layers } = await importText(
      "a.csv",
      "n,緯度,經度\na,22°27'0\"N,114°10'12\"E\nb,北22度27分,114º10′12″\n",
    );
    for (const geometry of layers[0]?.rows.geometries ?? [])
      expect(geometry).toEqual({
        type: "Point",
        coordinates: [expect.closeTo(114.17, 9), expect.closeTo(22.45, 9)],
      });
    expect(layers[0]?.rows.geometries).toHaveLength(2);
  });

  it("may be read both ways round where both are in Hong Kong, and are read as the reader chooses", async () => {
    const text = "id,p,q\n1,820000,830000\n2,821000,831000\n";
    const first = await importText("a.csv", text);
    const [one, other] = first.report.choices?.columns ?? [];
    expect([one, other]).toEqual([
      { kind: "pair", x: 1, y: 2, crs: "hk1980" },
      { kind: "pair", x: 2, y: 1, crs: "hk1980" },
    ]);
    if (!other) throw new Error("no other reading");
    const second = await importText("a.csv", text, { options: { columns: other } });
    expect(second.report.crs).toMatchObject({ id: "hk1980", reason: "chosen" });
    const [a, b] = [first, second].map(({ layers }) => layers[0]?.summary.bounds);
    // Ten kilometres further east, ten further south.
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(0.097, 2);
    expect((b?.[1] ?? 0) - (a?.[1] ?? 0)).toBeCloseTo(-0.09, 2);
  });

  it("may be in a column of WKT, in the grid of Hong Kong too", async () => {
    for (const [cell, reason] of [
      ["POINT(836694.05 819069.8)", "values"],
      ["SRID=2326;POINT(836694.05 819069.8)", "named"],
    ] as const) {
      const { report, layers } = await importText("a.csv", `id,geom\n1,${cell}\n2,\n3,oops\n`);
      expect(report.crs).toMatchObject({ id: "hk1980", reason });
      expect(layers[0]?.summary.bounds?.[0]).toBeCloseTo(114.181009, 5);
      expect(report).toMatchObject({
        featureCount: 2,
        leftOut: [{ reason: "malformed", places: [{ kind: "line", number: 4 }] }],
      });
    }
  });

  it("outside of the grid are left out with their lines, and rows without any stay", async () => {
    const { report, layers } = await importText(
      "a.csv",
      "name,easting,northing\na,836694,819069\nb,1,2\nc,,\n",
    );
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2 });
    expect(report.leftOut).toEqual([
      { reason: "off-the-grid", count: 1, places: [{ kind: "line", number: 3 }] },
    ]);
    expect(layers[0]?.summary.placelessCount).toBe(1);
  });
});

describe("a text that is no table", () => {
  it("is refused unless it is called one", async () => {
    expect((await importText("readme.md", "Some words.\nMore words.\n")).report.refusal).toMatchObject({
      code: "NOT-KNOWN",
      subject: "text",
    });
    expect((await importText("list.txt", "name\nTai Po\n")).report).toMatchObject({
      format: "csv",
      outcome: "done",
      featureCount: 1,
    });
  });
});

describe("a table of numbers as people write them", () => {
  it("has columns of numbers whose texts stay as they stand, and codes that stay texts", async () => {
    const text = 'code,cost,share,size\n001,"HK$1,200",5%,7\n002,n/a,12.5%,8\n003,HK$90,-,\n';
    const { layers } = await importText("a.csv", text);
    const [layer] = layers;
    expect(layer?.rows.fields.map(({ type }) => type)).toEqual(["text", "number", "number", "number"]);
    expect(layer?.rows.values).toEqual([
      ["001", "HK$1,200", "5%", 7],
      ["002", "n/a", "12.5%", 8],
      ["003", "HK$90", "-", null],
    ]);
  });
});
