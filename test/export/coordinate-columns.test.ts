import { describe, expect, it } from "vitest";
import { withBothPairs } from "../../src/export/coordinate-columns.ts";
import type { ExportTable } from "../../src/export/table.ts";
import { guessPlaceColumns } from "../../src/import/place-columns.ts";
import { gridToDegrees } from "../../src/model/geometry/grid.ts";
import { toGridOrNull } from "../../src/model/geometry/to-grid.ts";
import { point, square } from "../layers/layer-rows.ts";

const origin = gridToDegrees([836_694.05, 819_069.8]);
const table: ExportTable = {
  name: "wells",
  columns: [{ key: "no", label: "no", type: "text" }],
  rows: [["007"], ["008"], ["009"]],
  geometries: [{ type: "Point", coordinates: [...origin, 12] }, null, point(0, 51.5)],
};

describe("both pairs of coordinates", () => {
  it("stand behind the columns of a table: easting, northing, latitude, longitude", () => {
    const both = withBothPairs(table, toGridOrNull);
    expect(both?.columns.map(({ label }) => label)).toEqual([
      "no",
      "hk1980_easting",
      "hk1980_northing",
      "wgs84_latitude",
      "wgs84_longitude",
    ]);
    const [lng, lat] = origin.map((each) => Number(each.toFixed(8)));
    expect(both?.rows).toEqual([
      ["007", 836_694.05, 819_069.8, lat, lng],
      ["008", null, null, null, null],
      ["009", null, null, 51.5, 0],
    ]);
    expect(both?.geometries).toBeUndefined();
  });

  it("agree with each other to the millimetre or two", () => {
    const [row] = withBothPairs(table, toGridOrNull)?.rows ?? [];
    const [easting, northing] = toGridOrNull([Number(row?.[4]), Number(row?.[3])]) ?? [];
    expect(easting).toBeCloseTo(836_694.05, 2);
    expect(northing).toBeCloseTo(819_069.8, 2);
  });

  it("have names that the import knows, and that are not taken", () => {
    const both = withBothPairs(table, toGridOrNull);
    const header = both?.columns.map(({ label }) => label) ?? [];
    const guesses = guessPlaceColumns(header, [(both?.rows[0] ?? []).map(String)]);
    expect(guesses.map(({ columns }) => columns)).toEqual(
      expect.arrayContaining([
        { kind: "pair", x: 4, y: 3, crs: "wgs84" },
        { kind: "pair", x: 1, y: 2, crs: "hk1980" },
      ]),
    );
    const named = { key: "hk1980_easting", label: "hk1980_easting", type: "number" } as const;
    const again = withBothPairs({ ...table, columns: [named] }, toGridOrNull);
    expect(again?.columns.map(({ label }) => label).slice(0, 2)).toEqual([
      "hk1980_easting",
      "hk1980_easting_2",
    ]);
  });

  it("are not there for a table of areas, or without any place", () => {
    expect(
      withBothPairs({ ...table, geometries: [square([114.1, 22.3], 0.01), null, null] }, toGridOrNull),
    ).toBeNull();
    expect(withBothPairs({ ...table, geometries: [null, null, null] }, toGridOrNull)).toBeNull();
    expect(withBothPairs({ name: "a", columns: table.columns, rows: table.rows }, toGridOrNull)).toBeNull();
  });
});
