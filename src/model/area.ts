import { area } from "@turf/turf";
import type { Geometry } from "geojson";

const squareMetresPerHectare = 10_000;

export function hectares(squareMetres: number): number {
  return squareMetres / squareMetresPerHectare;
}

/** Area of a drawn outline in square metres, on Turf's sphere (about 0.3 % off at this latitude); null for points. */
export function drawnSquareMetres(geometry: Geometry | null): number | null {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
  return Math.round(area(geometry));
}

/** How far the drawn area stands from the stated one, as a share of the stated: -0.03 = 3 % less. */
export function areaDifference(drawn: number, stated: number): number {
  return drawn / stated - 1;
}
