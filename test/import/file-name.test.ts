import { describe, expect, it } from "vitest";
import { baseName, extensionOf, nameWithoutExtension } from "../../src/import/file-name.ts";

describe("the name of a file", () => {
  it("is the last part, whichever way its folders are written", () => {
    expect(["a/b/c.shp", "a\\b\\c.shp", "c.shp", "../../c.shp", "a/"].map(baseName)).toEqual([
      "c.shp",
      "c.shp",
      "c.shp",
      "c.shp",
      "",
    ]);
  });

  it("has an extension in lower case, or none", () => {
    expect(
      ["A.SHP", "a.tar.gz", "a", "a.b/c", ".dbf", "a.", "a.averyverylongextension"].map(extensionOf),
    ).toEqual(["shp", "gz", "", "", "dbf", "", ""]);
  });

  it("without its extension is never empty", () => {
    expect(["x/roads.2020.shp", "大埔.kml", "a", ".kml"].map(nameWithoutExtension)).toEqual([
      "roads.2020",
      "大埔",
      "a",
      ".kml",
    ]);
  });
});
