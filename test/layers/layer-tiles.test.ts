import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { createLayerTiles } from "../../src/layers/layer-tiles.ts";
import type { LayerRows } from "../../src/model/own-layer.ts";
import type { TileView } from "../../src/model/tile-view.ts";
import { decodeTile, type TileFeature } from "./decode-tile.ts";
import { point, rowsOf, square, tileAt } from "./layer-rows.ts";

const shaTin = [114.1953, 22.3811];
/** Degrees of latitude, and near enough of longitude here. */
const twentyMetres = 0.00018;

function placeOf(at: readonly number[], zoom: number) {
  const [z, x, y] = tileAt([...at], zoom);
  return { z, x, y };
}

function tileOf(
  rows: LayerRows,
  z: number,
  at: readonly number[] = shaTin,
  view?: TileView,
): readonly TileFeature[] {
  const tile = createLayerTiles(rows).tile(placeOf(at, z), view);
  if (!tile) throw new Error("the tile is empty");
  return decodeTile(tile);
}

const [lng = 0, lat = 0] = shaTin;
const line: Geometry = {
  type: "LineString",
  coordinates: [
    [lng, lat],
    [lng + 0.01, lat + 0.005],
  ],
};

describe("a tile of a layer", () => {
  it("holds points, lines and areas with their row, counted from 1, as id", () => {
    const rows = rowsOf([
      { geometry: point(lng, lat) },
      { geometry: line },
      { geometry: square(shaTin, 0.01) },
    ]);
    const drawn = tileOf(rows, 11).filter(({ layer }) => layer === "shapes");
    expect(drawn.map(({ id, type }) => [id, type])).toEqual([
      [1, "Point"],
      [2, "LineString"],
      [3, "Polygon"],
    ]);
  });

  it("counts rows without a place, so that an id stays the row of its table", () => {
    const rows = rowsOf([{ geometry: null }, { geometry: point(lng, lat) }, { geometry: null }]);
    expect(tileOf(rows, 11).map(({ id }) => id)).toEqual([2]);
  });

  it("puts a point where Web Mercator has it, to a unit of the tile", () => {
    const [, x, y] = tileAt(shaTin, 14);
    const [feature] = tileOf(rowsOf([{ geometry: point(lng, lat) }]), 14);
    const mercatorX = ((lng + 180) / 360) * 2 ** 14;
    const mercatorY = (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** 14;
    expect(feature?.coordinates[0]).toBeCloseTo((mercatorX - x) * 4_096, -1);
    expect(feature?.coordinates[1]).toBeCloseTo((mercatorY - y) * 4_096, -1);
  });

  it("has nothing of the fields of the file, whatever they are called", () => {
    const names = ["secret", "size", "colour", "id", "__proto__"];
    const values = ["of the reader", "9", "#bad", "7", "polluted"];
    const rows = rowsOf(
      [
        { geometry: point(lng, lat), values },
        { geometry: line, values },
      ],
      names,
    );
    const properties = tileOf(rows, 11).map((feature) => feature.properties);
    expect(properties.map((each) => Object.keys(each))).toEqual([[], ["size"]]);
    expect(properties[1]?.["size"]).toBeCloseTo(0.01, 6);
  });

  it("tells of the look of a feature what its file asks for, and leaves out the rest", () => {
    const look = { colour: "#ff8800", fill: null, fillOpacity: 0.5, width: null };
    const rows = rowsOf([{ geometry: point(lng, lat), look }, { geometry: point(lng, lat) }]);
    expect(tileOf(rows, 11).map(({ properties }) => properties)).toEqual([
      { colour: "#ff8800", fillOpacity: 0.5 },
      {},
    ]);
  });

  it("is null where nothing lies, at any zoom", () => {
    const tiles = createLayerTiles(rowsOf([{ geometry: point(lng, lat) }, { geometry: null }]));
    for (const z of [3, 9, 14, 16]) {
      const [, x, y] = tileAt(shaTin, z);
      expect(tiles.tile({ z, x, y })).not.toBeNull();
      expect(tiles.tile({ z, x: x + 2, y })).toBeNull();
    }
  });

  it("is null for a layer without any place", () => {
    expect(createLayerTiles(rowsOf([{ geometry: null }])).tile({ z: 0, x: 0, y: 0 })).toBeNull();
    expect(createLayerTiles(rowsOf([])).tile({ z: 0, x: 0, y: 0 })).toBeNull();
  });
});

describe("what is too small to be seen as a shape", () => {
  const tiny = rowsOf([{ geometry: square(shaTin, twentyMetres) }]);

  it("is a point in its middle from afar", () => {
    const specks = tileOf(tiny, 9).filter(({ layer }) => layer === "specks");
    expect(specks.map(({ id, type }) => [id, type])).toEqual([[1, "Point"]]);
  });

  it("is drawn as its shape alone from near", () => {
    expect(tileOf(tiny, 16).map(({ layer, type }) => [layer, type])).toEqual([["shapes", "Polygon"]]);
  });

  it.each([8, 10])("is seen at zoom %i where 60,000 squares of 20 m lie side by side", (z) => {
    const across = 245;
    const rows = rowsOf(
      Array.from({ length: 60_000 }, (_, index) => ({
        geometry: square(
          [
            lng + (index % across) * twentyMetres * 1.5,
            lat + Math.floor(index / across) * twentyMetres * 1.5,
          ],
          twentyMetres,
        ),
      })),
    );
    const tiles = createLayerTiles(rows);
    const [, x, y] = tileAt(shaTin, z);
    // The block may reach over the edge of its tile.
    const around = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [x + column, y + row] as const));
    const specks = around.flatMap(([column, row]) => {
      const tile = tiles.tile({ z, x: column, y: row });
      const features = tile ? decodeTile(tile).filter(({ layer }) => layer === "specks") : [];
      return features.map(({ coordinates: [right = 0, down = 0] }) => [
        column * 512 + right / 8,
        row * 512 + down / 8,
      ]);
    });
    const pixels = new Set(specks.map((pixel) => pixel.map(Math.floor).join("/")));
    // The block is 0.066 degrees across: so many pixels, nearly each with a speck.
    const pixelsAcross = (0.066 / 360) * 512 * 2 ** z;
    expect(pixels.size).toBeGreaterThan(pixelsAcross ** 2 * 0.9);
  });
});

describe("a crowd of points", () => {
  it("is thinned to one a pixel, and is gone nowhere", () => {
    const across = 400;
    const geometries = Array.from({ length: 100_000 }, (_, index) =>
      point(114 + (index % across) * 0.0005, 22.3 + Math.floor(index / across) * 0.0005),
    );
    const rows = rowsOf(geometries.map((geometry) => ({ geometry })));
    const drawn = tileOf(rows, 9, [114.1, 22.35]);
    const pixels = drawn.map(
      ({ coordinates: [x = 0, y = 0] }) => `${Math.floor(x / 8)}/${Math.floor(y / 8)}`,
    );
    expect(new Set(pixels).size).toBe(pixels.length);
    expect(drawn.length).toBeGreaterThan(5_000);
    expect(drawn.length).toBeLessThan(50_000);
  });

  it("is whole again where fewer of them lie in a tile", () => {
    const rows = rowsOf(Array.from({ length: 4_000 }, () => ({ geometry: point(lng, lat) })));
    expect(tileOf(rows, 9)).toHaveLength(4_000);
  });

  it("keeps a feature of several points, although another point lies on its first one", () => {
    const several: Geometry = {
      type: "MultiPoint",
      coordinates: [
        [lng, lat],
        [lng + 0.1, lat],
      ],
    };
    const crowd = Array.from({ length: 6_000 }, () => ({ geometry: point(lng, lat) }));
    const drawn = tileOf(rowsOf([...crowd, { geometry: several }]), 9);
    expect(drawn.map(({ id }) => id)).toEqual([1, 6_001]);
  });
});

describe("a tile of a layer that is styled and filtered", () => {
  const rows = {
    ...rowsOf(
      [
        { geometry: point(lng, lat), values: ["住宅", 3, `  ${"長".repeat(70)}`] },
        { geometry: line, values: [null, "12.5", ""] },
        { geometry: square(shaTin, 0.01), values: ["7", "x", "Third"] },
      ],
      ["use", "size", "name"],
    ),
  };
  const shapes = (view: TileView) => tileOf(rows, 11, shaTin, view).filter(({ layer }) => layer === "shapes");
  const plain: TileView = { filter: [], colour: null, label: null };

  it("holds only what its filter lets through", () => {
    const view: TileView = { ...plain, filter: [{ field: "use", is: "not-among", values: ["住宅"] }] };
    expect(shapes(view).map(({ id }) => id)).toEqual([2, 3]);
    expect(shapes(plain).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it("tells the value that the colour follows, as text or as a number", () => {
    const values = (view: TileView) => shapes(view).map(({ properties }) => properties["value"]);
    expect(values({ ...plain, colour: { field: "use", as: "category" } })).toEqual(["住宅", "", "7"]);
    expect(values({ ...plain, colour: { field: "size", as: "number" } })).toEqual([3, 12.5, undefined]);
    expect(values(plain)).toEqual([undefined, undefined, undefined]);
  });

  it("has a label for each point, and at the middle of each line and area, cut where it is long", () => {
    const tile = tileOf(rows, 11, shaTin, { ...plain, label: "name" });
    const labels = tile.filter(({ properties }) => properties["label"] !== undefined);
    expect(labels.filter(({ layer }) => layer === "labels").map(({ id, type }) => [id, type])).toEqual([
      [3, "Point"],
    ]);
    const ofPoint = labels.find(({ id, layer }) => id === 1 && layer === "shapes");
    expect(ofPoint?.properties["label"]).toBe(`${"長".repeat(60)}…`);
    expect(tileOf(rows, 11, shaTin, plain).some(({ layer }) => layer === "labels")).toBe(false);
  });
});
