import { describe, expect, it } from "vitest";
import { guessPlaceColumns } from "../../src/import/place-columns.ts";

const degrees = [
  ["a", "22.4", "114.1"],
  ["b", "22.5", "114.2"],
];
const grid = [
  ["a", "819069", "836694"],
  ["b", "819070", "836,700.5"],
];

describe("the columns of places", () => {
  it.each([
    ["lat", "lng"],
    ["Latitude", "Longitude"],
    ["LAT_DD", "LON_DD"],
    ["緯度", "經度"],
    ["纬度", "经度"],
    ["WGS84_Lat", "WGS84 Lon"],
  ])("are told by the names %s and %s", (lat, lng) => {
    expect(guessPlaceColumns(["name", lat, lng], degrees)[0]).toEqual({
      columns: { kind: "pair", x: 2, y: 1, crs: "wgs84" },
      reason: "column-names",
    });
  });

  it.each([
    ["Northing", "Easting"],
    ["N", "E"],
    ["y_coord", "x_coord"],
    ["HK80_Northing", "HK80_Easting"],
    ["北距", "東距"],
    ["Northing (m)", "Easting (m)"],
  ])("are those of the grid by the names %s and %s", (northing, easting) => {
    expect(guessPlaceColumns(["name", northing, easting], grid)[0]).toEqual({
      columns: { kind: "pair", x: 2, y: 1, crs: "hk1980" },
      reason: "column-names",
    });
  });

  it("called x and y are in the system that their numbers are in", () => {
    const crs = (rows: string[][]) => guessPlaceColumns(["n", "y", "x"], rows)[0]?.columns;
    expect(crs(degrees)).toMatchObject({ crs: "wgs84" });
    expect(crs(grid)).toMatchObject({ crs: "hk1980" });
    expect(crs([["a", "2560000", "12712000"]])).toMatchObject({ crs: "web-mercator" });
  });

  it("without such names are told by numbers that lie about Hong Kong", () => {
    expect(guessPlaceColumns(["p", "q", "r"], degrees)).toEqual([
      { columns: { kind: "pair", x: 2, y: 1, crs: "wgs84" }, reason: "values" },
    ]);
  });

  it("on the grid are told both ways round where both are possible, and one way where not", () => {
    const ways = (rows: string[][]) => guessPlaceColumns(["p", "q"], rows).map(({ columns }) => columns);
    expect(ways([["820000", "830000"]])).toEqual([
      { kind: "pair", x: 0, y: 1, crs: "hk1980" },
      { kind: "pair", x: 1, y: 0, crs: "hk1980" },
    ]);
    expect(ways([["870000", "830000"]])).toEqual([{ kind: "pair", x: 0, y: 1, crs: "hk1980" }]);
  });

  it("may miss in one row of five, and in no more", () => {
    const rows = (misses: number) => [
      ...Array.from({ length: 5 - misses }, () => ["22.4", "114.1"]),
      ...Array.from({ length: misses }, () => ["", ""]),
    ];
    expect(guessPlaceColumns(["p", "q"], rows(1))).toHaveLength(1);
    expect(guessPlaceColumns(["p", "q"], rows(2))).toEqual([]);
  });

  it("may be one of WKT, in whichever system", () => {
    const guess = (cell: string) =>
      guessPlaceColumns(
        ["id", "WKT"],
        [
          ["1", ""],
          ["2", cell],
        ],
      )[0];
    expect(guess("POINT(114.2 22.4)")).toEqual({
      columns: { kind: "wkt", column: 1, crs: "wgs84" },
      reason: "values",
    });
    expect(guess("POINT(836694 819069)")).toEqual({
      columns: { kind: "wkt", column: 1, crs: "hk1980" },
      reason: "values",
    });
    expect(guess("SRID=3857;POINT(1 2)")).toEqual({
      columns: { kind: "wkt", column: 1, crs: "web-mercator" },
      reason: "named",
    });
    expect(guess("POINT(2.3 48.8)")).toEqual({
      columns: { kind: "wkt", column: 1, crs: "wgs84" },
      reason: "assumed",
    });
    expect(guess("no place")).toBeUndefined();
  });

  it("are none in a table of other numbers, and in an empty one", () => {
    expect(
      guessPlaceColumns(
        ["year", "amount"],
        [
          ["2020", "5"],
          ["2021", "6"],
        ],
      ),
    ).toEqual([]);
    expect(guessPlaceColumns(["a", "b"], [])).toEqual([]);
  });

  it("called by a letter are those whose letters belong together, and none where their numbers lie elsewhere", () => {
    const columns = (header: string[], row: string[]) => guessPlaceColumns(header, [row])[0]?.columns;
    expect(columns(["n", "x", "y"], ["7", "836694", "819069"])).toMatchObject({ x: 1, y: 2 });
    expect(columns(["e", "x", "n"], ["836694", "7", "819069"])).toMatchObject({ x: 0, y: 2 });
    expect(columns(["x", "y"], ["0.5", "1.5"])).toBeUndefined();
  });

  it("that are called so stay so where their numbers lie elsewhere", () => {
    expect(guessPlaceColumns(["lat", "lng"], [["48.8", "2.3"]])).toEqual([
      { columns: { kind: "pair", x: 1, y: 0, crs: "wgs84" }, reason: "column-names" },
    ]);
  });
});
