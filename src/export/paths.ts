import type { Geometry, Position } from "geojson";
import type { ExportTable } from "./table.ts";

interface Paths {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
}

/** The points and lines of a geometry, with their heights. */
export function pathsOf(geometry: Geometry | null): Paths {
  switch (geometry?.type) {
    case "Point":
      return { points: [geometry.coordinates], lines: [] };
    case "MultiPoint":
      return { points: geometry.coordinates, lines: [] };
    case "LineString":
      return { points: [], lines: [geometry.coordinates] };
    case "MultiLineString":
      return { points: [], lines: geometry.coordinates };
    case "GeometryCollection": {
      const parts = geometry.geometries.map(pathsOf);
      return { points: parts.flatMap(({ points }) => points), lines: parts.flatMap(({ lines }) => lines) };
    }
    default:
      return { points: [], lines: [] };
  }
}

export function hasArea(geometry: Geometry | null): boolean {
  if (geometry?.type === "GeometryCollection") return geometry.geometries.some(hasArea);
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}

export function hasPath(geometry: Geometry | null): boolean {
  const { points, lines } = pathsOf(geometry);
  return points.length > 0 || lines.length > 0;
}

/** Whether a table has places, each of them one point, with a height or without. */
export function isPlacedByPoints({ geometries = [] }: Pick<ExportTable, "geometries">): boolean {
  const placed = geometries.filter((geometry) => geometry !== null);
  return placed.length > 0 && placed.every(({ type }) => type === "Point");
}

/** Whether the only places of a table are single points without a height. */
export function arePoints(geometries: readonly (Geometry | null)[]): boolean {
  return geometries.every(
    (geometry) => geometry === null || (geometry.type === "Point" && geometry.coordinates.length === 2),
  );
}
