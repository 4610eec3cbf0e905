import { describe, expect, it } from "vitest";
import { sheetName, writeXlsx } from "../../src/export/write-xlsx.ts";
import { desktopBudget } from "../../src/import/budget.ts";
import { readZip } from "../../src/import/unzip.ts";
import { area, point, table } from "./table.ts";
import { elements, parsedXml, type XmlNode } from "./well-formed.ts";

async function parts(...given: Parameters<typeof table>): Promise<ReadonlyMap<string, XmlNode>> {
  const entries = await readZip(await writeXlsx(table(...given)), desktopBudget);
  const read = entries.map(
    async ({ name, unpack }) => [name, parsedXml(await (await unpack()).text())] as const,
  );
  return new Map(await Promise.all(read));
}

async function cells(...given: Parameters<typeof table>): Promise<readonly XmlNode[]> {
  const sheet = (await parts(...given)).get("xl/worksheets/sheet1.xml");
  if (!sheet) throw new Error("there is no sheet");
  return elements(sheet, "c");
}

describe("an Excel workbook", () => {
  it("has the parts that a workbook needs, each of the type and at the place that the others name", async () => {
    const found = await parts({ a: "text" }, [["x"]]);
    expect([...found.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    const types = found.get("[Content_Types].xml");
    expect(
      types?.children.map(({ attributes }) => attributes["PartName"] ?? attributes["Extension"]),
    ).toEqual(["rels", "xml", "/xl/workbook.xml", "/xl/styles.xml", "/xl/worksheets/sheet1.xml"]);
    const targets = ["_rels/.rels", "xl/_rels/workbook.xml.rels"].map(
      (name) => found.get(name)?.children[0]?.attributes["Target"],
    );
    expect(targets).toEqual(["xl/workbook.xml", "worksheets/sheet1.xml"]);
    const workbook = found.get("xl/workbook.xml");
    expect(workbook && elements(workbook, "sheet")[0]?.attributes).toMatchObject({
      name: "樹木 trees",
      sheetId: "1",
      "r:id": found.get("xl/_rels/workbook.xml.rels")?.children[0]?.attributes["Id"],
    });
  });

  it("has numbers as numbers, truths as truths, dates as text, and no cell for nothing", async () => {
    const found = await cells({ n: "number", b: "boolean", d: "date", t: "text" }, [
      [-1.5, true, "2025-04", "中環"],
      [null, false, "", Number.NaN],
    ]);
    expect(found.slice(4).map(({ attributes, children }) => [attributes, children[0]?.name])).toEqual([
      [{ r: "A2" }, "v"],
      [{ r: "B2", t: "b" }, "v"],
      [{ r: "C2", t: "inlineStr" }, "is"],
      [{ r: "D2", t: "inlineStr" }, "is"],
      [{ r: "B3", t: "b" }, "v"],
    ]);
    expect(
      found.flatMap((cell) => [...elements(cell, "v"), ...elements(cell, "t")]).map(({ text }) => text),
    ).toEqual(["n", "b", "d", "t", "-1.5", "1", "2025-04", "中環", "0"]);
  });

  it("has numbers that people wrote as numbers, a percentage as one, nothing where they wrote that, and other words", async () => {
    const found = await cells({ n: "number", t: "text" }, [
      ["HK$1,200", "1,200"],
      ["7%", "7%"],
      ["n/a", "-"],
      ["about 5", ""],
    ]);
    expect(found.slice(6).map(({ attributes }) => attributes["r"])).toEqual(["B4", "A5"]);
    const said = found.slice(2).map(({ attributes, children }) => {
      const [value] = children;
      return [attributes["s"] ?? "", attributes["t"] ?? "", value?.name === "v" ? value.text : "text"];
    });
    expect(said).toEqual([
      ["", "", "1200"],
      ["", "inlineStr", "text"],
      ["1", "", "0.07"],
      ["", "inlineStr", "text"],
      ["", "inlineStr", "text"],
      ["", "inlineStr", "text"],
    ]);
  });

  it("has no formula, whatever a text begins with", async () => {
    const found = await cells([["=A1", "text"]], [["=cmd|' /C calc'!A0"], ["-1"]]);
    expect(found.flatMap((cell) => elements(cell, "f"))).toEqual([]);
    expect(found.map(({ attributes }) => attributes["t"])).toEqual(["inlineStr", "inlineStr", "inlineStr"]);
    expect(found.flatMap((cell) => elements(cell, "t")).map(({ text }) => text)).toEqual([
      "=A1",
      "=cmd|' /C calc'!A0",
      "-1",
    ]);
  });

  it("keeps spaces, and writes what XML cannot hold in Excel's own way", async () => {
    const [, cell] = await cells([["__proto__", "text"]], [[" a\u0001\r\n_x0041_ \uD800 ]]>&< "]]);
    const [text] = cell ? elements(cell, "t") : [];
    expect(text?.attributes["xml:space"]).toBe("preserve");
    expect(text?.text).toBe(" a_x0001__x000D_\n_x005F_x0041_ \uFFFD ]]>&< ");
  });

  it("counts columns in letters beyond Z", async () => {
    const columns = Array.from({ length: 704 }, (_, index) => [`c${index}`, "text"] as const);
    const found = await cells(columns, []);
    expect([0, 25, 26, 51, 52, 701, 702, 703].map((index) => found[index]?.attributes["r"])).toEqual([
      "A1",
      "Z1",
      "AA1",
      "AZ1",
      "BA1",
      "ZZ1",
      "AAA1",
      "AAB1",
    ]);
  });

  it("has the places of points, but no outlines, which may be longer than a cell", async () => {
    const texts = (found: readonly XmlNode[]): readonly string[] =>
      found.flatMap((cell) => [...elements(cell, "t"), ...elements(cell, "v")]).map(({ text }) => text);
    expect(texts(await cells({ a: "number" }, [[1]], [point]))).toEqual([
      "a",
      "longitude",
      "latitude",
      "1",
      "114.1694",
      "22.3193",
    ]);
    expect(texts(await cells({ a: "number" }, [[1]], [area]))).toEqual(["a", "1"]);
  });

  it("cuts a text that is longer than a cell may be", async () => {
    const [, cell] = await cells({ a: "text" }, [["字".repeat(32_770)]]);
    expect(cell && elements(cell, "t")[0]?.text).toHaveLength(32_767);
  });
});

describe("the name of a sheet", () => {
  it.each([
    ["Sites", "Sites"],
    ["a[b]:c*d?e/f\\g", "a b c d e f g"],
    ["'quoted'", "quoted"],
    ["History", "Sheet1"],
    ["  ", "Sheet1"],
    ["[]", "Sheet1"],
    ["x".repeat(40), "x".repeat(31)],
    [`${"x".repeat(30)}𠮷`, "x".repeat(30)],
    [`${"x".repeat(30)}'y`, "x".repeat(30)],
  ])("of %j is %j", (name, sheet) => {
    expect(sheetName(name)).toBe(sheet);
  });
});
