import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { boxesOf, nearLayer } from "../../src/layers/near-layer.ts";
import type { LayerRows } from "../../src/model/own-layer.ts";

function rowsOf(geometries: readonly (Geometry | null)[]): LayerRows {
  return {
    fields: [],
    geometries,
    values: geometries.map(() => []),
    looks: [],
    lookOf: geometries.map(() => -1),
  };
}

function near(rows: LayerRows, at: [number, number]) {
  return nearLayer("a", { rows, boxes: boxesOf(rows), filter: [] }, { at, radiusMetres: 500 });
}

function point(lng: number, lat: number): Geometry {
  return { type: "Point", coordinates: [lng, lat] };
}

const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [114.1, 22.3],
      [114.2, 22.3],
      [114.2, 22.4],
      [114.1, 22.4],
      [114.1, 22.3],
    ],
  ],
};

describe("what lies near a position in an own layer", () => {
  it("is counted within the radius, and the nearest is told by its row from 1", () => {
    // One thousandth of a degree of latitude is 110.7 m here.
    const rows = rowsOf([point(114, 22.32), null, point(114, 22.303), point(114, 22.304)]);
    expect(near(rows, [114, 22.3])).toEqual({
      layer: "a",
      count: 2,
      nearest: 3,
      metres: expect.closeTo(332.2, 0),
    });
  });

  it("is at no distance inside an area", () => {
    expect(near(rowsOf([square]), [114.15, 22.35])).toMatchObject({ count: 1, metres: 0 });
  });

  it("is nothing where no feature is near", () => {
    expect(near(rowsOf([square, null]), [114.3, 22.35])).toBeNull();
  });
});
