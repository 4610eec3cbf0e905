import {
  bearing,
  booleanIntersects,
  centroid,
  distance,
  explode,
  flattenEach,
  pointToPolygonDistance,
} from "@turf/turf";
import type { Geometry, MultiPolygon, Point, Polygon, Position } from "geojson";

/**
 * Metres from a position to the nearest edge of a geometry, 0 inside a polygon; on Turf's sphere
 * (about 0.3 % off here: good for display).
 */
export function distanceToMetres(from: Position, geometry: Geometry): number {
  let nearest = Number.POSITIVE_INFINITY;
  flattenEach(geometry, (part) => {
    const metres =
      part.geometry.type === "Polygon"
        ? Math.max(0, pointToPolygonDistance(from, part.geometry, { units: "meters" }))
        : distance(from, (part.geometry as Point).coordinates, { units: "meters" });
    nearest = Math.min(nearest, metres);
  });
  return nearest;
}

/**
 * Metres between the nearest edges of two geometries, 0 where they meet; measured from the corners of each to the
 * edges of the other.
 */
export function edgeDistanceMetres(a: Geometry, b: Geometry): number {
  if (booleanIntersects(a, b)) return 0;
  return Math.min(cornersToEdges(a, b), cornersToEdges(b, a));
}

function cornersToEdges(from: Geometry, to: Geometry): number {
  const corners = explode(from).features.map((corner) => corner.geometry.coordinates);
  return Math.min(...corners.map((corner) => distanceToMetres(corner, to)));
}

/** Direction from one geometry's centre to another's, degrees clockwise from north, 0 to 360. */
export function directionDegrees(from: Geometry, to: Geometry): number {
  return (bearing(centroid(from), centroid(to)) + 360) % 360;
}

export function isPolygonal(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}
