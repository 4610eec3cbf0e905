import { openShp } from "shapefile";
import { describe, expect, it } from "vitest";
import { readShp } from "../../src/import/shp.ts";
import { type ShapeFixture, shapeTypes, shpBytes } from "./fixtures-shapefile.ts";

const points: readonly ShapeFixture[] = [{ point: [1, 2] }, null, { point: [3, 4] }, { point: [5, 6] }];
const pointRecord = 28;
const triangle = [
  [0, 0],
  [0, 10],
  [10, 10],
  [0, 0],
] as const;

function read(bytes: Uint8Array) {
  return [...readShp(bytes, "a.shp")].map(({ geometry, isDamaged }) => (isDamaged ? "damaged" : geometry));
}

function changed(bytes: Uint8Array<ArrayBuffer>, change: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe("the shapes of a shapefile", () => {
  it("are points, and nothing where a record has no shape", () => {
    expect(read(shpBytes(shapeTypes.point, points))).toEqual([
      { type: "Point", coordinates: [1, 2] },
      null,
      { type: "Point", coordinates: [3, 4] },
      { type: "Point", coordinates: [5, 6] },
    ]);
  });

  it("are lines of one part or several", () => {
    const bytes = shpBytes(shapeTypes.line, [
      { parts: [triangle] },
      { parts: [triangle, triangle.slice(1)] },
    ]);
    expect(read(bytes)).toEqual([
      { type: "LineString", coordinates: triangle },
      { type: "MultiLineString", coordinates: [triangle, triangle.slice(1)] },
    ]);
  });

  it("are areas with holes, and several areas", () => {
    const hole = [
      [1, 3],
      [3, 5],
      [1, 5],
      [1, 3],
    ] as const;
    const far = triangle.map(([x, y]) => [x + 50, y] as const);
    const bytes = shpBytes(shapeTypes.area, [{ parts: [triangle, hole] }, { parts: [triangle, far, hole] }]);
    expect(read(bytes)).toEqual([
      { type: "Polygon", coordinates: [triangle, hole] },
      { type: "MultiPolygon", coordinates: [[triangle, hole], [far]] },
    ]);
  });

  it("are lists of points", () => {
    expect(read(shpBytes(shapeTypes.points, [{ parts: [triangle] }]))).toEqual([
      { type: "MultiPoint", coordinates: triangle },
    ]);
  });

  it("keep their heights, and leave measures", () => {
    expect(read(shpBytes(shapeTypes.pointZ, [{ point: [1, 2, 30] }, { point: [1, 2, -1e39] }]))).toEqual([
      { type: "Point", coordinates: [1, 2, 30] },
      { type: "Point", coordinates: [1, 2] },
    ]);
    const line = [
      [0, 0, 5],
      [1, 1, 6],
    ] as const;
    expect(read(shpBytes(shapeTypes.lineZ, [{ parts: [line] }]))).toEqual([
      { type: "LineString", coordinates: line },
    ]);
    expect(read(shpBytes(shapeTypes.pointM, [{ point: [1, 2] }]))).toEqual([
      { type: "Point", coordinates: [1, 2] },
    ]);
  });

  it("may be numbered from zero, and be none", () => {
    expect(read(shpBytes(shapeTypes.point, points, 0))).toHaveLength(4);
    expect(read(shpBytes(shapeTypes.point, []))).toEqual([]);
  });

  it("can be gone through twice", () => {
    const shapes = readShp(shpBytes(shapeTypes.point, points), "a.shp");
    expect([...shapes]).toEqual([...shapes]);
  });

  it("are those that another library reads", async () => {
    for (const [type, shapes] of [
      [shapeTypes.point, points],
      [
        shapeTypes.area,
        [{ parts: [triangle] }, null, { parts: [triangle, triangle.map(([x, y]) => [x + 50, y])] }],
      ],
      [shapeTypes.line, [{ parts: [triangle, triangle] }]],
    ] as [number, readonly ShapeFixture[]][]) {
      const bytes = shpBytes(type, shapes);
      const source = await openShp(bytes);
      const others: unknown[] = [];
      for (let next = await source.read(); !next.done; next = await source.read()) others.push(next.value);
      expect(others).toHaveLength(shapes.length);
      expect(read(bytes)).toEqual(others);
    }
  });
});

describe("damage in a shapefile", () => {
  const bytes = shpBytes(shapeTypes.point, [{ point: [1, 2] }, { point: [3, 4] }, { point: [5, 6] }]);
  const second = 100 + pointRecord;
  const good = [1, 3, 5].map((x) => ({ type: "Point", coordinates: [x, x + 1] }));

  it("costs the record whose type is another one, and no other", () => {
    const damaged = changed(bytes, (view) => view.setInt32(second + 8, 5, true));
    expect(read(damaged)).toEqual([good[0], "damaged", good[2]]);
  });

  it("costs the record whose length is impossible, and no other", () => {
    for (const words of [-1, 0, 1, 2_000_000_000]) {
      const damaged = changed(bytes, (view) => view.setInt32(second + 4, words));
      expect(read(damaged)).toEqual([good[0], "damaged", good[2]]);
    }
  });

  it("costs those records that are overwritten, and keeps the order of the others", () => {
    const four = shpBytes(
      shapeTypes.point,
      [1, 3, 5, 7].map((x) => ({ point: [x, x + 1] as const })),
    );
    const damaged = changed(four, (view) => {
      for (let at = second; at < second + 2 * pointRecord; at += 1) view.setUint8(at, 0xee);
    });
    expect(read(damaged)).toEqual([good[0], "damaged", "damaged", { type: "Point", coordinates: [7, 8] }]);
  });

  it("costs the last record where the file is cut", () => {
    for (const lost of [1, 8, 19, 27])
      expect(read(bytes.slice(0, -lost))).toEqual([...good.slice(0, 2), "damaged"]);
    expect(read(bytes.slice(0, -pointRecord))).toEqual(good.slice(0, 2));
  });

  it("costs a record that says to have more parts or points than it is long", () => {
    const lines = shpBytes(shapeTypes.line, [{ parts: [triangle] }, { parts: [triangle] }]);
    for (const [at, count] of [
      [36, 2_000_000_000],
      [36, -1],
      [36, 0],
      [40, 2_000_000_000],
      [40, -5],
      [44, 3],
    ] as const) {
      const damaged = changed(lines, (view) => view.setInt32(108 + at, count, true));
      expect(read(damaged)).toEqual(["damaged", { type: "LineString", coordinates: triangle }]);
    }
  });

  it("in the header refuses the file, by name", () => {
    const withType = (type: number) => changed(bytes, (view) => view.setInt32(32, type, true));
    expect(() => readShp(withType(shapeTypes.multiPatch), "a.shp")).toThrow("NOT-SUPPORTED MultiPatch");
    expect(() => readShp(withType(7), "a.shp")).toThrow("MALFORMED shape type 7");
    expect(() => readShp(bytes.slice(0, 99), "a.shp")).toThrow("MALFORMED a.shp");
    expect(() => readShp(new Uint8Array(200), "a.shp")).toThrow("MALFORMED a.shp");
  });
});
