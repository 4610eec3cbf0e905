import { describe, expect, it } from "vitest";
import { crsOfPrj } from "../../src/import/read-prj.ts";
import { prj } from "./fixtures-shapefile.ts";

describe("the projection of a shapefile", () => {
  it.each<[string, string, object]>([
    ["HK1980 as ESRI writes it", prj.esri, { id: "hk1980", reason: "named", name: "Hong_Kong_1980_Grid" }],
    [
      "HK1980 as OGC writes it",
      prj.ogc,
      { id: "hk1980", reason: "named", name: "Hong Kong 1980 Grid System" },
    ],
    ["HK1980 by its parameters", prj.parameters, { id: "hk1980", reason: "parameters", name: "Untitled" }],
    ["degrees as ESRI writes them", prj.wgs84, { id: "wgs84", reason: "named", name: "GCS_WGS_1984" }],
  ])("is %s", (_, text, found) => {
    expect(crsOfPrj(text)).toEqual(found);
    expect(crsOfPrj(`\n ${text}\r\n`)).toEqual(found);
  });

  it.each<[string, string | null]>([
    ['PROJCS["x",GEOGCS["y"],AUTHORITY["EPSG","2326"]]', "hk1980"],
    ['PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]', "web-mercator"],
    ['PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84"]]', "web-mercator"],
    ['PROJCS["WGS_1984_UTM_Zone_50N",GEOGCS["GCS_WGS_1984"]]', "utm-50n"],
    ['PROJCS["WGS 84 / UTM zone 49N",GEOGCS["WGS 84"]]', "utm-49n"],
    ['GEOGCS["GCS_Hong_Kong_1980",DATUM["D_Hong_Kong_1980"]]', "hk1980-geographic"],
    ['GEOGCS["WGS 84",DATUM["WGS_1984"],AUTHORITY["EPSG","4326"]]', "wgs84"],
    ['GEOGCRS["WGS 84",DATUM["World Geodetic System 1984"],ID["EPSG",4326]]', "wgs84"],
    ['GEOGCRS["WGS 84",DATUM["World Geodetic System 1984"]]', "wgs84"],
    ['PROJCRS["Hong Kong 1980 Grid System",BASEGEOGCRS["Hong Kong 1980"],ID["EPSG",2326]]', "hk1980"],
    // Another datum is not WGS84 because it says how far it is from it.
    [
      'GEOGCS["Tokyo",DATUM["Tokyo",TOWGS84[-146.414,507.337,680.507,0,0,0,0]],AUTHORITY["EPSG","4301"]]',
      null,
    ],
    ['PROJCS["WGS_1984_UTM_Zone_48N",GEOGCS["GCS_WGS_1984"]]', null],
    ['PROJCS["Hong_Kong_1963_Grid_System",GEOGCS["GCS_Hong_Kong_1963"],AUTHORITY["EPSG","3407"]]', null],
    [prj.singapore, null],
    ["", null],
    ["no projection", null],
  ])("%s is told", (text, id) => {
    expect(crsOfPrj(text).id).toBe(id);
  });

  it("with one parameter that differs is another grid", () => {
    for (const [from, to] of [
      ["836694.05", "836694.15"],
      ["819069.8", "819000"],
      ["114.178556", "114.1"],
      ["22.312133", "22"],
      ["Transverse_Mercator", "Lambert_Conformal_Conic"],
    ] as const) {
      expect(prj.parameters).toContain(from);
      expect(crsOfPrj(prj.parameters.replace(from, to)).id).toBeNull();
    }
  });
});
