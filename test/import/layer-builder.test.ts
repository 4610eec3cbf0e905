import { describe, expect, it } from "vitest";
import { type Budget, desktopBudget } from "../../src/import/budget.ts";
import { type BuilderOptions, createLayerBuilder, summaryOf } from "../../src/import/layer-builder.ts";
import { createTally } from "../../src/import/tally.ts";

const point = { type: "Point", coordinates: [114.2, 22.4] };
const where = { kind: "feature", number: 1 } as const;

function builderWith(options: Partial<BuilderOptions> = {}, limits: Partial<Budget> = {}) {
  const budget = { ...desktopBudget, ...limits };
  const tally = createTally(budget);
  return { tally, builder: createLayerBuilder("roads", { budget, tally, ...options }) };
}

/** The types and the values of one column. */
function columnOf(values: readonly unknown[], options: Partial<BuilderOptions> = {}) {
  const { builder } = builderWith(options);
  for (const value of values) builder.add({ geometry: point, properties: [["a", value]], where });
  const { rows } = builder.finish();
  return [rows.fields[0]?.type, rows.values.map(([cell]) => cell)];
}

describe("a layer", () => {
  it("has as many cells in each row as fields, however its features differ", () => {
    const { builder } = builderWith();
    builder.add({ geometry: point, properties: [["a", 1]], where });
    builder.add({ geometry: point, properties: [["b", "x"]], where });
    builder.add({
      geometry: point,
      properties: [
        ["c", true],
        ["a", 2],
      ],
      where,
    });
    const { name, rows } = builder.finish();
    expect(name).toBe("roads");
    expect(rows.fields).toEqual([
      { name: "a", type: "number" },
      { name: "b", type: "text" },
      { name: "c", type: "boolean" },
    ]);
    expect(rows.values).toEqual([
      [1, null, null],
      [null, "x", null],
      [2, null, true],
    ]);
  });

  it("has a type for each field, of what its filled cells hold", () => {
    expect(columnOf([1, null, 2])).toEqual(["number", [1, null, 2]]);
    expect(columnOf([1, "x"])).toEqual(["mixed", [1, "x"]]);
    expect(columnOf([null, undefined, ""])).toEqual(["empty", [null, null, ""]]);
    expect(columnOf([true, ""])).toEqual(["boolean", [true, ""]]);
  });

  it("keeps lists, objects and dates as text, and no number that is none", () => {
    expect(
      columnOf([[1, "a"], { b: 2 }, new Date(0), new Date(Number.NaN), Number.NaN, Infinity, true]),
    ).toEqual(["mixed", ['[1,"a"]', '{"b":2}', "1970-01-01T00:00:00.000Z", "", null, null, true]]);
  });

  it("makes numbers of a column of plain numbers, where it is asked to", () => {
    const infers = { infersNumbers: true };
    expect(columnOf(["1", "-2.5", "", null], infers)).toEqual(["number", [1, -2.5, null, null]]);
    // What people write as a number stays as it stands, but is read as one.
    for (const text of ["1,234", "1.0", " 1", "+1", "-0", "n/a"])
      expect(columnOf(["1", text], infers)).toEqual(["number", ["1", text]]);
    for (const text of ["007", "1e5", "NaN", "Infinity", "x"])
      expect(columnOf(["1", text], infers)).toEqual(["text", ["1", text]]);
    expect(columnOf(["", null], infers)).toEqual(["empty", ["", null]]);
    expect(columnOf(["1", "2"])).toEqual(["text", ["1", "2"]]);
  });

  it("keeps a row without a place only where it is asked to", () => {
    for (const [keepsPlaceless, count] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const { builder, tally } = builderWith({ keepsPlaceless });
      expect(builder.isEmpty()).toBe(true);
      builder.add({ geometry: null, properties: [], where });
      builder.add({ geometry: { type: "Circle" }, properties: [], where });
      expect(builder.isEmpty()).toBe(count === 0);
      expect(builder.finish().summary).toMatchObject({
        featureCount: count,
        placelessCount: count,
        bounds: null,
      });
      expect(tally.leftOut().map(({ reason }) => reason)).toEqual(
        keepsPlaceless ? ["unknown-geometry"] : ["no-geometry", "unknown-geometry"],
      );
    }
  });

  it("has each look once", () => {
    const { builder } = builderWith();
    const look = { colour: "#ff0000", fill: null, fillOpacity: 0.5, width: null };
    for (const each of [look, null, { ...look }, { ...look, width: 2 }, undefined])
      builder.add({ geometry: point, properties: [], where, ...(each !== undefined && { look: each }) });
    const { rows, summary } = builder.finish();
    expect(rows.looks).toEqual([look, { ...look, width: 2 }]);
    expect(rows.lookOf).toEqual([0, -1, 0, 1, -1]);
    expect(summary.hasLooks).toBe(true);
  });

  it("counts texts that it cuts, and refuses more fields than it may have", () => {
    const { builder, tally } = builderWith({}, { cellLength: 3, fields: 1 });
    builder.add({ geometry: point, properties: [["a", "abcd"]], where });
    expect(tally.notes()).toEqual([{ kind: "text-cut", count: 1, limit: 3 }]);
    expect(builder.finish().rows.values).toEqual([["abc"]]);
    expect(() => builder.add({ geometry: point, properties: [["b", 1]], where })).toThrow(
      "TOO-MANY-FIELDS 1",
    );
  });
});

describe("the summary of a layer", () => {
  it("has the box and the kinds of its shapes, also of those in collections", () => {
    const geometries = [
      null,
      {
        type: "GeometryCollection" as const,
        geometries: [
          { type: "Point" as const, coordinates: [114, 22, 900] },
          {
            type: "LineString" as const,
            coordinates: [
              [115, 21],
              [113, 22.5],
            ],
          },
        ],
      },
    ];
    const rows = { fields: [], geometries, values: [[], []], looks: [], lookOf: [-1, -1] };
    expect(summaryOf(rows)).toEqual({
      featureCount: 2,
      placelessCount: 1,
      fields: [],
      shapes: ["point", "line"],
      bounds: [113, 21, 115, 22.5],
      hasLooks: false,
    });
  });
});
