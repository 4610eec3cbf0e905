import type { Geometry, Position } from "geojson";
import type { Bounds } from "./mercator.ts";

/** The smallest box about a geometry, in its own coordinates; from Infinity to -Infinity where it has no position. */
export function boundsOfGeometry(geometry: Geometry): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, ([lng = 0, lat = 0]) => {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  });
  return bounds;
}

/** Visits every position of a geometry, of whatever kind. */
export function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === "GeometryCollection") {
    for (const each of geometry.geometries) eachPosition(each, visit);
    return;
  }
  const walk = (coordinates: readonly unknown[]): void => {
    if (typeof coordinates[0] === "number") visit(coordinates as Position);
    else for (const each of coordinates) walk(each as readonly unknown[]);
  };
  walk(geometry.coordinates);
}
