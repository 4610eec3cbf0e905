import type { Geometry, Position } from "geojson";
import { columnIndex, type ExportTable, idKey } from "./table.ts";
import { textBlob } from "./text-blob.ts";

/** Writes a table as GeoJSON (RFC 7946): WGS84, outer rings counterclockwise, and nothing of the format's extras. */
export function writeGeojson(table: ExportTable): Promise<Blob> {
  return textBlob(geojsonTexts(table), "application/geo+json");
}

function* geojsonTexts({ columns, rows, geometries = [] }: ExportTable): Iterable<string> {
  const idColumn = columnIndex({ columns }, idKey);
  yield '{"type":"FeatureCollection","features":[';
  for (const [index, row] of rows.entries()) {
    const geometry = geometries[index];
    // Put together as text: an object would lose a field that is called `__proto__`.
    const properties = columns
      .map(({ key }, column) => `${JSON.stringify(key)}:${JSON.stringify(row[column] ?? null)}`)
      .join(",");
    yield `${index > 0 ? "," : ""}\n{"type":"Feature",${idText(row[idColumn])}"properties":{${properties}},"geometry":${
      geometry ? JSON.stringify(rightHanded(geometry)) : "null"
    }}`;
  }
  yield "\n]}\n";
}

function idText(id: unknown): string {
  return typeof id === "string" || typeof id === "number" ? `"id":${JSON.stringify(id)},` : "";
}

/** The same ground, with outer rings counterclockwise and holes clockwise. */
export function rightHanded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { ...geometry, coordinates: turnedRings(geometry.coordinates) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map(turnedRings) };
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map(rightHanded) };
    default:
      return geometry;
  }
}

function turnedRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (isCounterclockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

/** Measured from the first corner: the full degrees would eat the digits of a small ring. */
function isCounterclockwise(ring: readonly Position[]): boolean {
  const [[lng0 = 0, lat0 = 0] = []] = ring;
  const twiceArea = ring.reduce((sum, [lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (lng - lng0) * (nextLat - lat0) - (nextLng - lng0) * (lat - lat0);
  }, 0);
  return twiceArea > 0;
}
