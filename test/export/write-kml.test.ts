import { describe, expect, it } from "vitest";
import { writeKml } from "../../src/export/write-kml.ts";
import { area, areas, line, point, table } from "./table.ts";
import { elements, parsedXml, type XmlNode } from "./well-formed.ts";

async function written(...given: Parameters<typeof table>): Promise<XmlNode> {
  return parsedXml(await (await writeKml(table(...given))).text());
}

describe("a KML file", () => {
  it("has a document with one folder, both called like the table", async () => {
    const kml = await written({ name: "text" }, [["A"]], [point]);
    expect(kml.attributes["xmlns"]).toBe("http://www.opengis.net/kml/2.2");
    const [document] = kml.children;
    expect(document?.children.map(({ name }) => name)).toEqual(["name", "Folder"]);
    expect(document?.children[0]?.text).toBe("樹木 trees");
    expect(elements(kml, "Folder")[0]?.children[0]?.text).toBe("樹木 trees");
  });

  it("has the cells as extended data with their headings, and the name as the placemark's own", async () => {
    const columns = [
      { key: "name", label: "名稱", type: "text" },
      { key: "hectares", label: "公頃", type: "number" },
      { key: "note", label: "note", type: "text" },
    ] as const;
    const blob = await writeKml({ name: "t", columns, rows: [["數碼港", 24, null]], geometries: [point] });
    const placemark = elements(parsedXml(await blob.text()), "Placemark")[0];
    expect(placemark?.children.map(({ name }) => name)).toEqual(["name", "ExtendedData", "Point"]);
    expect(placemark?.children[0]?.text).toBe("數碼港");
    const data = placemark ? elements(placemark, "Data") : [];
    expect(data.map(({ attributes, children }) => [attributes, children.map(({ text }) => text)])).toEqual([
      [{ name: "hectares" }, ["公頃", "24"]],
    ]);
  });

  it("stays well-formed whatever a cell or a name holds", async () => {
    const text = ']]> <script>&amp;</script> "quoted" \u0000\u0008\uD800 𠮷\r\nnext';
    const kml = await written([['<"&__proto__', "text"]], [[text]], [point], { name: "a & b <c>" });
    expect(elements(kml, "Data")[0]?.attributes["name"]).toBe('<"&__proto__');
    expect(elements(kml, "value")[0]?.text).toBe(']]> <script>&amp;</script> "quoted"  𠮷\r\nnext');
    expect(elements(kml, "name")[0]?.text).toBe("a & b <c>");
  });

  it("has a style for each look, once, with the opacity first and red last", async () => {
    const red = { colour: "#cc3300", fill: "#00aa11", fillOpacity: 0.5, width: 3 };
    const hollow = { colour: "#0000ff", fill: null, fillOpacity: 0, width: null };
    const kml = await written({ a: "number" }, [[1], [2], [3], [4]], [area, area, area, area], {
      looks: [red, hollow, { ...red }, null],
    });
    const styles = elements(kml, "Style");
    expect(styles.map(({ attributes }) => attributes["id"])).toEqual(["look-1", "look-2"]);
    const told = styles.map((style) =>
      style.children.map(({ name, children }) => [
        name,
        ...children.map((each) => `${each.name} ${each.text}`),
      ]),
    );
    expect(told).toEqual([
      [
        ["IconStyle", "color ff0033cc"],
        ["LineStyle", "color ff0033cc", "width 3"],
        ["PolyStyle", "color 8011aa00"],
      ],
      [
        ["IconStyle", "color ffff0000"],
        ["LineStyle", "color ffff0000"],
        ["PolyStyle", "fill 0"],
      ],
    ]);
    const used = elements(kml, "Placemark").map((each) => elements(each, "styleUrl")[0]?.text);
    expect(used).toEqual(["#look-1", "#look-2", "#look-1", undefined]);
  });

  it("has every kind of place, and a row without one as a placemark without one", async () => {
    const kml = await written(
      { a: "number" },
      [[1], [2], [3], [4], [5]],
      [point, line, areas, { type: "GeometryCollection", geometries: [point, area] }, null],
    );
    const places = elements(kml, "Placemark").map(({ children }) => children.at(-1));
    expect(places.map((place) => place?.name)).toEqual([
      "Point",
      "LineString",
      "MultiGeometry",
      "MultiGeometry",
      "ExtendedData",
    ]);
    expect(places[1]?.children[0]?.text).toBe("114.1,22.3,5 114.2,22.4,7.5");
    expect(places[2]?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      ["outerBoundaryIs", "innerBoundaryIs"],
      ["outerBoundaryIs"],
    ]);
    expect(places[3]?.children.map(({ name }) => name)).toEqual(["Point", "Polygon"]);
  });
});
