import type { Geometry, Position } from "geojson";
import type { FeatureLook, LayerRows } from "../../src/model/own-layer.ts";

interface Row {
  readonly geometry: Geometry | null;
  readonly values?: LayerRows["values"][number];
  readonly look?: FeatureLook;
}

/** A layer of these rows, as an import builds it. */
export function rowsOf(rows: readonly Row[], fields: readonly string[] = []): LayerRows {
  const looks = rows.flatMap(({ look }) => (look ? [look] : []));
  return {
    fields: fields.map((name) => ({ name, type: "text" })),
    geometries: rows.map(({ geometry }) => geometry),
    values: rows.map(({ values = [] }) => values),
    looks,
    lookOf: rows.map(({ look }) => (look ? looks.indexOf(look) : -1)),
  };
}

export function point(lng: number, lat: number): Geometry {
  return { type: "Point", coordinates: [lng, lat] };
}

/** @param size Degrees. */
export function square([west = 0, south = 0]: Position, size: number): Geometry {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** The tile of that zoom in which a position lies. */
export function tileAt([lng = 0, lat = 0]: Position, z: number): [z: number, x: number, y: number] {
  const share = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return [z, Math.floor(((lng + 180) / 360) * 2 ** z), Math.floor(((1 - share) / 2) * 2 ** z)];
}
