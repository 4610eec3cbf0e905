import { describe, expect, it } from "vitest";
import { cellsOf, readDbf } from "../../src/import/dbf.ts";
import { big5 } from "./fixtures-big5.ts";
import { textBytes } from "./fixtures-bytes.ts";
import { dbfBytes } from "./fixtures-shapefile.ts";

const name = { name: "NAME", type: "C", length: 8 } as const;

function rowsOf(bytes: Uint8Array, encoding = "utf-8") {
  const table = readDbf(bytes, encoding);
  return Array.from({ length: table.count }, (_, index) => table.row(index));
}

describe("the table of a shapefile", () => {
  it("has texts, numbers, dates and yes or no, and nothing where a cell is blank", () => {
    const bytes = dbfBytes(
      [
        name,
        { name: "AREA", type: "N", length: 10 },
        { name: "SHARE", type: "F", length: 6 },
        { name: "OPENED", type: "D", length: 8 },
        { name: "OPEN", type: "L", length: 1 },
      ],
      [
        ["Tai Po", "   1234.50", "0,5", "20211011", "T"],
        ["", "", "***", "", "?"],
        ["x", "-7", "1e3", "soon", "n"],
      ],
    );
    expect(rowsOf(bytes)).toEqual([
      ["Tai Po", 1234.5, 0.5, "2021-10-11", true],
      [null, null, null, null, null],
      ["x", -7, 1_000, "soon", false],
    ]);
  });

  it("has names and values in Big5 where it is read in Big5", () => {
    const bytes = dbfBytes([{ ...name, name: big5("香港") }], [[big5("大中文")]]);
    const table = readDbf(bytes, "big5");
    expect(table.fields).toEqual(["香港"]);
    expect(table.row(0)).toEqual(["大中文"]);
  });

  it("loses half a character at the end of a name, and nothing else", () => {
    const cut = textBytes("香港中文").slice(0, 10);
    expect(readDbf(dbfBytes([{ ...name, name: cut }], []), "utf-8").fields).toEqual(["香港中"]);
  });

  it("keeps columns whose names are equal, and says how many it renamed", () => {
    const table = readDbf(
      dbfBytes([name, name, { ...name, name: "" }, name], [["a", "b", "c", "d"]]),
      "utf-8",
    );
    expect(table.fields).toEqual(["NAME", "NAME 2", "column 3", "NAME 3"]);
    expect(table.renamedCount).toBe(3);
    expect(table.row(0)).toEqual(["a", "b", "c", "d"]);
  });

  it("has integers and doubles of four and eight bytes", () => {
    const view = new DataView(new ArrayBuffer(12));
    view.setInt32(0, -5, true);
    view.setFloat64(4, 2.5, true);
    const [four, eight] = [new Uint8Array(view.buffer, 0, 4), new Uint8Array(view.buffer, 4)];
    const bytes = dbfBytes(
      [
        { name: "I", type: "I", length: 4 },
        { name: "O", type: "O", length: 8 },
      ],
      [[four, eight]],
    );
    expect(rowsOf(bytes)).toEqual([[-5, 2.5]]);
  });

  it("has no row that its bytes do not reach, whatever it claims", () => {
    const bytes = dbfBytes([name], [["a"], ["b"]], { claimed: 4_000_000_000 });
    const table = readDbf(bytes, "utf-8");
    expect(table.count).toBe(2);
    expect(table.row(2)).toBeNull();
    expect(readDbf(bytes.slice(0, -5), "utf-8").count).toBe(1);
  });

  it("is refused where it is none", () => {
    expect(() => readDbf(new Uint8Array(10), "utf-8")).toThrow("MALFORMED dbf");
    expect(() => readDbf(new Uint8Array(100), "utf-8")).toThrow("MALFORMED dbf");
  });

  it("gives the bytes of its cells, to tell their encoding", () => {
    const bytes = dbfBytes([name, { name: "B", type: "C", length: 2 }], [["a", "b"]]);
    expect(cellsOf(bytes).map((cell) => new TextDecoder().decode(cell))).toEqual(["a       ", "b "]);
    expect(cellsOf(new Uint8Array(10))).toEqual([]);
    expect(cellsOf(new Uint8Array(100))).toEqual([]);
  });
});
