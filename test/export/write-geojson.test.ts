import type { FeatureCollection, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { rightHanded, writeGeojson } from "../../src/export/write-geojson.ts";
import { area, areas, point, table } from "./table.ts";

async function written(...given: Parameters<typeof table>): Promise<FeatureCollection> {
  return JSON.parse(await (await writeGeojson(table(...given))).text()) as FeatureCollection;
}

/** Twice the area with its sign: positive is counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + (x - x0) * (y + y0) * -1;
  }, 0);
}

describe("a GeoJSON file", () => {
  it("has the rows as features with ids, values of their types, and no crs", async () => {
    const collection = await written(
      { id: "text", open: "boolean", hectares: "number" },
      [
        ["science-park", true, 22.5],
        ["nowhere", null, -1],
      ],
      [point, null],
    );
    expect(collection).toEqual({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "science-park",
          properties: { id: "science-park", open: true, hectares: 22.5 },
          geometry: point,
        },
        {
          type: "Feature",
          id: "nowhere",
          properties: { id: "nowhere", open: null, hectares: -1 },
          geometry: null,
        },
      ],
    });
    expect(collection).not.toHaveProperty("crs");
  });

  it("gives no id to rows that have none", async () => {
    const { features } = await written({ id: "text", a: "text" }, [[null, "x"]], [point]);
    expect(features[0]).not.toHaveProperty("id");
  });

  it("names properties by the keys of the columns, which are the same in every language", async () => {
    const columns = [{ key: "name", label: "名稱", type: "text" }] as const;
    const blob = await writeGeojson({ name: "t", columns, rows: [["數碼港"]] });
    expect(JSON.parse(await blob.text())).toMatchObject({ features: [{ properties: { name: "數碼港" } }] });
  });

  it("keeps a field that is called __proto__", async () => {
    const text = await (await writeGeojson(table([["__proto__", "text"]], [["kept"]], [point]))).text();
    expect(text).toContain('"properties":{"__proto__":"kept"}');
    const { features } = JSON.parse(text) as FeatureCollection;
    expect(Object.entries(features[0]?.properties ?? {})).toEqual([["__proto__", "kept"]]);
  });

  it("turns rings by the right-hand rule, whichever way they came", () => {
    const rings = areas.type === "MultiPolygon" ? areas.coordinates : [];
    const reversed = rings.map((polygon) => polygon.map((ring) => ring.toReversed()));
    const turned = rightHanded({ type: "MultiPolygon", coordinates: reversed });
    expect(turned).toEqual(areas);
    expect(rightHanded(areas)).toEqual(areas);
    expect(rings.map((polygon) => polygon.map((ring) => Math.sign(turn(ring))))).toEqual([[1, -1], [1]]);
    expect(rightHanded({ type: "GeometryCollection", geometries: [point, area] })).toEqual({
      type: "GeometryCollection",
      geometries: [point, area],
    });
  });
});
