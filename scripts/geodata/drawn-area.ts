import type { Geometry } from "geojson";
import { isPolygonal } from "../../src/model/distance.ts";
import { areaSquareMetres } from "../../src/model/geometry/measure.ts";

/** Area of a drawn outline in whole square metres; null for points, lines and nothing. */
export function drawnSquareMetres(geometry: Geometry | null): number | null {
  return isPolygonal(geometry) ? Math.round(areaSquareMetres(geometry)) : null;
}
