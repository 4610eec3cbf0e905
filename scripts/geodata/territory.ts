import type { FeatureCollection, LineString, Polygon, Position } from "geojson";

export const boundaryFile = "basemap/boundary.geojson";

/**
 * The boundary of the Special Administrative Region as one ring: the line on land, and the one at sea that takes it up
 * where it ends.
 * @throws Error when a line is missing or the two do not meet.
 */
export function territoryOf(boundary: FeatureCollection): Polygon {
  const land = lineOf(boundary, "land");
  const sea = lineOf(boundary, "sea");
  const ring = [...land, ...sea.slice(1)];
  if (!isSame(land.at(-1), sea[0]) || !isSame(ring[0], ring.at(-1)))
    throw new Error("boundary.geojson: the lines on land and at sea do not meet");
  return { type: "Polygon", coordinates: [ring] };
}

function lineOf({ features }: FeatureCollection, kind: string): Position[] {
  const found = features.find(({ properties }) => properties?.["kind"] === kind)?.geometry;
  if (found?.type !== "LineString") throw new Error(`boundary.geojson has no line of kind ${kind}`);
  return (found satisfies LineString).coordinates;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
