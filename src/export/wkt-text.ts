import type { Geometry, Position } from "geojson";

/** A geometry as well-known text, longitude first; positions with a height make it `Z`. */
export function wktText(geometry: Geometry): string {
  if (geometry.type === "GeometryCollection")
    return `GEOMETRYCOLLECTION (${geometry.geometries.map(wktText).join(", ")})`;
  const hasHeights = isHigh(geometry.coordinates);
  const body = (() => {
    switch (geometry.type) {
      case "Point":
        return line([geometry.coordinates]);
      case "MultiPoint":
        return list(geometry.coordinates, (point) => line([point]));
      case "LineString":
        return line(geometry.coordinates);
      case "MultiLineString":
      case "Polygon":
        return list(geometry.coordinates, line);
      case "MultiPolygon":
        return list(geometry.coordinates, (rings) => list(rings, line));
    }
  })();
  return `${geometry.type.toUpperCase()} ${hasHeights ? "Z " : ""}${body}`;

  function line(positions: readonly Position[]): string {
    return list(positions, ([lng = 0, lat = 0, height = 0]) =>
      hasHeights ? `${lng} ${lat} ${height}` : `${lng} ${lat}`,
    );
  }
}

function list<Value>(values: readonly Value[], text: (value: Value) => string): string {
  return `(${values.map(text).join(", ")})`;
}

/** Whether any of its positions has a height. */
function isHigh(coordinates: readonly unknown[]): boolean {
  if (typeof coordinates[0] === "number") return coordinates.length > 2;
  return coordinates.some((each) => Array.isArray(each) && isHigh(each));
}
