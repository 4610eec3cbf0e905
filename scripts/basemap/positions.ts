import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";

type Move = (position: Position) => Position;

/** A copy of the geometry with every position moved. Collections are not used by the basemap and are refused. */
function movePositions(geometry: Geometry, move: Move): Geometry {
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: move(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: geometry.coordinates.map(move) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(move)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
      };
    case "GeometryCollection":
      throw new Error("a GeometryCollection cannot be a basemap layer");
  }
}

export function moveFeature(feature: Feature, move: Move): Feature {
  return { ...feature, geometry: movePositions(feature.geometry, move) };
}

/** Every position of the geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  const positions: Position[] = [];
  movePositions(geometry, (position) => {
    positions.push(position);
    return position;
  });
  return positions;
}

/** The polygons of a Polygon or MultiPolygon as lists of rings; none for other geometries. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** The lines of a LineString or MultiLineString; none for other geometries. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

/** One polygon stays a Polygon, several become a MultiPolygon. */
export function polygonGeometry(polygons: Position[][][]): Polygon | MultiPolygon {
  const [only] = polygons;
  if (only && polygons.length === 1) return { type: "Polygon", coordinates: only };
  return { type: "MultiPolygon", coordinates: polygons };
}
