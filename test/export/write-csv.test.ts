import { describe, expect, it } from "vitest";
import { csvLine, writeCsv } from "../../src/export/write-csv.ts";
import { area, line, point, table } from "./table.ts";

/** With its byte order mark, which `Blob.text` would take away. */
async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

describe("a CSV file", () => {
  it("begins with a byte order mark and ends every row with CRLF", async () => {
    const written = await writeCsv(table({ a: "number", b: "text" }, [[1, null]]));
    expect(await textOf(written)).toBe("\uFEFFa,b\r\n1,\r\n");
    expect(written.type).toBe("text/csv;charset=utf-8");
  });

  it("has the labels of the columns and cells of every type, and fills rows that are short", async () => {
    const columns = [
      { key: "name", label: "名稱", type: "text" },
      { key: "open", label: "已啟用", type: "boolean" },
      { key: "due", label: "到期", type: "date" },
      { key: "sum", label: "合計", type: "number" },
    ] as const;
    const rows = [["香港, 中環", true, "2025-04", -1.5], ["x", false, "2026", Number.NaN], ["y"]];
    expect(await textOf(await writeCsv({ name: "t", columns, rows }))).toBe(
      '\uFEFF名稱,已啟用,到期,合計\r\n"香港, 中環",true,2025-04,-1.5\r\nx,false,2026,\r\ny,,,\r\n',
    );
  });

  it.each([
    ["plain", "plain"],
    ["2024 年年底", "2024 年年底"],
    ["a, b", '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    [" blank", '" blank"'],
  ])("has the cell %j with quotes only where CSV needs them", (cell, text) => {
    expect(csvLine([cell])).toBe(`${text}\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])(
    "has an apostrophe before %j, which a spreadsheet would run as a formula",
    (cell) => {
      expect(csvLine([cell])).toMatch(/^"?'/);
    },
  );

  it("has an apostrophe before a heading that looks like a formula", async () => {
    expect(await textOf(await writeCsv(table({ "=cmd()": "text" }, [])))).toBe("\uFEFF'=cmd()\r\n");
  });

  it("has negative numbers as numbers", () => {
    expect(csvLine([-4, -1])).toBe("-4,-1\r\n");
  });

  it("tells the places of points in two columns, and an empty place in none", async () => {
    const written = await writeCsv(table({ id: "number" }, [[1], [2]], [point, null]));
    expect(await textOf(written)).toBe("\uFEFFid,longitude,latitude\r\n1,114.1694,22.3193\r\n2,,\r\n");
  });

  it("adds no places to a table that has these numbers in columns of its own", async () => {
    const rows = [
      [114.1694, 22.3193],
      ["", null],
    ];
    const written = await writeCsv(table({ X: "number", Y: "number" }, rows, [point, null]));
    expect(await textOf(written)).toBe("\uFEFFX,Y\r\n114.1694,22.3193\r\n,\r\n");
  });

  it("tells other places as well-known text", async () => {
    const written = await writeCsv(table({ id: "number" }, [[1], [2], [3]], [area, line, point]));
    expect((await textOf(written)).split("\r\n")).toEqual([
      "\uFEFFid,WKT",
      '1,"POLYGON ((114.1 22.3, 114.2 22.3, 114.2 22.4, 114.1 22.3), (114.15 22.32, 114.17 22.34, 114.17 22.32, 114.15 22.32))"',
      '2,"LINESTRING Z (114.1 22.3 5, 114.2 22.4 7.5)"',
      "3,POINT (114.1694 22.3193)",
      "",
    ]);
  });
});
