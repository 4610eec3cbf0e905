import { describe, expect, it } from "vitest";
import { groupFiles, isBeside, isCompanion, isShapefile } from "../../src/import/file-groups.ts";

function grouped(...names: readonly string[]): readonly (readonly string[])[] {
  return groupFiles(names.map((name) => ({ name }))).map(({ file, others }) => [
    file.name,
    ...others.map(({ name }) => name),
  ]);
}

describe("files that are chosen together", () => {
  it("are each shapefile with its own, and then the others", () => {
    expect(grouped("a.dbf", "x.kml", "a.shp", "B.SHP", "b.prj", "a.shp.xml", "b.dbf", "y.csv")).toEqual([
      ["a.shp", "a.dbf", "a.shp.xml"],
      ["B.SHP", "b.prj", "b.dbf"],
      ["x.kml"],
      ["y.csv"],
    ]);
  });

  it("belong to the only shapefile although their names differ, unless it has its own", () => {
    expect(grouped("roads (1).shp", "roads.dbf", "roads.prj")).toEqual([
      ["roads (1).shp", "roads.dbf", "roads.prj"],
    ]);
    expect(grouped("a.shp", "a.dbf", "b.dbf", "b.prj")).toEqual([["a.shp", "a.dbf", "b.prj"], ["b.dbf"]]);
  });

  it("belong to none of two shapefiles whose names they do not have", () => {
    expect(grouped("a.shp", "b.shp", "c.dbf")).toEqual([["a.shp"], ["b.shp"], ["c.dbf"]]);
    expect(grouped("a.2020.shp", "a.2021.shp", "a.2021.dbf", "a.dbf")).toEqual([
      ["a.2020.shp"],
      ["a.2021.shp", "a.2021.dbf"],
      ["a.dbf"],
    ]);
  });

  it("may be none", () => {
    expect(grouped()).toEqual([]);
  });
});

describe("a file beside a shapefile", () => {
  it("has its folder and its name, in any case", () => {
    expect(["x/a.dbf", "X/A.Cpg", "x/a.shp.xml"].map((name) => isBeside(name, "x/a.shp"))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ["a.dbf", "y/a.dbf", "x/a.b.dbf", "x/a.shp", "x/a.csv", "x/a.xml"].map((name) =>
        isBeside(name, "x/a.shp"),
      ),
    ).toEqual(Array.from({ length: 6 }, () => false));
  });

  it("is told by its ending", () => {
    expect(["a.dbf", "a.PRJ", "a.xml", "dbf", "a.shp"].map(isCompanion)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["a.SHP", "a.shp.xml", "shp"].map(isShapefile)).toEqual([true, false, false]);
  });
});
